import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Driver, expect, test } from './driver.ts';
import { expectNoViolation } from './expectNoViolation.ts';

const template = JSON.parse(readFileSync(new URL('../data/template.json', import.meta.url), 'utf8')) as object;
const MINE = { name: 'mine.json', text: JSON.stringify({ ...template, id: 'mine', title: 'My own dataset' }) };
const TIES = {
  name: 'ties.csv',
  text: 'from,to,type,level,start,end\nAvalon,Borduria,treaty,friendly,1990,1995\nBorduria,Syldavia,dispute,tense,1991,\n',
};

/** What the tabs of the browser have written down of what they show. */
function sessions(page: Page): Promise<string> {
  return page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith('entente-session'))
      .map((name) => localStorage.getItem(name))
      .join(' '),
  );
}

async function openMine(app: Driver): Promise<void> {
  await app.open();
  await app.openFiles(MINE);
  await expect(app.headline).toHaveText('8 November 2001');
  await expect.poll(() => sessions(app.page)).toContain('data=mine');
}

test('a new tab begins where the last one left off, with its day, filters and language, and says so', async ({
  app,
}) => {
  await openMine(app);
  await app.button('Previous event').click();
  await app.legend.getByRole('button', { name: /^Strained/ }).click();
  await app.button('Français').click();
  await expect(app.headline).toHaveText('5 novembre 2001');
  await expect.poll(() => sessions(app.page)).toMatch(/at=2001-11-05.*hide=strained.*lang=fr/);
  const context = app.page.context();
  await app.page.close();

  const next = new Driver(await context.newPage());
  await next.page.goto('./');
  await expect(next.headline).toHaveText('5 novembre 2001');
  await expect(next.page).toHaveURL(/data=mine&at=2001-11-05.*hide=strained.*lang=fr/);
  await expect(next.page.getByText('Vous revoici où vous en étiez : My own dataset.')).toBeVisible();
  await next.button('Ouvrir Recompositions au Sahel, 2012–2026').click();
  await expect(next.headline).toHaveText('6 August 2024');
  await expect(next.page).not.toHaveURL(/data=/);
  await next.page.reload();
  await expect(next.headline).toHaveText('6 August 2024');
});

test('an address that asks for something, and one beside an open tab, show what they show everybody', async ({
  app,
}) => {
  await openMine(app);
  const context = app.page.context();
  const beside = new Driver(await context.newPage());
  await beside.open();
  await expect(beside.headline).toHaveText('6 August 2024');
  await app.page.close();
  const linked = new Driver(await context.newPage());
  await linked.open('?at=2023-07-26');
  await expect(linked.headline).toHaveText('26 July 2023');
});

test('two tabs keep their own views of one dataset, and what one deletes the other sees and may keep', async ({
  app,
}) => {
  await openMine(app);
  const other = new Driver(await app.page.context().newPage());
  await other.open('?data=mine');
  await expect(other.headline).toHaveText('8 November 2001');
  await app.button('Previous event').click();
  await other.page.keyboard.press('Home');
  await expect(other.headline).not.toHaveText('8 November 2001');
  const days = [await app.headline.textContent(), await other.headline.textContent()] as const;
  await app.page.reload();
  await other.page.reload();
  await expect(app.headline).toHaveText(days[0] ?? '');
  await expect(other.headline).toHaveText(days[1] ?? '');

  await app.openDatasetList();
  await other.openDatasetList();
  await expect(other.button('Delete My own dataset')).toBeVisible();
  await app.button('Delete My own dataset').click();
  await expect(other.dialog('Datasets').getByText('None yet.')).toBeVisible();
  await other.page.keyboard.press('Escape');
  await expect(other.page.getByText('Another tab has deleted or replaced this dataset.')).toBeVisible();
  await other.button('Keep it again').click();
  await expect(app.dialog('Datasets').getByRole('button', { name: 'My own dataset', exact: true })).toBeVisible();
});

test('what is deleted comes back with its name, by keys alone', async ({ app }) => {
  await openMine(app);
  await app.openDatasetList();
  await app.button('Rename My own dataset').press('Enter');
  await app.page.keyboard.type('Renamed');
  await app.page.keyboard.press('Enter');
  await expect(app.button('Rename Renamed')).toBeFocused();
  await app.button('Rename Renamed').press('Enter');
  await app.page.keyboard.type('Never');
  await app.page.keyboard.press('Escape');
  await expect(app.dialog('Datasets')).toBeVisible();
  await app.button('Delete Renamed').press('Enter');
  await expect(app.button('Undo: keep Renamed')).toBeFocused();
  await expectNoViolation(app.page, { within: 'dialog' });
  await app.page.keyboard.press('Enter');
  await expect(app.button('Renamed')).toBeVisible();
  await expect(app.button('Undo: keep Renamed')).toHaveCount(0);
});

test('what was said of the columns of a table is kept as a draft until the table is open', async ({ app }) => {
  await app.open();
  await app.openFiles(TIES);
  const mapping = app.dialog('What are the columns?');
  await mapping.getByRole('combobox', { name: 'Stance of tense' }).selectOption('severed');
  await app.page.keyboard.press('Escape');
  await expect(app.page.getByText('What you said of the columns is kept as a draft.')).toBeVisible();
  await app.page.reload();
  await expect(app.headline).toBeVisible();
  await app.openDatasetList();
  const saving = app.page.waitForEvent('download');
  await app.button('Save the mapping of ties.csv').click();
  expect((await saving).suggestedFilename()).toBe('ties-mapping.json');
  await app.button('Go on with ties.csv').click();
  await expect(mapping.getByRole('combobox', { name: 'Stance of tense' })).toHaveValue('severed');
  await mapping.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(app.dialog('What was read')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.openDatasetList();
  await expect(app.page.getByRole('button', { name: /^Delete ties/ })).toHaveCount(1);
  await expect(app.button('Go on with ties.csv')).toHaveCount(0);
});

test('a browser that refuses storage opens files all the same, and says that it keeps none', async ({ app }) => {
  await app.page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
  await app.open();
  await app.openFiles(MINE);
  await expect(app.page.getByText('This browser does not let the page keep datasets')).toBeVisible();
  await app.button('Previous event').click();
  await expect(app.headline).toHaveText('5 November 2001');
  await app.openDatasetList();
  await expect(app.dialog('Datasets').getByText('This browser keeps nothing for this page')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.page.reload();
  await expect(app.page.getByText('The dataset mine is on no server: open its file.')).toBeVisible();
});

test('a browser whose storage never opens keeps nobody waiting', async ({ app }) => {
  await app.page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await app.open('?data=mine');
  await expect(app.headline).toHaveText('6 August 2024');
  await expect(app.page.getByText('The dataset mine is on no server: open its file.')).toBeVisible();
});

test('a browser without room left says so, and shows what could be deleted', async ({ app }) => {
  await app.open();
  const client = await app.page.context().newCDPSession(app.page);
  const { origin } = new URL(app.page.url());
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await app.openFiles(MINE);
  await expect(app.page.getByText('The browser has no room left to keep this dataset.')).toBeVisible();
  await app.button('Previous event').click();
  await expect(app.headline).toHaveText('5 November 2001');
  await app.button('Show what is kept').click();
  await expect(app.dialog('Datasets').getByText('None yet.')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.openFiles(TIES);
  const mapping = app.dialog('What are the columns?');
  await mapping.getByRole('combobox', { name: 'Stance of tense' }).selectOption('severed');
  await mapping.getByRole('button', { name: 'Open', exact: true }).click();
  await app.dialog('What was read').getByRole('button', { name: 'Done' }).last().click();
  await expect(app.page).toHaveURL(/data=ties/);
  await expect(app.page.getByText('The browser has no room left to keep this dataset.')).toBeVisible();
});

test('the start page has an address, pictures, the limits, and a place to drop files', async ({ app }) => {
  await app.open('?page=start');
  const start = app.dialog('Datasets');
  const sahel = start.getByRole('button', { name: /^open now Sahel realignment/ });
  await expect(sahel).toContainText(/\d+ actors, \d+ events, [\d,]+ sources/);
  expect(await start.locator('svg line').count()).toBeGreaterThan(50);
  for (const limit of ['64 MB', '1,000', '50,000', '1,000,000', '−9999 to 9999']) {
    await expect(start.getByText(limit, { exact: true })).toBeVisible();
  }
  await expectNoViolation(app.page, { within: 'dialog' });
  for (const [link, name] of [
    ['Save the template', 'template.json'],
    ['Save the JSON Schema', 'dataset.schema.json'],
  ] as const) {
    const saving = app.page.waitForEvent('download');
    await start.getByRole('link', { name: link }).click();
    expect((await saving).suggestedFilename()).toBe(name);
  }
  await app.page.keyboard.press('Escape');
  await expect(start).toHaveCount(0);
  await expect(app.page).not.toHaveURL(/page=/);
  await app.button('Entente').click();
  await expect(app.page).toHaveURL(/page=start/);
  await start.getByRole('textbox', { name: /paste the text/ }).fill(MINE.text);
  await app.button('Open pasted text').click();
  await expect(app.page).toHaveURL(/\?data=mine$/);
  await app.page.goBack();
  await expect(start).toBeVisible();
  await app.dropFile(MINE.name, Buffer.from(MINE.text));
  await expect(app.headline).toHaveText('8 November 2001');
  await expect(start).toHaveCount(0);
});

test('the author’s guide is read in both languages, and its example opens without a fault', async ({ app }) => {
  await app.open('?page=start');
  await app.button('The author’s guide').click();
  await expect(app.page).toHaveURL(/page=guide/);
  const guide = app.dialog('The author’s guide');
  await expect(guide.getByRole('row', { name: /2024-08-04~ about 4 August 2024/ })).toBeVisible();
  await guide.getByRole('textbox', { name: 'Try a date' }).fill('1990-13');
  await expect(guide.getByText('This is no such date.')).toBeVisible();
  await expectNoViolation(app.page, { within: 'dialog' });
  await app.button('Open this example').click();
  await expect(app.headline).toHaveText('30 November 2001');
  await expect(app.page.getByText(/fault/)).toHaveCount(0);
  await app.page.goto('./?page=guide&lang=fr');
  await expect(app.dialog('Le guide de l’auteur').getByRole('heading', { name: 'Les dates' })).toBeVisible();
  await expectNoViolation(app.page, { within: 'dialog' });
});

const FORMATS = [
  ['JSON of Entente', /^sahel\.json$/, /^\{\s*"\$schema"/, 'Nothing was lost.'],
  ['GEXF 1.3', /^sahel\.gexf$/, /^<\?xml[^>]*>\s*<gexf [^>]*version="1\.3"/, 'claims, and who makes them'],
  ['GraphML', /^sahel\.graphml$/, /^<\?xml[^>]*>\s*<graphml /, 'sources'],
  ['CSV, two tables', /^sahel-(nodes|edges)\.csv$/, /^(id,label|source,target),/, 'uncertain|possible'],
  ['CSV, one table, 6 August 2024', /^sahel-ties-2024-08-06\.csv$/, /^\ufeffFrom,Tie,To,Status,/, 'every other day'],
  ['CSL-JSON', /^sahel-sources\.json$/, /^\[\s*\{\s*"id"/, 'actors, ties and events'],
  ['BibTeX', /^sahel-sources\.bib$/, /^@\w+\{/, 'reliability'],
  ['RIS', /^sahel-sources\.ris$/, /^TY {2}- /, 'reliability'],
] as const;

test('every format saves a file that begins as it should, and says what it cannot hold', async ({ app }) => {
  await app.open();
  await app.openDatasetList();
  await app.button('Save the open dataset').click();
  for (const [format, name, beginning, lost] of FORMATS) {
    const saving = app.page.waitForEvent('download');
    await app.button(`Save ${format}`).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(name);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text.slice(0, 400)).toMatch(beginning);
    if (download.suggestedFilename().endsWith('.csv')) expect(text).not.toMatch(/(^|,|\n)"?[=+@]/);
    await expect(app.dialog('Save the dataset').getByRole('status')).toContainText(new RegExp(lost));
  }
  await expectNoViolation(app.page, { within: 'dialog' });
});

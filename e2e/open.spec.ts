import { readFileSync } from 'node:fs';
import { expect, test } from './driver.ts';
import { expectNoViolation } from './expectNoViolation.ts';

const template = readFileSync(new URL('../data/template.json', import.meta.url), 'utf8');
type Entry = Record<string, unknown>;
type Loose = Entry & { actors: Entry[]; events: Entry[]; sources: Entry[] };

/** A dataset of the reader's own, with what a test changes in it. */
function mine(change: (dataset: Loose) => void = () => undefined): { name: string; text: string } {
  const dataset = { ...(JSON.parse(template) as Loose), id: 'mine', title: 'My own dataset' };
  change(dataset);
  return { name: 'mine.json', text: JSON.stringify(dataset, null, 2) };
}

/** Where a text stands in a file, as editors count. */
function placeOf(text: string, wanted: string, within = 0): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(wanted) + within).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const TIES = {
  name: 'ties.csv',
  text: 'from,to,type,level,start,end\nAvalon,Borduria,treaty,friendly,1990,1995\nBorduria,Syldavia,dispute,tense,1991,\nSyldavia,Syldavia,treaty,friendly,1992,\n',
};

test('a dataset of the reader’s own opens at once, and again with its view when the page is loaded anew', async ({
  app,
}) => {
  await app.open();
  await app.openFiles(mine());
  await expect(app.page).toHaveURL(/\?data=mine$/);
  await expect(app.headline).toHaveText('8 November 2001');
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
  await app.button('Previous event').click();
  await expect(app.headline).toHaveText('5 November 2001');
  await expect(app.page).toHaveURL(/data=mine&at=2001-11-05/);
  await app.page.reload();
  await expect(app.headline).toHaveText('5 November 2001');
  await expect(app.page).toHaveTitle(/My own dataset/);
});

test('a broken dataset opens without its faulty records and names each fault with its place', async ({ app }) => {
  const broken = mine((dataset) => {
    (dataset.events[0] as Entry).date = 20240806;
    (dataset.events[2] as Entry).sources = ['nobody-has-this'];
    dataset.actors.push({ id: '__proto__', kind: 'state', name: 'Proto' });
    dataset.sources.push({ id: 'evil', type: 'webpage', title: 'Evil', URL: 'javascript:alert(1)' });
  });
  await app.open();
  await app.openFiles(broken);
  await app.button('Show the faults').click();
  const panel = app.dialog(/faults$/);
  await expect(panel).toBeVisible();
  for (const [wanted, within] of [
    ['"date": 20240806', 8],
    ['"nobody-has-this"', 0],
    ['"__proto__"', 0],
    ['"javascript:alert(1)"', 0],
  ] as const) {
    const { line, column } = placeOf(broken.text, wanted, within);
    await expect(panel.getByText(`mine.json, line ${line}, column ${column}`)).toHaveCount(1);
  }
  await panel.locator('summary').last().click();
  await expectNoViolation(app.page, { within: 'dialog' });
  await app.page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(app.network).toBeVisible();
});

test('a file that nothing can be made of leaves open what was open', async ({ app }) => {
  await app.open();
  for (const text of ['['.repeat(200_000), '<!DOCTYPE lolz [<!ENTITY a "b">]><gexf/>', '{"format":"entente/1"', '']) {
    await app.openFiles({ name: 'hostile', text });
    const refused = app.dialog('Nothing could be opened');
    await expect(refused).toContainText('hostile, line 1');
    await app.page.keyboard.press('Escape');
    await expect(refused).toHaveCount(0);
  }
  await expect(app.headline).toHaveText('6 August 2024');
  await expect(app.page).not.toHaveURL(/data=/);
});

test('a table asks what its columns are, opens as told, and says what was left out', async ({ app }) => {
  await app.open();
  await app.openFiles(TIES);
  const mapping = app.dialog('What are the columns?');
  await expect(mapping).toContainText('3 actors, 2 ties');
  await expect(mapping.getByRole('combobox', { name: 'Meaning of level' })).toHaveValue('status');
  await expectNoViolation(app.page, { within: 'dialog' });
  await mapping.getByRole('combobox', { name: 'Stance of tense' }).selectOption('severed');
  await mapping.getByRole('button', { name: 'Open', exact: true }).click();
  const summary = app.dialog('What was read');
  await expect(summary).toContainText('ties of an actor with itself');
  await expect(summary.getByRole('row', { name: /tense/ })).toContainText('Severed');
  await expectNoViolation(app.page, { within: 'dialog' });
  await app.page.keyboard.press('Escape');
  await expect(app.page).toHaveURL(/data=ties/);
  await expect(app.legend.getByRole('button', { name: /^Severed.*1$/ })).toBeVisible();
});

test('the list of datasets opens, renames and deletes what was open before, by keys alone', async ({ app }) => {
  await app.open();
  await app.openFiles(mine());
  await expect(app.page).toHaveURL(/data=mine/);
  await app.openDatasetList();
  const list = app.dialog('Datasets');
  await list.getByRole('button', { name: 'Rename My own dataset' }).press('Enter');
  await app.page.keyboard.type('Renamed');
  await app.page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: 'Renamed', exact: true })).toBeVisible();
  await expectNoViolation(app.page, { within: 'dialog' });
  await list.getByRole('button', { name: /^Sahel/ }).click();
  await expect(app.headline).toHaveText('6 August 2024');
  await app.openDatasetList();
  await list.getByRole('button', { name: 'Renamed', exact: true }).press('Enter');
  await expect(app.headline).toHaveText('8 November 2001');
  await app.openDatasetList();
  await list.getByRole('button', { name: 'Delete Renamed' }).press('Enter');
  await expect(list.getByText('None yet.')).toBeVisible();
});

test('the open dataset is saved as GEXF, which says what it cannot hold', async ({ app }) => {
  await app.open('?data=great-powers');
  await app.openDatasetList();
  await app.button('Save the open dataset').click();
  const download = app.page.waitForEvent('download');
  await app.button('Save GEXF 1.3').click();
  expect((await download).suggestedFilename()).toBe('great-powers.gexf');
  await expect(app.dialog('Save the dataset')).toContainText('claims, and who makes them');
  await expectNoViolation(app.page, { within: 'dialog' });
});

test('a link to a dataset that is nowhere says so and offers to open its file', async ({ app }) => {
  await app.open('?data=nowhere');
  await expect(app.page.getByText('The dataset nowhere is on no server: open its file.')).toBeVisible();
  await expect(app.headline).toHaveText('6 August 2024');
});

test('a dataset that is pasted opens', async ({ app }) => {
  await app.open();
  await app.page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, mine().text);
  await expect(app.page).toHaveURL(/data=mine/);
});

test('a dataset of 11 MB is read off the main thread', async ({ app }) => {
  const large = mine((dataset) => {
    const [first] = dataset.events;
    for (let order = 0; order < 12_000; order++) {
      const day = new Date(Date.UTC(2001, 0, 1 + (order % 300))).toISOString().slice(0, 10);
      dataset.events.push({ ...first, 'x-comment': 'x'.repeat(400), id: `e-${order}`, date: day });
    }
  });
  console.log(`${(large.text.length / 1e6).toFixed(1)} MB`);
  await app.open();
  await app.page.evaluate(() => {
    const blocks: number[] = [];
    Object.assign(globalThis, { blocks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) blocks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
  const worker = app.page.waitForEvent('worker');
  await app.openFiles(large);
  expect((await worker).url()).toContain('read.worker');
  await expect(app.page).toHaveURL(/data=mine/);
  await expect(app.headline).toBeVisible();
  const blocks = await app.page.evaluate(() => (globalThis as unknown as { blocks: number[] }).blocks);
  console.log(`main thread blocked for ${blocks.join(', ')} ms`);
});

test('reading that takes long says so and can be given up, which leaves open what was open', async ({ app }) => {
  const text = mine().text.padEnd(3_000_000);
  await app.open();
  let letGo: () => void = () => undefined;
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await app.page.route(/read\.worker/, async (route) => {
    await isLetGo;
    await route.continue();
  });
  await app.openFiles({ name: 'large.json', text });
  const reading = app.dialog('Open dataset');
  await expect(reading).toContainText('Reading large.json');
  await expect(reading.getByRole('progressbar')).toBeVisible();
  await expectNoViolation(app.page, { within: 'dialog' });
  await reading.getByRole('button', { name: 'Cancel' }).last().click();
  await expect(reading).toHaveCount(0);
  letGo();
  await expect(app.headline).toHaveText('6 August 2024');
  await expect(app.page).not.toHaveURL(/data=/);
  await app.openFiles({ name: 'large.json', text });
  await expect(app.page).toHaveURL(/data=mine$/);
  await expect(app.headline).toHaveText('8 November 2001');
});

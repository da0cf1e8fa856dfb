import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from '@playwright/test';
import { type Driver, expect, test } from './driver.ts';
import { expectNoViolation } from './expectNoViolation.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-mend-'));
const root = fileURLToPath(new URL('..', import.meta.url));

/** A dataset with an event for each date, some of which may be none. */
function datasetWith(dates: readonly string[]): { name: string; text: string } {
  const events = dates.map((date, order) => ({
    id: `e${order}`,
    date,
    title: `Event ${order}`,
    changes: [{ kind: 'relations', between: ['a', 'b'], becomes: order % 2 === 0 ? 'established' : 'severed' }],
    sources: ['s'],
  }));
  const frame = { format: 'entente/1', id: 'mine', title: 'My own dataset' };
  const sources = [{ id: 's', type: 'book', title: 'S' }];
  const actors = ['a', 'b'].map((id) => ({ id, kind: 'state', name: `State ${id.toUpperCase()}` }));
  return { name: 'mine.json', text: JSON.stringify({ ...frame, sources, actors, events }, null, 1) };
}

async function savedBy(app: Driver, button: Locator): Promise<{ name: string; text: string; path: string }> {
  const download = app.page.waitForEvent('download');
  await button.click();
  const file = await download;
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), text: readFileSync(path, 'utf8'), path };
}

test('a file of ten thousand faults stays usable, and its panel is walked by keys', async ({ app }) => {
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const dates = Array.from({ length: 9_990 }, () => 'soon');
  await app.open();
  const large = datasetWith(['2001-01-01', '2002-01-01', ...dates]);
  await app.openFiles(large);
  await expect(app.headline).toHaveText('1 January 2002');
  await expect(app.page.getByText('9,990 records of this dataset could not be used')).toBeVisible();
  expect(await app.page.getByRole('status').getByRole('listitem').count()).toBeLessThan(20);
  await app.button('Show the faults').press('Enter');
  const panel = app.dialog('9,990 faults');
  const cards = panel.locator('ol > li');
  await expect(cards).toHaveCount(20);
  const line = large.text.slice(0, large.text.indexOf('"soon"')).split('\n').length;
  await expect(cards.first()).toContainText(`mine.json, line ${line}, column 12`);
  await panel.getByRole('button', { name: 'Show 80 more of 9,970' }).press('Enter');
  await expect(cards).toHaveCount(100);
  await expectNoViolation(app.page, { within: 'dialog' });
  await panel.locator('summary').press('Enter');
  await expect(cards).toHaveCount(0);
  await panel.getByRole('button', { name: 'Copy report' }).press('Enter');
  await expect(panel.getByText('Copied')).toBeVisible();
  const report = await app.page.evaluate(() => navigator.clipboard.readText());
  expect(report.match(/There is no|Expected an EDTF date/g)?.length).toBe(9_990);
  await app.page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(app.button('Show the faults')).toBeFocused();
});

const TIES =
  'from;to;type;start;end\rCôte d’Ivoire|Bénin;Aland;treaty;03/04/1990;-9\rAland;Beland;war;13/05/1991;17/06/1995\r';
const WINDOWS = Buffer.from(TIES.replaceAll('’', '\x92'), 'latin1');

test('a table in Windows-1252 with lone CR is read as shown, and its mapping is kept, loaded and taken by the command line', async ({
  app,
}) => {
  await app.open();
  await app.openFiles({ name: 'ties.csv', text: WINDOWS });
  const mapping = app.dialog('What are the columns?');
  await expect(mapping).toContainText('Windows-1252, lines end in CR, 2 rows');
  await expect(mapping.getByRole('combobox', { name: 'Separator' })).toHaveValue(';');
  await expect(mapping.getByRole('combobox', { name: 'How start writes dates' })).toHaveValue('DD/MM/YYYY');
  await expect(mapping).toContainText('03/04/1990 is 1990-04-03');
  await expect(mapping.getByRole('cell', { name: 'Côte d’Ivoire|Bénin' })).toBeVisible();
  await mapping.getByRole('combobox', { name: 'Between several names in one cell' }).selectOption('|');
  await expect(mapping).toContainText('4 actors, 3 ties');
  const codes = mapping.getByRole('textbox', { name: 'Codes for “not known” in end' });
  await expect(codes).toHaveValue('-9');
  await codes.fill('');
  await codes.press('Enter');
  await expect(mapping).toContainText('-9 is not readable so');
  await expect(mapping).toContainText('1 thing would be left out');
  await codes.fill('-9, -8');
  await codes.press('Enter');
  await expect(mapping).toContainText('-9 is not known');
  await mapping.getByRole('combobox', { name: 'Kind of tie of war' }).selectOption({ label: 'armed conflict' });
  await expect(mapping.getByRole('combobox', { name: 'Status of war' })).toHaveValue('fighting');
  await expectNoViolation(app.page, { within: 'dialog' });
  const kept = await savedBy(app, mapping.getByRole('button', { name: 'Save mapping' }));
  expect(kept.name).toBe('ties-mapping.json');
  expect(JSON.parse(kept.text)).toMatchObject({ edges: { end: { missing: ['-9', '-8'] } }, nameSeparator: '|' });

  await app.page.keyboard.press('Escape');
  await app.openFiles({ name: 'ties.csv', text: WINDOWS });
  await expect(mapping).toContainText('3 actors, 2 ties');
  const chooser = app.page.waitForEvent('filechooser');
  await mapping.getByRole('button', { name: 'Load mapping' }).click();
  await (await chooser).setFiles(kept.path);
  await expect(mapping.getByText('Read as ties-mapping.json says.')).toBeVisible();
  await expect(mapping).toContainText('4 actors, 3 ties and 4 changes');
  await mapping.getByRole('button', { name: 'Open', exact: true }).click();
  const summary = app.dialog('What was read');
  await expect(summary).toContainText('4 actors, 3 ties, 3 spells, 4 changes');

  writeFileSync(join(folder, 'ties.csv'), WINDOWS);
  const words = ['convert', join(folder, 'ties.csv'), join(folder, 'ties.json'), '--mapping', kept.path];
  execFileSync(process.execPath, ['src/app/cli/run.mjs', 'dataset', ...words], { cwd: root, stdio: 'pipe' });
  const converted = JSON.parse(readFileSync(join(folder, 'ties.json'), 'utf8'));
  expect(converted.actors.map(({ name }: { name: string }) => name).sort()).toEqual([
    'Aland',
    'Beland',
    'Bénin',
    'Côte d’Ivoire',
  ]);
  const changes = converted.events.flatMap((event: { changes: unknown[] }) => event.changes);
  expect(changes).toHaveLength(4);
});

test('a mapping that is none, or of other columns, is refused with the reason', async ({ app }) => {
  await app.open();
  await app.openFiles({ name: 'ties.csv', text: 'from,to,start\nA,B,1990\n' });
  const mapping = app.dialog('What are the columns?');
  const load = async (text: string) => {
    const chooser = app.page.waitForEvent('filechooser');
    await mapping.getByRole('button', { name: 'Load mapping' }).click();
    await (await chooser).setFiles({ name: 'm.json', mimeType: '', buffer: Buffer.from(text) });
  };
  await load('{"format": "entente/1"}');
  await expect(mapping.getByRole('alert')).toContainText('line 1, column 12');
  const saved = await savedBy(app, mapping.getByRole('button', { name: 'Save mapping' }));
  await load(saved.text.replace('"from": "from"', '"from": "nobody"'));
  await expect(mapping.getByRole('alert')).toContainText('nobody');
  await load(saved.text);
  await expect(mapping.getByText('Read as m.json says.')).toBeVisible();
  await expect(mapping.getByRole('alert')).toHaveCount(0);
});

test('a table in UTF-16 is opened with its names', async ({ app }) => {
  const text = Buffer.from('\ufefffrom\tto\tstart\r\nΑθήνα\tÅland\t1990\r\n', 'utf16le');
  await app.open();
  await app.openFiles({ name: 'ties.txt', text });
  const mapping = app.dialog('What are the columns?');
  await expect(mapping).toContainText('UTF-16 LE, lines end in CRLF, 1 row');
  await mapping.getByRole('button', { name: 'Open', exact: true }).click();
  await app.dialog('What was read').getByRole('button', { name: 'Done' }).last().click();
  await expect(app.row('1990', 'Αθήνα', 'Tie', 'Åland').or(app.page.getByText('Αθήνα').first())).toBeVisible();
});

/** A GEXF of two kinds of tie; `times` stand in every edge. */
function gexfWith(times: string): { name: string; text: string } {
  const edge = (ends: string, kind: string, status: string) =>
    `<edge ${ends} ${times} kind="${kind}"><attvalues><attvalue for="s" value="${status}"/></attvalues></edge>`;
  const edges = [
    edge('source="a" target="b"', 'talks', 'tense'),
    edge('source="b" target="c"', 'talks', 'warm'),
    edge('source="a" target="c"', 'war', 'war'),
  ];
  const nodes = ['a', 'b', 'c'].map((id) => `<node id="${id}" label="${id.toUpperCase()}land"/>`);
  const head = '<attributes class="edge"><attribute id="s" title="status" type="string"/></attributes>';
  const text = `<gexf version="1.3"><graph timeformat="date">\n${head}\n<nodes>${nodes.join('')}</nodes>\n<edges>\n${edges.join('\n')}\n</edges></graph></gexf>`;
  return { name: 'network.gexf', text };
}

test('the words of a GEXF are chosen anew after it was read: kind, status and stance', async ({ app }) => {
  await app.open();
  await app.openFiles(gexfWith('start="1990-01-01"'));
  const summary = app.dialog('What was read');
  await expect(summary.getByRole('row', { name: /talks: tense/ })).toContainText('Strained');
  await summary.getByRole('button', { name: 'Change how it is read…' }).click();
  const reading = app.dialog('How is it read?');
  await reading.getByRole('combobox', { name: 'Kind of tie of talks' }).selectOption({ label: 'diplomatic relations' });
  await reading.getByRole('combobox', { name: 'Status of talks: warm' }).selectOption('established');
  await reading.getByRole('combobox', { name: 'Stance of tense' }).selectOption('severed');
  await expect(reading).toContainText('This gives 3 actors, 3 ties');
  await expectNoViolation(app.page, { within: 'dialog' });
  await reading.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(summary.getByRole('row', { name: /talks: tense/ })).toContainText('Severed');
  await expect(summary.getByRole('row', { name: /talks: warm/ })).toContainText('established');
  await app.page.keyboard.press('Escape');
  await expect(app.legend.getByRole('button', { name: /^Severed.*1$/ })).toBeVisible();
  await expect(app.legend.getByRole('button', { name: /^Diplomatic relations.*2$/i })).toBeVisible();
});

test('a network without any date opens once the day on which it was seen is told', async ({ app }) => {
  await app.open();
  await app.openFiles(gexfWith(''));
  const refused = app.dialog('Nothing could be opened');
  await expect(refused).toContainText('the day on which the network was seen');
  await refused.getByRole('button', { name: 'Change how it is read…' }).click();
  const reading = app.dialog('How is it read?');
  const day = reading.getByRole('textbox', { name: 'Ties without any date were seen on' });
  await day.fill('last summer');
  await day.press('Enter');
  await expect(reading.getByRole('alert').first()).toContainText('last summer is no date');
  await day.fill('1990-06');
  await day.press('Enter');
  await expect(reading).toContainText('This gives 3 actors, 3 ties and 3 changes.');
  await reading.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(app.dialog('What was read')).toContainText('3 ties');
});

test('a file that was mended is read again with its view, and says what changed; a broken one changes nothing', async ({
  app,
}) => {
  const path = join(folder, 'mine.json');
  writeFileSync(path, datasetWith(['2001-01-01', '2002-01-01', 'soon']).text);
  await app.open();
  const chooseFor = async (button: Locator) => {
    const chooser = app.page.waitForEvent('filechooser');
    await button.click();
    await (await chooser).setFiles(path);
  };
  await chooseFor(app.button('Open dataset').first());
  await expect(app.headline).toHaveText('1 January 2002');
  await app.button('Previous event').click();
  await expect(app.page).toHaveURL(/at=2001-01-01/);
  await app.button('Show the faults').click();
  const reload = app.button('Reload file');
  writeFileSync(path, datasetWith(['2001-01-01', '2002-02-02', '2003-01-01']).text);
  await chooseFor(reload);
  const panel = app.dialog(/^0 faults$/);
  await expect(panel).toContainText('Read again: 1 event added, 0 removed, 1 changed.');
  await expect(reload).toBeFocused();
  await expect(app.headline).toHaveText('1 January 2001');

  writeFileSync(path, '{ "format": "entente/1",\n  "id": }');
  await chooseFor(reload);
  await expect(panel.getByRole('alert')).toContainText('The newer state of the file could not be opened');
  await expect(panel.getByRole('alert')).toContainText('mine.json, line 2, column 9');
  await expectNoViolation(app.page, { within: 'dialog' });
  await app.page.keyboard.press('Escape');
  await expect(app.headline).toHaveText('1 January 2001');
  await app.button('Next event').click();
  await expect(app.headline).toHaveText('2 February 2002');
});

test('a watched file is read again whenever it is saved, and is no more than a line above the picture', async ({
  app,
}) => {
  await app.page.addInitScript(
    (text) => {
      const disk = { text, saved: 1 };
      const getFile = async () => new File([disk.text], 'mine.json', { lastModified: disk.saved });
      const showOpenFilePicker = async () => [{ kind: 'file', getFile }];
      const save = (next: string) => Object.assign(disk, { text: next, saved: disk.saved + 1 });
      Object.assign(globalThis, { showOpenFilePicker, save });
    },
    datasetWith(['2001-01-01', 'soon']).text,
  );
  const save = ({ text }: { text: string }) =>
    app.page.evaluate((next) => (globalThis as unknown as { save: (text: string) => void }).save(next), text);
  await app.open();
  await app.openFiles(datasetWith(['2001-01-01', 'soon']));
  await app.button('Show the faults').click();
  await app.button('Watch this file').click();
  await expect(app.dialog('1 fault')).toContainText('Watching the file');
  await app.page.keyboard.press('Escape');
  await save(datasetWith(['2001-01-01', '2002-01-01']));
  await expect(app.page.getByText('Read again: 1 event added, 0 removed, 0 changed.')).toBeVisible();
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
  await save({ text: '{' });
  const told = app.page.getByText(/mine\.json could not be opened again \(line 1, column 2\)/);
  await expect(told).toBeVisible();
  await expect(app.page.getByRole('dialog')).toHaveCount(0);
  await app.button('Show the faults').click();
  const panel = app.dialog('0 faults');
  await expect(panel.getByRole('alert')).toContainText('The newer state of the file could not be opened');
  await save(datasetWith(['2001-01-01', '2003-01-01']));
  await expect(panel).toContainText('Read again: 0 events added, 0 removed, 1 changed.');
  await panel.getByRole('button', { name: 'Stop watching' }).click();
  await expect(panel).not.toContainText('Watching the file');
  await app.page.keyboard.press('Escape');
  await expect(app.page).toHaveURL(/data=mine/);
});

test.describe('on a phone, in French', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('everything about a table can be said with a finger', async ({ app }) => {
    await app.open('?lang=fr');
    await app.button('Légende et filtres').click();
    const chooser = app.page.waitForEvent('filechooser');
    await app.button('Ouvrir un jeu').locator('visible=true').click();
    const text = 'from,to,kind,status,start,end\nA,B,war,tense,1990,-9\n';
    await (await chooser).setFiles({ name: 'ties.csv', mimeType: '', buffer: Buffer.from(text) });
    const mapping = app.dialog(/^Que sont les colonnes/);
    await expect(mapping.getByRole('combobox', { name: 'Nature du lien de war' })).toBeVisible();
    const heights = await mapping
      .locator('button, select, input:not([type="checkbox"]), label:has([type="checkbox"])')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(40);
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectNoViolation(app.page, { within: 'dialog' });
    await mapping.getByRole('button', { name: 'Ouvrir', exact: true }).tap();
    await expect(app.dialog('Ce qui a été lu')).toContainText('2 acteurs, 1 lien');
    await expectNoViolation(app.page, { within: 'dialog' });
  });
});

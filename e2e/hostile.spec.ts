import { expect, test } from './driver.ts';

const frame = (more: string) => `{"format":"entente/1","id":"mine","title":"Mine",\n${more}}`;
const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('\n');

const lists = '"sources": [], "events": [], "actors"';

/** Hostile files by what they are; `¶` stands before the place that is told and is no part of the file. */
const REFUSED = {
  'a billion laughs': `<?xml version="1.0"?>\n¶<!DOCTYPE gexf [\n<!ENTITY l0 "ha">\n${laughs}]>\n<gexf><graph>&l12;</graph></gexf>`,
  'a DOCTYPE': '¶<!DOCTYPE gexf SYSTEM "http://example.org/x.dtd"><gexf/>',
  'a million lists within lists': `${'['.repeat(64)}¶${'['.repeat(999_936)}`,
  NaN: frame('"x-a": ¶NaN'),
  'a comment': frame('"x-a": 1 ¶// one\n'),
  'a trailing comma': frame('"actors": [1, 2,¶]'),
  'a number beyond all bounds': frame(`${lists}: [{ "id": "a", "kind": "state", "name": "A", "place": [¶1e999, 5] }]`),
  'a key given twice': frame('¶"id": "other"'),
  'half a character': frame('"title-2": 1, "x-a": ¶"\\ud800"'),
  'a key __proto__': frame('¶"__proto__": { "polluted": true }'),
};

test('hostile files leave the page alive and open what was open, and are told with their place', async ({ app }) => {
  await app.open('?at=2024-08-04');
  await expect(app.headline).toHaveText('4 August 2024');
  for (const [what, marked] of Object.entries(REFUSED)) {
    await test.step(what, async () => {
      const before = marked.slice(0, marked.indexOf('¶')).split('\n');
      const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
      await app.openFiles({ name: 'hostile', text: marked.replace('¶', '') });
      const refused = app.dialog('Nothing could be opened');
      await expect(refused).toContainText(`hostile, ${place}`);
      await app.page.keyboard.press('Escape');
      await expect(refused).toHaveCount(0);
      await app.button('Next event').click();
      await expect(app.headline).not.toHaveText('4 August 2024');
      await app.button('Previous event').click();
      await expect(app.headline).toHaveText('4 August 2024');
    });
  }
  await expect(app.page).not.toHaveURL(/data=/);
  expect(await app.page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
});

test('a file of one string of 64 MB is refused off the main thread, a larger one unread', async ({ app }) => {
  await app.open();
  const openMade = (megabytes: number) =>
    app.page.evaluate((size) => {
      const parts = ['{"format":"entente/1",\n"title":"', ...Array<string>(size).fill('x'.repeat(1024 * 1024))];
      const file = new File([...parts.slice(0, -1), 'x'.repeat(1024 * 1024 - 100), '"}'], 'endless.json');
      const transfer = new DataTransfer();
      transfer.items.add(file);
      for (const type of ['dragenter', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }, megabytes);
  await openMade(64);
  const refused = app.dialog('Nothing could be opened');
  await expect(refused).toContainText('endless.json, line 2, column 9');
  await expect(refused).toContainText('at most 100000 characters');
  await app.page.keyboard.press('Escape');
  await openMade(65);
  await expect(refused).toContainText('at most 64 MB');
  await app.page.keyboard.press('Escape');
  await expect(app.headline).toHaveText('6 August 2024');
});

test('formulas, turned writing and names of the language’s own stand on the page as plain text', async ({ app }) => {
  const rows = [
    'source,target,kind,start',
    '=cmd|calc!A0,\u202eevil,__proto__,2001',
    'constructor,<img src=x>,war,2002',
  ];
  await app.open();
  await app.openFiles({ name: 'hostile.csv', text: rows.join('\n') });
  await app.dialog('What are the columns?').getByRole('button', { name: 'Open', exact: true }).click();
  const summary = app.dialog('What was read');
  await expect(summary).toContainText('4 actors, 2 ties');
  await app.page.keyboard.press('Escape');
  for (const name of ['=cmd|calc!A0', '\u202eevil', 'constructor', '<img src=x>']) {
    await expect(app.page.getByRole('table').getByText(name, { exact: true }).first()).toBeAttached();
  }
  await expect(app.page.locator('img[src="x"]')).toHaveCount(0);
});

import { strFromU8, unzipSync } from 'fflate';
import { type Driver, expect, test } from './driver.ts';
import { expectNoViolation } from './expectNoViolation.ts';

const titleOf = (app: Driver) => app.exporting.getByRole('textbox', { name: 'Title', exact: true });
const status = (app: Driver, words: string | RegExp) => app.exporting.getByRole('status').filter({ hasText: words });

test('a figure is saved by keys alone', async ({ app }) => {
  await app.open('?at=2024-08-06');
  await app.openExport();
  const download = app.exporting.getByRole('button', { name: 'Download' });
  for (let turn = 0; turn < 5; turn++) {
    if (await download.evaluate((button) => button === document.activeElement)) break;
    await app.page.keyboard.press('Tab');
  }
  const saving = app.page.waitForEvent('download');
  await app.page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toBe('sahel-2024-08-06.svg');
  await expect(status(app, 'Saved as sahel-2024-08-06.svg')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.exporting).toBeHidden();
});

for (const theme of ['light', 'dark']) {
  test(`the dialog, ${theme}: axe finds no violation`, async ({ app }) => {
    await app.open(`?since=2024-08-03&theme=${theme}`);
    await app.openExport();
    await app.choose('Filmstrip');
    await app.madeFigure();
    await expectNoViolation(app.page, { within: 'dialog' });
  });
}

test('the title is proposed, can be the reader’s own, and goes back', async ({ app }) => {
  await app.open('?at=2024-08-02');
  await app.openExport();
  const proposed = await titleOf(app).inputValue();
  expect(proposed).toMatch(/^Ties of Mali, .* on 2 August 2024$/);
  await titleOf(app).fill('Before the break <b>&');
  await app.madeFigure();
  const { bytes } = await app.saveFigure('svg');
  expect(bytes.toString('utf8')).toContain('<title>Before the break &lt;b&gt;&amp;</title>');
  await app.button('Reset: Title').click();
  await expect(titleOf(app)).toHaveValue(proposed);
});

test('the days of a filmstrip are proposed, edited, added and removed', async ({ app }) => {
  await app.open('?at=2024-08-06');
  await app.openExport();
  await app.choose('Filmstrip');
  const days = app.exporting.getByRole('textbox', { name: /^Day \d$/ });
  await expect(days).toHaveCount(4);
  await days.first().fill('2024-02-30');
  await expect(app.exporting.getByText('“2024-02-30” is no date')).toBeVisible();
  await days.first().fill('2020-08-18');
  await days.first().press('Enter');
  await app.button('Add a day').click();
  await expect(days).toHaveCount(5);
  await app.button('Remove 18 August 2020').click();
  await expect(days).toHaveCount(4);
  await app.madeFigure();
  await expect(titleOf(app)).toHaveValue(/: ties from .* to .* August 2024$/);
});

test('choices are remembered, but not the words of one view', async ({ app }) => {
  await app.open('?at=2024-08-06');
  await app.openExport();
  await app.choose('Slide');
  await app.choose('Greyscale');
  await app.exporting.getByRole('checkbox', { name: /^Timeline/ }).uncheck();
  await titleOf(app).fill('Mine');
  await app.madeFigure();
  await app.open('?at=2024-08-04');
  await app.openExport();
  await expect(app.page.getByRole('radio', { name: 'Slide' })).toBeChecked();
  await expect(app.page.getByRole('radio', { name: 'Greyscale' })).toBeChecked();
  await expect(app.exporting.getByRole('checkbox', { name: /^Timeline/ })).not.toBeChecked();
  await expect(titleOf(app)).not.toHaveValue('Mine');
});

test('figures are made where the browser keeps nothing', async ({ app }) => {
  await app.page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await app.open('?at=2024-08-06');
  await app.openExport();
  await app.choose('Dark');
  expect((await app.saveFigure('svg')).bytes.toString('utf8')).toContain('#14161a');
});

test('a report pack holds everything that belongs to the figure', async ({ app }) => {
  await app.open('?since=2024-08-03&at=2024-08-06');
  await app.openExport();
  const { name, bytes } = await app.saveFigure('pack');
  expect(name).toBe('sahel-2024-08-03-2024-08-06.zip');
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files).sort()).toEqual([
    ...['README.txt', 'alt.txt', 'caption.html', 'caption.md', 'caption.tex', 'caption.txt', 'data.csv', 'data.json'],
    ...['figure.png', 'figure.svg', 'references.bib', 'references.json', 'references.ris'],
  ]);
  const text = (file: string) => strFromU8(files[file] ?? new Uint8Array());
  for (const file of Object.keys(files)) if (file !== 'README.txt') expect(text('README.txt')).toContain(file);
  const { changes, sources } = JSON.parse(text('data.json'));
  expect(text('data.csv').trim().split('\r\n')).toHaveLength(changes.length + 1);
  expect(changes.map(({ number }: { number: number }) => number)).toEqual(
    changes.map((_: unknown, at: number) => at + 1),
  );
  const references = JSON.parse(text('references.json')).map(({ id }: { id: string }) => id);
  for (const { id } of sources) expect(references).toContain(id);
  expect(text('caption.txt')).toContain('[1] ');
});

test.describe('what is copied', () => {
  test('are links, citations and captions', async ({ app, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => app.page.evaluate(() => navigator.clipboard.readText());
    await app.open('?at=2024-08-04');
    await app.openExport();
    const dialog = app.exporting;
    await dialog.getByRole('button', { name: 'Link', exact: true }).click();
    await expect(status(app, 'Copied: Link')).toBeVisible();
    expect(await copied()).toBe(app.page.url());
    await app.choose('ISO 690');
    await dialog.getByRole('button', { name: 'This view' }).click();
    await expect(status(app, 'Copied: This view')).toBeVisible();
    expect(await copied()).toContain('Entente, 21 November 2026');
    await dialog.getByRole('button', { name: 'Its sources' }).click();
    await expect.poll(copied).toMatch(/^\[1\] /);
    await dialog.getByRole('combobox', { name: 'Caption as' }).selectOption('LaTeX');
    await dialog.getByRole('button', { name: 'Copy caption' }).click();
    await expect.poll(copied).toContain('\\begin{figure}');
    await dialog.getByRole('button', { name: 'Copy image' }).click();
    await expect(status(app, 'Image copied')).toBeVisible();
    const types = await app.page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(types).toContain('image/png');
  });

  test('is given to be selected where the browser refuses', async ({ app }) => {
    await app.page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
    });
    await app.open('?at=2024-08-04');
    await app.openExport();
    await app.exporting.getByRole('button', { name: 'Link', exact: true }).click();
    await expect(app.exporting.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(app.page.url());
    await app.exporting.getByRole('button', { name: 'Copy image' }).click();
    await expect(status(app, 'Download it as PNG instead')).toBeVisible();
  });

  test('is code to embed the view, which keeps to the data of today', async ({ app }) => {
    await app.open('?at=2024-08-04&pick=mali');
    await app.openExport();
    const code = app.exporting.getByRole('textbox', { name: 'Code' });
    await expect(code).toHaveValue(/<iframe src="[^"]*embed\.html\?at=2024-08-04[^"]*edition=2026-11-21\.[0-9a-f]{8}"/);
    await app.exporting.getByRole('checkbox', { name: /^Keep the data/ }).uncheck();
    await expect(code).not.toHaveValue(/edition/);
    const form = app.exporting.getByRole('combobox', { name: 'Embed as' });
    await form.selectOption('Still picture with caption');
    await expect(code).toHaveValue(/<figure lang="en">\s*<img src="sahel-2024-08-04\.svg" alt="Network of /);
  });
});

test('the figure prints alone, as lines and letters, on one page of its size', async ({ app }) => {
  await app.page.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await app.open('?at=2024-08-06');
  await app.openExport();
  await app.exporting.getByRole('button', { name: 'Print' }).click();
  await app.page.waitForSelector('[data-printed]');
  const pdf = (await app.page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1);
  expect(pdf).not.toMatch(/\/Subtype ?\/Image/);
  expect(pdf).toMatch(/\/FontName ?\/\w+\+SourceSerif4/);
  const [, width] = /\/MediaBox ?\[0 0 ([\d.]+) [\d.]+\]/.exec(pdf) ?? [];
  // Browsers round the page up to a whole pixel.
  expect(Math.abs(Number(width) - (16 / 2.54) * 72)).toBeLessThan(1);
});

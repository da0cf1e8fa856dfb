import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { type Driver, expect, test } from './driver.ts';
import { readPng } from './pngParts.ts';

interface View {
  readonly query: string;
  /** The day shown, in words of the figure's language. */
  readonly day: string;
  readonly lang?: 'fr';
  /** What is chosen in the dialog. */
  readonly choose?: (app: Driver) => Promise<void>;
}

const radio = (name: string) => async (app: Driver) => {
  await app.exporting.getByRole('radio', { name, exact: true }).check();
};

const VIEWS: Readonly<Record<string, View>> = {
  'a day': { query: '?at=2024-08-04', day: '4 August 2024' },
  'two days compared': { query: '?since=2024-08-03', day: '6 August 2024' },
  'a picked actor': { query: '?at=2024-09-30&pick=mali', day: '30 September 2024' },
  'a telling': { query: '?told=mali', day: '6 August 2024' },
  'a filmstrip': { query: '?at=2024-08-05', day: '5 August 2024', choose: radio('Filmstrip') },
  'a dark page': { query: '?at=2023-09-16&theme=dark', day: '16 September 2023', choose: radio('Dark') },
  'a French view': { query: '?lang=fr', day: '6 août 2024', lang: 'fr' },
  'another dataset': { query: '?data=great-powers', day: '' },
};

/** What a figure holds, read by a browser that opens its file without script and network. */
async function openAlone(browser: Browser, svg: Buffer, path: string) {
  writeFileSync(path, svg);
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(path).href;
  await page.goto(address);
  const figure = await page.evaluate(() => {
    const all = (selector: string, within: ParentNode = document) => [...within.querySelectorAll(selector)];
    const texts = (selector: string) => all(selector).map(({ textContent }) => textContent ?? '');
    const data = (selector: string, name: string, within?: ParentNode) =>
      all(selector, within).map((one) => one.getAttribute(name) ?? '');
    return {
      title: document.querySelector('svg > title')?.textContent,
      description: document.querySelector('svg > desc')?.textContent,
      width: document.documentElement.getBoundingClientRect().width,
      text: texts('text').join(' '),
      sources: texts('.sources').join(' '),
      cited: texts('.notes, .changes, .tie > title').join(' '),
      legend: data('.legend-item', 'data-key'),
      stances: data('.tie', 'data-stance'),
      changes: data('.network .change', 'data-change'),
      pictures: all('.network').map((picture) => ({
        day: picture.closest('.panel')?.getAttribute('data-day') ?? null,
        ties: data('.tie', 'data-tie', picture),
        blocs: data('.bloc', 'data-bloc', picture),
      })),
    };
  });
  await context.close();
  return { ...figure, strangers: asked.filter((one) => one !== address && !one.startsWith('data:')) };
}

/** The numbers of sources in brackets, ranges written out. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/\[(\d+(?:(?:–|, )\d+)*)\]/g)].flatMap(([, list = '']) =>
    list.split(', ').flatMap((run) => {
      const [first = 0, last = first] = run.split('–').map(Number);
      return Array.from({ length: last - first + 1 }, (_, place) => first + place);
    }),
  );
}

/** The ties of the ledger, by id. */
function ledgerTies(app: Driver): Promise<string[]> {
  return app.page
    .getByRole('table', { name: /^(Ties on|Liens au) / })
    .locator('tr[data-tie]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-tie') ?? ''));
}

for (const [name, view] of Object.entries(VIEWS)) {
  test(`a figure of ${name} stands alone, and opens its view again`, async ({ app, browser }, testInfo) => {
    await app.open(view.query);
    const address = new URL(app.page.url()).search;
    const rows = await ledgerTies(app);
    const headline = (await app.headline.textContent()) ?? '';
    await app.openExport();
    await view.choose?.(app);
    await app.madeFigure();
    const title = await app.exporting.getByRole('textbox', { name: /^(Title|Titre)$/ }).inputValue();
    const svg = await app.saveFigure('svg');
    const png = await app.saveFigure('png300');
    expect(svg.name).toMatch(/^[a-z-]+(-\d{4}-\d{2}-\d{2}){1,2}\.svg$/);

    const figure = await openAlone(browser, svg.bytes, testInfo.outputPath('figure.svg'));
    expect(figure.strangers).toEqual([]);
    expect(figure.width).toBeGreaterThan(300);
    expect(figure.title).toBe(title);
    expect(figure.text.replace(/\s+/g, ' ')).toContain(view.day || headline);
    expect(figure.description).toContain(view.day || headline);
    for (const stance of new Set(figure.stances.filter(Boolean))) expect(figure.legend).toContain(stance);
    const cited = numbersIn(figure.cited);
    expect(cited.length).toBeGreaterThan(0);
    for (const number of new Set(cited)) expect(figure.sources).toMatch(new RegExp(`(^|\\D)${number}\\s`));

    // Every row of the ledger is a line, or a membership that an outline says; no line is without a row but those of ties
    // that a comparison shows as gone.
    const { pictures } = figure;
    expect(pictures.length).toBe(name === 'a filmstrip' ? 4 : 1);
    const picture = pictures.find(({ day }) => day === null || view.query.includes(day));
    const drawn = picture?.ties ?? [];
    const undrawn = rows.filter((tie) => !drawn.includes(tie));
    for (const tie of undrawn) {
      expect(tie).toMatch(/^membership:/);
      expect(picture?.blocs).toContain(tie.split(',')[1]);
    }
    const gone = drawn.filter((tie) => !rows.includes(tie));
    if (figure.changes.length === 0) expect(gone).toEqual([]);
    expect(drawn.length).toBe(rows.length - undrawn.length + gone.length);
    expect(new Set(drawn).size).toBe(drawn.length);

    const { width, pixelsPerMetre } = readPng(png.bytes);
    expect([width, pixelsPerMetre]).toEqual([1890, 11811]);

    for (const file of [svg, png]) {
      await app.open(view.query.includes('great-powers') ? '' : '?data=great-powers');
      await app.dropFile(file.name, file.bytes);
      await expect(app.page.getByText(/The data are the same|Les données sont les mêmes/)).toBeVisible();
      await expect.poll(() => new URL(app.page.url()).search).toBe(address);
      await expect(app.headline).toHaveText(headline);
    }
  });
}

test.describe('a figure that is brought back', () => {
  test('opens nothing when one byte of what it carries is another', async ({ app }) => {
    await app.open('?at=2024-08-04');
    await app.openExport();
    const svg = await app.saveFigure('svg');
    const png = await app.saveFigure('png1');
    await app.open('?pick=niger');
    const address = app.page.url();

    const text = svg.bytes.toString('utf8');
    const place = text.indexOf('at=2024-08-04', text.indexOf('<entente:view')) + 'at=2024-08-0'.length;
    await app.dropFile('altered.svg', Buffer.from(`${text.slice(0, place)}3${text.slice(place + 1)}`));
    await expect(app.page.getByText('altered.svg was altered after it was exported')).toBeVisible();

    const { from, to } = readPng(png.bytes).textOf('entente') ?? { from: 0, to: 0 };
    const flipped = Buffer.from(png.bytes);
    flipped.writeUInt8((flipped[to - 40] ?? 0) ^ 1, to - 40);
    expect(to - 40).toBeGreaterThan(from);
    await app.dropFile('flipped.png', flipped);
    await expect(app.page.getByText('flipped.png is damaged')).toBeVisible();
    expect(app.page.url()).toBe(address);
  });

  test('says how many events have changed since', async ({ app }) => {
    await app.open('?at=2024-08-04&pick=mali');
    const address = new URL(app.page.url()).search;
    await app.openExport();
    const { name, bytes } = await app.saveFigure('svg');
    await app.page.route(/sahel[^/]*\.json/, async (route) => {
      const response = await route.fetch();
      const dataset = JSON.parse(await response.text());
      dataset.events[0].title = 'Told otherwise';
      dataset.events[7].title = 'Told otherwise, too';
      await route.fulfill({ contentType: 'application/json', body: JSON.stringify(dataset) });
    });
    await app.open();
    await app.dropFile(name, bytes);
    await expect(app.page.getByText('2 events have changed in the dataset')).toBeVisible();
    await expect.poll(() => new URL(app.page.url()).search).toBe(address);
  });

  test('is chosen from the disk by a button, too', async ({ app }) => {
    await app.open('?at=2024-08-04&pick=mali');
    const address = new URL(app.page.url()).search;
    await app.openExport();
    const { name, bytes } = await app.saveFigure('svg');
    await app.open();
    await app.openExport();
    const choosing = app.page.waitForEvent('filechooser');
    await app.button('Open a figure…').click();
    await (await choosing).setFiles({ name, mimeType: 'image/svg+xml', buffer: bytes });
    await expect(app.exporting).toBeHidden();
    await expect.poll(() => new URL(app.page.url()).search).toBe(address);
  });

  test('from elsewhere gets a polite word', async ({ app }) => {
    await app.open();
    const foreign = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>';
    await app.dropFile('circle.svg', Buffer.from(foreign));
    await expect(app.page.getByText('circle.svg was not exported from here')).toBeVisible();
  });
});

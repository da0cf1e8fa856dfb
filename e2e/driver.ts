import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The figure's own word on where it has drawn things, in px of the page. */
interface NetworkFigure extends HTMLElement {
  positionsOf: () => Record<string, [number, number]>;
  pointOf: (tie: string) => [number, number] | null;
  badgeOf: (tie: string) => [number, number] | null;
  marksOf: () => Record<string, { number: number; text: string; at: [number, number] }>;
}

/** What a reader sees and does, in the words of the app's contract: the only module that knows a selector. */
export class Driver {
  readonly page: Page;
  readonly slider: Locator;
  readonly network: Locator;
  readonly details: Locator;
  readonly find: Locator;
  readonly legend: Locator;
  readonly headline: Locator;
  readonly strips: Locator;

  constructor(page: Page) {
    this.page = page;
    this.slider = page.getByRole('slider', { name: 'Date' });
    this.network = page.getByRole('figure', { name: 'Network' });
    this.details = page.getByRole('region', { name: 'Details' });
    this.find = page.getByRole('combobox', { name: 'Find' });
    this.legend = page.getByRole('complementary', { name: 'Legend and filters' });
    this.headline = page.getByRole('heading', { level: 1 });
    this.strips = page.getByRole('grid', { name: 'Ties through time' });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.headline).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The list by which keys and screen readers go through the network. */
  get walk(): Locator {
    return this.network.getByRole('listbox', { name: 'Actors of the network' });
  }

  /** The actor or tie that keys have reached in the network. */
  get walked(): Locator {
    return this.network.locator('[role="option"][data-reached]');
  }

  /** The card beside what the mouse points at. */
  get card(): Locator {
    return this.network.locator('[data-card]');
  }

  /** What screen readers are told after a step. */
  get live(): Locator {
    return this.page.locator('[data-live]');
  }

  /** The slider of the day that is compared with, which is there while two days are looked at. */
  get sinceSlider(): Locator {
    return this.page.getByRole('slider', { name: 'Compare with' });
  }

  /** The frame of the minimap, which is there while the axis is zoomed; its value is the first day shown. */
  get shownPeriod(): Locator {
    return this.page.getByRole('slider', { name: 'Shown period' });
  }

  /** Opens files of the reader's own by the button. */
  async openFiles(...files: readonly { readonly name: string; readonly text: string | Uint8Array }[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button('Open dataset').first().click();
    const given = files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text as string) }));
    await (await chooser).setFiles(given);
  }

  /** A dialog by its title. */
  dialog(name: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name });
  }

  async openDatasetList(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(Dataset|Jeu de données)\s*:/ })
      .first()
      .click();
    await this.page
      .getByRole('button', { name: /^(All datasets…|Tous les jeux de données…)$/ })
      .first()
      .click();
  }

  async openHelp(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(Help|Aide)$/ })
      .locator('visible=true')
      .click();
  }

  async openTimeSettings(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Time settings|Réglages du temps)$/ }).click();
  }

  /** Writes into Find and waits for what it finds. */
  async lookFor(text: string): Promise<void> {
    await this.page.getByRole('combobox', { name: /^(Find|Rechercher)$/ }).fill(text);
    await expect(this.page.getByRole('option', { name: new RegExp(`^${text}`) }).first()).toBeVisible();
  }

  async choose(option: string): Promise<void> {
    await this.page.getByRole('radio', { name: option, exact: true }).check();
  }

  /** Chooses something in the settings of time and closes them. */
  async setTime(option: string): Promise<void> {
    await this.button('Time settings').click();
    await this.choose(option);
    await this.page.keyboard.press('Escape');
  }

  /** The place of a day on the axis, in px of the page, while it shows the whole span evenly. */
  async placeOfDay(day: number): Promise<{ x: number; y: number }> {
    const box = await this.slider.boundingBox();
    if (!box) throw new Error('The slider is not on the page.');
    const [from, to] = await Promise.all(
      ['aria-valuemin', 'aria-valuemax'].map(async (name) => Number(await this.slider.getAttribute(name))),
    );
    const share = (day - (from ?? 0)) / Math.max(1, (to ?? 0) - (from ?? 0));
    return { x: box.x + share * box.width, y: box.y + box.height / 2 };
  }

  /** Takes hold of something at its middle and drags it sideways. */
  async dragBy(what: Locator, px: number): Promise<void> {
    const box = await what.boundingBox();
    if (!box) throw new Error('There is nothing to drag.');
    const { mouse } = this.page;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + px / 2, y);
    await mouse.move(x + px, y);
    await mouse.up();
  }

  ledger(day: string): Locator {
    return this.page.getByRole('table', { name: `Ties on ${day}` });
  }

  /** The row of one tie in the ledger, by its ends and the name of its kind. */
  row(day: string, from: string, kind: string, to: string): Locator {
    const cell = (name: string) => this.page.getByRole('cell', { name, exact: true });
    return this.ledger(day)
      .getByRole('row')
      .filter({ has: cell(kind) })
      .filter({ has: cell(from) })
      .filter({ has: cell(to) });
  }

  /** The rows of the table of changes. */
  changes(title: string | RegExp): Locator {
    return this.page.getByRole('table', { name: title }).locator('tr[data-tie]');
  }

  /** What the table of changes says in its first four columns, row by row. */
  async changeCells(title: string | RegExp): Promise<{ number: number; tie: string; before: string; after: string }[]> {
    await expect(this.changes(title).first()).toBeVisible();
    const rows = await this.changes(title).evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())),
    );
    return rows.map(([number = '', tie = '', before = '', after = '']) => ({
      number: Number(number),
      tie,
      before,
      after: after.replace(/^→ /, ''),
    }));
  }

  /** The discs of changed ties on the picture, by tie. */
  marks(): Promise<Record<string, { number: number; text: string; at: [number, number] }>> {
    return this.network.evaluate((figure) => (figure as NetworkFigure).marksOf());
  }

  async status(day: string, from: string, kind: string, to: string): Promise<string> {
    return (await this.row(day, from, kind, to).getByRole('cell').nth(3).textContent()) ?? '';
  }

  /** The rows of the ledger by their first three cells, each with the standing it tells. */
  async standings(day: string): Promise<Record<string, string>> {
    await expect(this.ledger(day)).toBeAttached();
    const rows = await this.ledger(day)
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')));
    return Object.fromEntries(rows.map(([from, kind, to, , , standing]) => [`${from} ${kind} ${to}`, standing ?? '']));
  }

  /** The legend's choice of a teller, or of the second one. */
  teller(which: 'As told by' | 'Compared with'): Locator {
    return this.legend.getByRole('combobox', { name: which });
  }

  /** A line beneath the headline that says through what the ties are seen. */
  band(text: string | RegExp): Locator {
    return this.page.locator('main [data-covers]').filter({ hasText: text });
  }

  /** The rows of the list of two tellings, each with its four cells. */
  async tellings(title: string): Promise<string[][]> {
    const table = this.page.getByRole('table', { name: title });
    await expect(table).toBeVisible();
    return table
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())),
      );
  }

  /** The texts of the discs on the picture, by tie. */
  async discs(): Promise<Record<string, string>> {
    const marks = await this.network.evaluate((figure) => (figure as NetworkFigure).marksOf());
    return Object.fromEntries(Object.entries(marks).map(([tie, { text }]) => [tie, text]));
  }

  /** A page about the record itself, over the picture. */
  recordPage(name: string): Locator {
    return this.page.getByRole('dialog', { name });
  }

  /** The titles of the sources on their page, in the order in which they stand. */
  sourceTitles(): Promise<string[]> {
    return this.page.locator('dialog td[data-column="title"] > span:first-child').allTextContents();
  }

  /** The strip of a tie, by the names of its ends and kind; only strips near the view are in the page. */
  strip(name: string): Locator {
    return this.strips.getByRole('row').filter({ hasText: name });
  }

  /** The strip that keys have reached. */
  activeStrip(): Locator {
    return this.strips.locator('[data-active]');
  }

  /** Brings a strip into view and rests the mouse on it at a share of its time. */
  async pointAtStrip(name: string, share: number): Promise<void> {
    const box = await this.strips.boundingBox();
    await this.page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 120);
    for (let turn = 0; turn < 40 && (await this.strip(name).count()) === 0; turn++) {
      await this.page.mouse.wheel(0, 280);
      await this.settleScroll();
    }
    const bars = this.strip(name).getByRole('gridcell');
    await bars.scrollIntoViewIfNeeded();
    const at = await bars.boundingBox();
    if (!at) throw new Error(`No strip of ${name} is in view.`);
    await this.page.mouse.move(at.x + at.width * share, at.y + at.height / 2);
  }

  private settleScroll(): Promise<void> {
    return this.page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }

  /** Waits until the picture has the room and the fonts it keeps, and stands still. */
  async settle(): Promise<void> {
    await this.network.evaluate(async (figure) => {
      await document.fonts.ready;
      const frame = () => new Promise(requestAnimationFrame);
      for (let still = 0; still < 3; still++) {
        await frame();
        if (figure.hasAttribute('data-moving')) still = -1;
      }
    });
  }

  positions(): Promise<Record<string, [number, number]>> {
    return this.network.evaluate((figure) => (figure as NetworkFigure).positionsOf());
  }

  /** The middle of the node of an actor. */
  async placeOf(id: string): Promise<[number, number]> {
    await this.settle();
    const at = (await this.positions())[id];
    if (!at) throw new Error(`No node of ${id} is drawn.`);
    return at;
  }

  async clickActor(id: string): Promise<void> {
    const at = await this.placeOf(id);
    await this.page.mouse.click(at[0], at[1]);
  }

  async pointOfTie(tie: string): Promise<[number, number]> {
    await this.settle();
    const at = await this.network.evaluate((figure, id) => (figure as NetworkFigure).pointOf(id), tie);
    if (!at) throw new Error(`No line of ${tie} is drawn.`);
    return at;
  }

  /** The middle of the "?" of a tie. */
  async badgeOfTie(tie: string): Promise<[number, number]> {
    await this.settle();
    const at = await this.network.evaluate((figure, id) => (figure as NetworkFigure).badgeOf(id), tie);
    if (!at) throw new Error(`No badge of ${tie} is drawn.`);
    return at;
  }

  /** What one speaker says of the tie whose dossier is open, one item for each of their words, in time. */
  wordsOf(speaker: string): Locator {
    return this.details.getByRole('list', { name: `Words of ${speaker}, in time` }).getByRole('listitem');
  }

  /** The cells of a row of the figures of the event whose dossier is open. */
  figuresOf(counted: string): Locator {
    const table = this.details.getByRole('region', { name: 'Figures and dates by claimant' });
    return table
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: counted }) })
      .getByRole('cell');
  }

  /** Presses the slider at a share of its width and drags it to another. */
  async drag(from: number, to: number, steps: number, onStep: () => Promise<void> = async () => {}): Promise<void> {
    const box = await this.slider.boundingBox();
    if (!box) throw new Error('The slider is not on the page.');
    const x = (share: number) => box.x + 1 + share * (box.width - 2);
    const y = box.y + box.height / 2;
    await this.page.mouse.move(x(from), y);
    await this.page.mouse.down();
    for (let step = 1; step <= steps; step++) {
      await this.page.mouse.move(x(from + ((to - from) * step) / steps), y);
      await onStep();
    }
    await this.page.mouse.up();
  }

  /** What the ledger says of since when a tie has its status, and of how long ago it changed. */
  async since(day: string, from: string, kind: string, to: string): Promise<string> {
    return (await this.row(day, from, kind, to).getByRole('cell').nth(6).textContent()) ?? '';
  }

  /** Chooses in the legend whether a change counts once it is possible or only once it is certain. */
  async chooseCertainty(name: 'Possibly' | 'Certainly'): Promise<void> {
    await this.legend.getByRole('radio', { name }).check();
  }

  /** Chooses in the legend for how long a change glows. */
  async chooseLately(words: string): Promise<void> {
    await this.legend.getByRole('combobox', { name: 'Changed lately' }).selectOption(words);
  }

  /** Turns the wheel over an actor until the picture is as near as it comes. */
  async zoomInOn(id: string): Promise<void> {
    await this.settle();
    const at = (await this.positions())[id];
    if (!at) throw new Error(`No node of ${id} is drawn.`);
    await this.page.mouse.move(at[0], at[1]);
    for (let turn = 0; turn < 12; turn++) await this.page.mouse.wheel(0, -140);
    await this.settle();
  }

  /** The button at the edge of the picture that points to ties which changed out of view. */
  outOfView(words: string): Locator {
    return this.network.getByRole('button', { name: `${words} out of view: show` });
  }

  /** The dialog that makes figures. */
  get exporting(): Locator {
    return this.page.getByRole('dialog', { name: /^(Export figure|Exporter la figure)$/ });
  }

  /** Opens the dialog by its key and waits until the figure is made. */
  async openExport(): Promise<void> {
    // The page listens to keys a moment after it shows the day.
    await expect(async () => {
      await this.page.keyboard.press('e');
      await expect(this.exporting).toBeVisible({ timeout: 2000 });
    }).toPass();
    await this.madeFigure();
  }

  /** Waits until the preview shows the figure as chosen last. */
  async madeFigure(): Promise<void> {
    await expect(this.exporting.locator('section[data-made] img')).toBeVisible();
  }

  /** Saves the figure, or what belongs to it, in a format as the dialog names it to programs. */
  async saveFigure(format: string): Promise<{ name: string; bytes: Buffer }> {
    await this.exporting.getByRole('combobox', { name: /^(File|Fichier)$/ }).selectOption(format);
    const saving = this.page.waitForEvent('download');
    await this.exporting.getByRole('button', { name: /^(Download|Télécharger)$/ }).click();
    const download = await saving;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  /** Drops a file on the page. */
  async dropFile(name: string, bytes: Buffer): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([called, base64]) => {
        const files = new DataTransfer();
        const content = Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0));
        files.items.add(new File([content], called ?? ''));
        return files;
      },
      [name, bytes.toString('base64')],
    );
    for (const type of ['dragenter', 'dragover', 'drop']) {
      await this.page.dispatchEvent('body', type, { dataTransfer: transfer });
    }
  }
}

/** Counts the pixels of a PNG that are redder than green, by more than noise. A page decodes it, since Node cannot. */
export function countRed(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    return Array.from(data).filter((red, i) => i % 4 === 0 && red - (data[i + 1] ?? 0) > 12).length;
  }, png.toString('base64'));
}

/** Counts in how many spots of 4 × 4 px two PNGs differ by more than one and the same text drawn twice may. */
export function countDifferent(page: Page, one: Buffer, two: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const decode = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const [width, height] = [Math.ceil(image.width / 4), Math.ceil(image.height / 4)];
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(image, 0, 0, width, height);
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
      };
      const [p = new Uint8ClampedArray(), q = new Uint8ClampedArray()] = await Promise.all(pictures.map(decode));
      if (p.length !== q.length) return Math.max(p.length, q.length);
      let count = 0;
      for (let i = 0; i < p.length; i += 4) if (Math.abs((p[i] ?? 0) - (q[i] ?? 0)) > 40) count++;
      return count;
    },
    [one, two].map((png) => png.toString('base64')),
  );
}

/** A test that fails on any violation of content security, any error on the page and any console error. */
export const test = base.extend<{ app: Driver; allowedErrors: RegExp[] }>({
  allowedErrors: [[], { option: true }],
  app: async ({ page, allowedErrors }, use) => {
    const problems: string[] = [];
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`content security: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await use(new Driver(page));
    expect(problems.filter((problem) => !allowedErrors.some((allowed) => allowed.test(problem)))).toEqual([]);
  },
});

export { expect };

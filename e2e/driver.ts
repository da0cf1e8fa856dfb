import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The figure's own word on where it has drawn things, in px of the page. */
interface NetworkFigure extends HTMLElement {
  positionsOf: () => Record<string, [number, number]>;
  pointOf: (tie: string) => [number, number] | null;
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

  constructor(page: Page) {
    this.page = page;
    this.slider = page.getByRole('slider', { name: 'Date' });
    this.network = page.getByRole('figure', { name: 'Network' });
    this.details = page.getByRole('region', { name: 'Details' });
    this.find = page.getByRole('combobox', { name: 'Find' });
    this.legend = page.getByRole('complementary', { name: 'Legend and filters' });
    this.headline = page.getByRole('heading', { level: 1 });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`./${query}`);
    await expect(this.headline).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
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

  async status(day: string, from: string, kind: string, to: string): Promise<string> {
    return (await this.row(day, from, kind, to).getByRole('cell').nth(3).textContent()) ?? '';
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

  async clickActor(id: string): Promise<void> {
    await this.settle();
    const at = (await this.positions())[id];
    if (!at) throw new Error(`No node of ${id} is drawn.`);
    await this.page.mouse.click(at[0], at[1]);
  }

  async pointOfTie(tie: string): Promise<[number, number]> {
    await this.settle();
    const at = await this.network.evaluate((figure, id) => (figure as NetworkFigure).pointOf(id), tie);
    if (!at) throw new Error(`No line of ${tie} is drawn.`);
    return at;
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

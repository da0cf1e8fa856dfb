import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const GUIDELINES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Scope {
  readonly within?: string;
  readonly without?: string;
  /** Rules by their names in axe; all of WCAG 2.2 AA and of good practice when left out. */
  readonly rules?: readonly string[];
}

/** Expects nothing on the page that axe finds fault with. */
export async function expectNoViolation(page: Page, { within, without, rules }: Scope = {}): Promise<void> {
  await layOutWhole(page);
  let axe = new AxeBuilder({ page });
  if (within) axe = axe.include(within);
  if (without) axe = axe.exclude(without);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(GUIDELINES)).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`)).toEqual(
    [],
  );
}

/** Rows out of sight stand at a guessed height until they are scrolled to: axe would take them for one upon another. */
async function layOutWhole(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

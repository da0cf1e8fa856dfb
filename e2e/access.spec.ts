import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './driver.ts';

const PAGES = {
  network: './',
  'network with an actor': './?pick=mali',
  'network with a tie': './?pick=support:ukraine,csp-dpa',
  'network with an event': './?pick=event:niger-severs-ukraine',
  ledger: './?view=ledger',
  embed: './embed.html',
};

for (const [name, path] of Object.entries(PAGES)) {
  for (const theme of ['light', 'dark']) {
    test(`${name}, ${theme}: axe finds no violation`, async ({ app }) => {
      test.setTimeout(120_000);
      const address = new URL(path, 'http://entente/');
      address.searchParams.set('theme', theme);
      await app.page.goto(`.${address.pathname}${address.search}`);
      await expect(app.headline).toBeVisible();
      const { violations } = await new AxeBuilder({ page: app.page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }
}

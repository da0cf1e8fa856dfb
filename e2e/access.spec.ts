import { type Driver, expect, test } from './driver.ts';
import { expectNoViolation } from './expectNoViolation.ts';

/** What the app can show: a link, what is pressed then, and where what that opens lies; the page beneath is looked at by itself. */
type View = readonly [path: string, act?: (app: Driver) => Promise<unknown>, within?: string];

const VIEWS: Readonly<Record<string, View>> = {
  network: ['./'],
  'the dossier of an actor': ['./?pick=togo'],
  'the dossier of a contested tie': ['./?pick=support:ukraine,csp-dpa'],
  'the dossier of an event': ['./?pick=event:niger-severs-ukraine'],
  ledger: ['./?view=ledger'],
  strips: ['./?view=strips', (app) => app.page.getByRole('grid').press('ArrowDown')],
  'two days': ['./?since=2024-07-06'],
  'two days in the ledger': ['./?since=2024-07-06&view=ledger'],
  'as told by Mali, as known in September 2024': ['./?told=mali&known=2024-09-01'],
  'two tellers': ['./?told=mali&versus=ukraine'],
  // All of its rows are alike: some are enough.
  'the page of sources': ['./?page=sources', (app) => app.page.getByRole('searchbox').fill('african union')],
  'the page of changes': ['./?page=changes'],
  'a link that cannot be kept to': ['./?data=nothing-here&at=9999-99-99'],
  'the six powers': ['./?data=great-powers&at=1914-08-04'],
  help: ['./', (app) => app.openHelp(), 'dialog'],
  'the list of keys': ['./', (app) => app.page.keyboard.press('?'), 'dialog'],
  export: ['./', (app) => app.openExport(), 'dialog'],
  find: ['./', (app) => app.lookFor('Niger'), 'header'],
  'the settings of time': ['./', (app) => app.openTimeSettings(), 'footer'],
  'the list of datasets': ['./', (app) => app.openDatasetList(), 'dialog'],
  embed: ['./embed.html'],
};

for (const [name, [path, act, within]] of Object.entries(VIEWS)) {
  // What depends on the theme is its contrast, and what depends on the width is where things lie: two looks at each tell.
  for (const [lang, themes] of [
    ['en', ['light', 'dark']],
    ['fr', ['dark', 'light']],
  ] as const) {
    test(`${name}, ${lang}: axe finds no violation, in light and dark, on a desk and a phone`, async ({ app }) => {
      const address = new URL(path, 'http://entente/');
      address.searchParams.set('lang', lang);
      await app.page.emulateMedia({ colorScheme: themes[0] });
      await app.page.goto(`.${address.pathname}${address.search}`);
      await expect(app.headline).toBeVisible();
      await act?.(app);
      if (within) await expect(app.page.locator(within).first()).toBeVisible();
      // The ledger is on the page in every view: it is looked at in its own.
      const rest = path.includes('ledger') ? {} : { without: 'main .visually-hidden table' };
      const scope = within ? { within } : rest;
      await expectNoViolation(app.page, scope);
      await app.page.emulateMedia({ colorScheme: themes[1] });
      await app.page.setViewportSize({ width: 390, height: 844 });
      const rules = ['color-contrast', 'target-size', 'scrollable-region-focusable'];
      await expectNoViolation(app.page, { ...scope, rules });
    });
  }
}

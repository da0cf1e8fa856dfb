import { type Driver, expect, test } from './driver.ts';
import { expectNoViolation } from './expectNoViolation.ts';

const DOSSIER = '[data-dossier-place] h2';
const LIST = '[role=table]';

/** What the app can show. */
interface View {
  readonly path?: string;
  /** What is pressed then. */
  readonly act?: (app: Driver) => Promise<unknown>;
  /** A part that comes a moment after the page. */
  readonly late?: string;
  /** What then lies over the page, and is looked at alone: the page beneath has its own turn. */
  readonly over?: string;
}

const VIEWS: Readonly<Record<string, View>> = {
  network: {},
  'the dossier of an actor': { path: '?pick=togo', late: DOSSIER },
  'the dossier of a contested tie': { path: '?pick=support:ukraine,csp-dpa', late: DOSSIER },
  'the dossier of an event': { path: '?pick=event:niger-severs-ukraine', late: DOSSIER },
  ledger: { path: '?view=ledger', late: 'main table' },
  strips: { path: '?view=strips', act: (app) => app.page.getByRole('grid').press('ArrowDown') },
  'two days': { path: '?since=2024-07-06', late: LIST },
  'two days in the ledger': { path: '?since=2024-07-06&view=ledger', late: LIST },
  'as told by Mali, as known in September 2024': { path: '?told=mali&known=2024-09-01' },
  'two tellers': { path: '?told=mali&versus=ukraine', late: LIST },
  // All of its rows are alike: some are enough.
  'the page of sources': { path: '?page=sources', act: (app) => app.page.getByRole('searchbox').fill('african union') },
  'the page of changes': { path: '?page=changes', late: 'dialog' },
  'a link that cannot be kept to': { path: '?data=nothing-here&at=9999-99-99' },
  'the six powers': { path: '?data=great-powers&at=1914-08-04' },
  help: { act: (app) => app.openHelp(), over: 'dialog' },
  'the list of keys': { act: (app) => app.page.keyboard.press('?'), over: 'dialog' },
  export: { act: (app) => app.openExport(), over: 'dialog' },
  find: { act: (app) => app.lookFor('Niger'), over: 'header' },
  'the settings of time': { act: (app) => app.openTimeSettings(), over: 'footer' },
  'the list of datasets': { act: (app) => app.openDatasetList(), over: 'dialog' },
  embed: { path: 'embed.html' },
};

for (const [name, { path = '', act, late, over }] of Object.entries(VIEWS)) {
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
      for (const part of [late, over]) if (part) await expect(app.page.locator(part).first()).toBeVisible();
      // The ledger is on the page in every view: it is looked at in its own.
      const rest = path.includes('ledger') ? {} : { without: 'main .visually-hidden table' };
      const scope = over ? { within: over } : rest;
      await expectNoViolation(app.page, scope);
      await app.page.emulateMedia({ colorScheme: themes[1] });
      await app.page.setViewportSize({ width: 390, height: 844 });
      const rules = ['color-contrast', 'target-size', 'scrollable-region-focusable'];
      await expectNoViolation(app.page, { ...scope, rules });
    });
  }
}

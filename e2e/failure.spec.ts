import type { Page } from '@playwright/test';
import { type Driver, expect, test } from './driver.ts';

/** Has a browser that keeps nothing: no storage, no database. */
async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Storage is refused.', 'SecurityError');
        },
      });
    }
  });
}

/** Has a browser without a clipboard, as on a page that is not served securely. */
async function removeClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
}

async function worksThrough(app: Driver): Promise<void> {
  await expect(app.headline).toHaveText('6 August 2024');
  await app.button('Next event').click();
  await expect(app.headline).not.toHaveText('6 August 2024');
  await app.clickActor('niger');
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText('Niger');
}

test('without storage everything works, and the list of datasets says that nothing is kept', async ({ app }) => {
  await refuseStorage(app.page);
  await app.open();
  await worksThrough(app);
  await app.openDatasetList();
  await expect(app.page.getByText('This browser keeps nothing for this page')).toBeVisible();
});

test('without WebGL nothing is missing: the picture is drawn without it', async ({ app }) => {
  await app.page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(own, this, [kind, ...rest]);
    } as typeof own;
  });
  await app.open();
  await worksThrough(app);
});

test('without a clipboard each copy gives the text to be selected instead', async ({ app }) => {
  await removeClipboard(app.page);
  await app.open('?pick=event:niger-severs-ukraine');
  await app.details.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(app.details.getByRole('textbox', { name: 'Sources as text' })).not.toHaveValue('');

  await app.page.getByRole('button', { name: 'All sources' }).click();
  const sources = app.recordPage('Sources');
  await sources.getByRole('button', { name: /^Copy all/ }).click();
  await expect(sources.getByRole('textbox', { name: 'References as text' })).not.toHaveValue('');
  await app.page.keyboard.press('Escape');

  await app.page.getByRole('button', { name: 'Help' }).first().click();
  const help = app.dialog('Help');
  await help.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(help.getByText('The browser did not allow copying')).toBeVisible();
});

test('blocked fonts fall back without cutting a word', async ({ app, allowedErrors }) => {
  allowedErrors.push(/ERR_FAILED|font/i);
  await app.page.route(/\.woff2/, (route) => route.abort());
  await app.open();
  await worksThrough(app);
  const cut = await app.page
    .getByRole('button')
    .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1).length);
  expect(cut).toBe(0);
});

test.describe('a network that fails', () => {
  test('slowly: after a while it says so and offers to try again', async ({ app }) => {
    await app.page.clock.install();
    let isHeld = true;
    await app.page.route(/sahel[^/]*\.json/, (route) => (isHeld ? undefined : route.continue()));
    await app.page.goto('./');
    await expect(app.page.getByRole('status')).toHaveText('Opening the dataset…');
    await app.page.clock.runFor(9000);
    await expect(app.page.getByRole('status')).toContainText('longer than usual');
    isHeld = false;
    await app.button('Try again').click();
    await app.page.clock.resume();
    await expect(app.headline).toHaveText('6 August 2024');
  });

  test('wholly: it says that the server cannot be reached, and tries again', async ({ app, allowedErrors }) => {
    allowedErrors.push(/ERR_FAILED/);
    await app.page.route(/sahel[^/]*\.json/, (route) => route.abort());
    await app.page.goto('./');
    await expect(app.page.getByRole('alert')).toContainText('the server cannot be reached');
    await app.page.unrouteAll();
    await app.button('Try again').click();
    await expect(app.headline).toHaveText('6 August 2024');
  });

  test('in one part: the rest lives, the part gives a report, and the page can be loaded anew', async ({
    app,
    allowedErrors,
  }) => {
    allowedErrors.push(/ERR_FAILED|dynamically imported|preload CSS|Failed to (fetch|load)/);
    await removeClipboard(app.page);
    await app.page.route(/assets\/Details-/, (route) => route.abort());
    await app.open('?at=2024-08-06');
    await app.clickActor('niger');
    const alert = app.page.getByRole('alert');
    await expect(alert).toContainText('This part of the page has failed; the rest still works.');
    await alert.getByRole('button', { name: 'Copy report' }).click();
    await expect(alert.locator('pre')).toContainText('Entente');
    await expect(alert.locator('pre')).toContainText('pick=niger');
    await app.button('Next event').click();
    await expect(app.headline).toHaveText('7 August 2024');
    await expect(app.button('Reload the page')).toHaveCount(0);
    await app.button('Try again').click();
    await expect(app.button('Reload the page')).toBeVisible();
    await app.page.unrouteAll();
    // Some browsers ask no second time for a script that failed, whoever tries again: then only a new page helps.
    await app.button('Reload the page').click();
    await expect(app.details.getByRole('heading', { level: 2 })).toHaveText('Niger');
    await expect(app.headline).toHaveText('7 August 2024');
  });

  test('in the looks of one part: tried again, it has them', async ({ app, allowedErrors }) => {
    allowedErrors.push(/ERR_FAILED|preload CSS/);
    await app.page.route(/assets\/Details-.*css/, (route) => route.abort());
    await app.open('?at=2024-08-06&pick=niger');
    await expect(app.page.getByRole('alert')).toContainText('This part of the page has failed');
    await app.page.unrouteAll();
    await app.button('Try again').click();
    const name = app.details.getByRole('heading', { level: 2 });
    await expect(name).toHaveText('Niger');
    await expect(name).toHaveCSS('font-family', /Source Serif/);
  });

  test('for a dialog: the page beneath goes on, and the message can be put away', async ({ app, allowedErrors }) => {
    allowedErrors.push(/ERR_FAILED|dynamically imported|preload CSS|Failed to fetch/);
    await app.page.route(/assets\/HelpDialog-/, (route) => route.abort());
    await app.open();
    await app.page.getByRole('button', { name: 'Help' }).first().click();
    await expect(app.page.getByRole('alert')).toContainText('has failed');
    await app.button('Dismiss').click();
    await expect(app.page.getByRole('alert')).toHaveCount(0);
    await worksThrough(app);
  });
});

test.describe('the hint of a first visit', () => {
  const hintOf = (app: Driver) => app.page.getByRole('region', { name: 'First steps' });

  test('is put away once and for all, moves nothing and takes no focus', async ({ app }) => {
    await app.open();
    await expect(hintOf(app)).toContainText('Click a line or an actor');
    expect(await app.page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await app.button('Got it').click();
    await expect(hintOf(app)).toHaveCount(0);
    await app.page.reload();
    await expect(app.headline).toBeVisible();
    await expect(hintOf(app)).toHaveCount(0);
  });

  test('is left out where its words cannot be loaded, and nothing else is', async ({ app, allowedErrors }) => {
    allowedErrors.push(/ERR_FAILED|dynamically imported|preload CSS/);
    await app.page.route(/assets\/HintWords-/, (route) => route.abort());
    const failed = app.page.waitForEvent('requestfailed');
    await app.open();
    await failed;
    await worksThrough(app);
    await expect(app.page.getByRole('alert')).toHaveCount(0);
  });

  test('leads to the help', async ({ app }) => {
    await app.open('?lang=fr');
    await app.button('Comment le lire').click();
    await expect(app.dialog('Aide')).toBeVisible();
  });

  test('is shown without storage, once in a visit', async ({ app }) => {
    await refuseStorage(app.page);
    await app.open();
    await app.button('Got it').click();
    await expect(hintOf(app)).toHaveCount(0);
    await app.page.getByRole('button', { name: 'Français' }).first().click();
    await expect(app.page.getByRole('region', { name: 'Premiers pas' })).toHaveCount(0);
  });

  test('is not in pages that embed the picture', async ({ app }) => {
    await app.page.goto('./embed.html');
    await expect(app.headline).toBeVisible();
    await expect(hintOf(app)).toHaveCount(0);
  });
});

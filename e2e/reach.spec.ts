import type { Page } from '@playwright/test';
import { expect, test } from './driver.ts';

const VIEWS = {
  network: '?at=2024-08-06',
  dossier: '?at=2024-08-06&pick=mali',
  compare: '?at=2024-08-06&since=2023-08-06',
  strips: '?at=2024-08-06&view=strips',
  ledger: '?at=2024-08-06&view=ledger',
};

/** What sticks out of the window at its sides, of all that does not scroll within a part of the page. */
function findOutsiders(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.querySelectorAll('button, a, input, select, h1, h2, h3, p, label, td, th, li')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg') && !scrolls(element))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 0 && (right > innerWidth + 1 || left < -1);
      })
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`);
  });
}

/** What can be pressed and is smaller than 24 px; links and buttons within a line of text may be. */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, select, summary, [role="slider"]')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => {
        const isLink = element.tagName === 'A' && getComputedStyle(element).display === 'inline';
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        return !isLink && width > 0 && (width < 23.9 || height < 23.9);
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${element.textContent?.trim().slice(0, 30)} ${width} × ${height}`;
      }),
  );
}

/** Lays styles over the page as a reader's own would; its policy lets no style element in. */
function addStyles(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

for (const [name, query] of Object.entries(VIEWS)) {
  test(`${name}: all that can be pressed has a name and 24 px`, async ({ app }) => {
    await app.open(query);
    await expect(app.page.getByRole('button').first()).toBeVisible();
    expect(await findSmallTargets(app.page)).toEqual([]);
    for (const role of ['button', 'link', 'slider', 'checkbox', 'combobox', 'radio'] as const) {
      await expect(app.page.getByRole(role, { name: /^$/ })).toHaveCount(0);
    }
  });

  test(`${name}: nothing is lost with 200 % text, nor with wider spacing of the text`, async ({ app }) => {
    await app.open(query);
    await addStyles(app.page, 'html { font-size: 200% }');
    await expect.poll(() => findOutsiders(app.page)).toEqual([]);
    await addStyles(
      app.page,
      `html { font-size: 100% }
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`,
    );
    await expect.poll(() => findOutsiders(app.page)).toEqual([]);
  });
}

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const [name, query] of Object.entries(VIEWS)) {
    test(`${name}: the page does not scroll sideways`, async ({ app }) => {
      await app.open(query);
      await expect.poll(() => findOutsiders(app.page)).toEqual([]);
      expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});

test('Tab leads through the page into the network and on, and what has the focus is never under a bar', async ({
  app,
}) => {
  await app.open('?at=2024-08-06&pick=mali');
  await expect(app.details).toBeVisible();
  const isWalked = () => app.walk.evaluate((list) => list === document.activeElement);
  let beyond = 0;
  for (let press = 0; press < 160 && beyond < 20; press++) {
    await app.page.keyboard.press('Tab');
    const hidden = await app.page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element.closest('.visually-hidden')) return null;
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
      const isSeen =
        at !== null && (element.contains(at) || at.contains(element) || at.closest('label')?.contains(element));
      return isSeen ? null : `${element.tagName} ${element.textContent?.slice(0, 30)}`;
    });
    expect(hidden).toBeNull();
    if (beyond > 0 || (await isWalked())) beyond++;
  }
  expect(beyond).toBe(20);
});

test('the network is walked by keys: to actors by arrows, along ties by t, and back by Escape', async ({ app }) => {
  await app.open('?at=2024-08-06');
  const { keyboard } = app.page;
  await app.walk.focus();
  await expect(app.walked).toContainText('State');
  const first = await app.walked.textContent();
  await keyboard.press('ArrowDown');
  await expect(app.walked).not.toHaveText(first ?? '');
  const actor = (await app.walked.textContent()) ?? '';
  await expect(app.headline).toHaveText('6 August 2024');
  await keyboard.press('t');
  await expect(app.walked).toContainText(/ since /);
  await keyboard.press('Enter');
  await expect(app.details).toBeVisible();
  await expect(app.walk).toBeFocused();
  await keyboard.press('Escape');
  await expect(app.walked).toHaveText(actor);
  await expect(app.details).toBeVisible();
  await keyboard.press('Escape');
  await expect(app.details).toHaveCount(0);
  await keyboard.press('Home');
  await expect(app.headline).toHaveText('1 January 2012');
  await keyboard.press('Escape');
  await expect(app.walk).not.toBeFocused();
});

test('a step is told by the one live region, after it has settled', async ({ app }) => {
  await app.open('?at=2024-08-03');
  await expect(app.live).toHaveText('');
  await app.page.keyboard.press('Shift+ArrowRight');
  await expect(app.live).toHaveText(/^4 August 2024: .*Mali.*Ukraine.*ties? changed$/);
  await app.legend.getByRole('button', { name: /Strained/ }).click();
  await expect(app.live).toHaveText(/^\d+ ties hidden/);
});

test('the hover card can be gone over to, and is dismissed by Escape', async ({ app }) => {
  await app.open('?at=2024-08-06');
  const [x, y] = await app.placeOf('malawi');
  const { card } = app;
  await app.page.mouse.move(x - 3, y);
  await app.page.mouse.move(x, y);
  await expect(card).toContainText('Malawi');
  const box = await card.boundingBox();
  if (!box) throw new Error('The card has no place.');
  await app.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 20 });
  await expect(card).toHaveAttribute('data-held');
  await expect(card).toContainText('Malawi');
  await app.page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

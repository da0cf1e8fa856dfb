import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './driver.ts';

const VIEWS = {
  network: '?at=2024-08-06',
  'the dossier of an actor': '?at=2024-08-06&pick=togo',
  'the dossier of a tie': '?at=2024-08-06&pick=support:ukraine,csp-dpa',
  'the dossier of an event': '?at=2024-08-06&pick=event:niger-severs-ukraine',
  ledger: '?at=2024-08-06&view=ledger',
  strips: '?at=2024-08-06&view=strips&pick=togo',
  'two days': '?at=2024-08-06&since=2024-07-06',
  'two tellers': '?at=2024-08-06&told=mali&versus=ukraine',
  sources: '?at=2024-08-06&page=sources',
} as const;

/** What can be pressed and is smaller than a finger: 44 px, but for links and numbers within sentences. */
function findSmallForFingers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
    const all = root.querySelectorAll('button, a[href], input, select, textarea, summary, [role="slider"]');
    const isSmall = (element: Element) => {
      const own = element.getBoundingClientRect();
      let { width, height } = own;
      for (const part of ['::before', '::after']) {
        const style = getComputedStyle(element, part);
        if (style.content === 'none' || style.position !== 'absolute') continue;
        width = Math.max(width, Number.parseFloat(style.width) || 0);
        height = Math.max(height, Number.parseFloat(style.height) || 0);
      }
      const isNumber = element.matches('a, button') && /^\d+$/.test(element.textContent ?? '');
      return own.width > 0 && (width < (isNumber ? 31.5 : 43.5) || height < 43.5);
    };
    return [...all]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, [aria-hidden="true"]'))
      .filter((element) => !(element.tagName === 'A' && getComputedStyle(element).display === 'inline'))
      .filter((element) => {
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        return [element, ...labels].every(isSmall);
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent;
        return `${element.tagName} ${name?.trim().slice(0, 40)} ${Math.round(width)} × ${Math.round(height)}`;
      });
  });
}

function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly [number, number][],
) {
  const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
  return session.send('Input.dispatchTouchEvent', { type, touchPoints });
}

const SIZES = { 'a phone': [390, 844], 'a tablet': [820, 1180], 'a phone on its side': [844, 390] } as const;

for (const [device, [width, height]] of Object.entries(SIZES)) {
  test.describe(device, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true });

    test('whatever a finger presses has 44 px, and the page does not scroll sideways', async ({ app }) => {
      const { page } = app;
      const check = async (name: string) => {
        await expect.poll(async () => (await findSmallForFingers(page)).map((one) => `${name}: ${one}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      };
      for (const [name, query] of Object.entries(VIEWS)) {
        await app.open(query);
        if (query.includes('pick')) await expect(app.details.getByRole('heading', { level: 2 })).toBeVisible();
        await check(name);
      }
      await app.open('?at=2024-08-06');
      await app.button('Legend and filters').tap();
      await expect(app.legend).toBeVisible();
      await check('legend');
      await app.openHelp();
      await expect(app.dialog('Help')).toBeVisible();
      await check('help');
    });

    test('a finger exports a figure with targets of 44 px', async ({ app }) => {
      await app.open('?at=2024-08-06');
      await app.openExport();
      await expect.poll(() => findSmallForFingers(app.page)).toEqual([]);
      const saving = app.page.waitForEvent('download');
      await app.exporting.getByRole('button', { name: 'Download' }).tap();
      expect((await saving).suggestedFilename()).toMatch(/\.svg$/);
    });

    test('a picked actor stands beside its dossier, not beneath it', async ({ app }) => {
      await app.open('?at=2024-08-06&pick=ghana');
      await expect(app.details.getByRole('heading', { level: 2, name: 'Ghana' })).toBeVisible();
      const isFree = async () => {
        const [x, y] = await app.placeOf('ghana');
        return app.network.evaluate(
          (figure, [left, top]) => {
            const at = document.elementFromPoint(left ?? 0, top ?? 0);
            return at !== null && figure.contains(at);
          },
          [x, y],
        );
      };
      await expect.poll(isFree).toBe(true);
    });

    test('two fingers enlarge the picture and one moves it, and the page stays', async ({ app }) => {
      await app.open('?at=2024-08-06');
      const { page } = app;
      const session = await page.context().newCDPSession(page);
      await app.settle();
      const box = await app.network.boundingBox();
      if (!box) throw new Error('The network has no place.');
      const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.75];
      const apart = async () => {
        const { mali, niger } = await app.positions();
        return Math.hypot((mali?.[0] ?? 0) - (niger?.[0] ?? 0), (mali?.[1] ?? 0) - (niger?.[1] ?? 0));
      };
      const before = await apart();
      await touch(session, 'touchStart', [
        [x - 30, y],
        [x + 30, y],
      ]);
      for (const far of [40, 50, 60, 70])
        await touch(session, 'touchMove', [
          [x - far, y],
          [x + far, y],
        ]);
      await touch(session, 'touchEnd', []);
      await expect.poll(apart).toBeGreaterThan(before * 1.3);
      const still = await apart();
      const at = async () => (await app.positions()).mali?.[0] ?? 0;
      const from = await at();
      await touch(session, 'touchStart', [[x, y]]);
      for (const far of [15, 30, 45, 60]) await touch(session, 'touchMove', [[x - far, y - far / 3]]);
      await touch(session, 'touchEnd', []);
      await expect.poll(at).toBeLessThan(from - 20);
      expect(await apart()).toBeCloseTo(still, 0);
      const view = await page.evaluate(() => [window.scrollX, window.scrollY, window.visualViewport?.scale]);
      expect(view).toEqual([0, 0, 1]);
    });
  });
}

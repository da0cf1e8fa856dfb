import type { Page } from '@playwright/test';
import { expect, test } from './driver.ts';

/** What is wrong with how the focus is seen: it is nowhere, unmarked, out of the window or under something. */
function faultOfFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'the focus is nowhere';
    // In the network the ring is drawn on its canvas.
    if (element.matches('figure [role="listbox"]')) return null;
    const name = `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}`;
    const marked = [element, element.closest('label'), element.parentElement].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    });
    if (!marked) return `${name} is not marked`;
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) return `${name} is out of the window`;
    const x = Math.min(Math.max(left + width / 2, 1), innerWidth - 2);
    // What stands in the same text may reach over its margin; what lies over the text is a bar.
    const isBar = (one: Element | null): boolean =>
      one !== null &&
      !one.contains(element) &&
      (/sticky|fixed|absolute/.test(getComputedStyle(one).position) || isBar(one.parentElement));
    const edge = Math.min(8, height / 2);
    const covers = [top + edge, top + height / 2, bottom - edge].flatMap((y) => {
      const at = document.elementFromPoint(x, y);
      const isSeen = at && (element.contains(at) || at.contains(element) || !isBar(at));
      return isSeen ? [] : [`${at?.tagName} ${at?.className} ${at?.textContent?.slice(0, 20)}`];
    });
    return covers.length > 0 ? `${name} is covered by ${covers.join(', ')}` : null;
  });
}

test('a whole briefing by keys alone: find Niger, step to its break, read the sources, compare, save a figure', async ({
  app,
}) => {
  const { page } = app;
  const seen = () => expect.poll(() => faultOfFocus(page)).toBeNull();
  const press = (key: string) => page.keyboard.press(key);
  const tabTo = async (target: ReturnType<Page['getByRole']>, most = 120) => {
    for (let turn = 0; turn < most; turn++) {
      await press('Tab');
      await seen();
      if (await target.evaluate((node) => node === document.activeElement)) return;
    }
    await expect(target).toBeFocused();
  };

  await app.open('?at=2024-08-01');
  await press('/');
  await expect(app.find).toBeFocused();
  await page.keyboard.type('Niger');
  await expect(page.getByRole('option', { name: /^Niger\b/ }).first()).toBeVisible();
  await press('ArrowDown');
  await expect(page.getByRole('option', { name: /^Niger\b/ }).first()).toHaveAttribute('aria-selected', 'true');
  await seen();
  await press('Enter');
  await expect(app.details.getByRole('heading', { level: 2, name: 'Niger', exact: true })).toBeVisible();
  await seen();

  // The dossier is where Tab goes on; its own step leads to what Niger did next.
  const step = app.details.getByRole('button', { name: /Following event of Niger/ });
  await tabTo(step, 6);
  for (let turn = 0; turn < 6 && (await app.headline.textContent()) !== '6 August 2024'; turn++) {
    const before = (await app.headline.textContent()) ?? '';
    await press('Enter');
    await expect(app.headline).not.toHaveText(before);
    await expect(step).toBeFocused();
    await seen();
  }
  await expect(app.headline).toHaveText('6 August 2024');

  // From the dossier to that of the broken tie, and to its sources.
  const tie = app.details.getByRole('button', { name: /^Ukraine diplomatic relations/ });
  await tabTo(tie, 20);
  await press('Enter');
  await expect(app.details.getByRole('heading', { level: 2, name: /Niger.*Ukraine|Ukraine.*Niger/ })).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-dossier-place]') !== null))
    .toBe(true);
  const sources = app.details.getByRole('list', { name: 'Sources' });
  await tabTo(sources.getByRole('link').first(), 60);
  await expect(sources.getByRole('link').first()).toHaveAttribute('href', /^https?:/);

  // The list of keys lies over all that and leads back to it.
  await press('?');
  await expect(app.dialog('Keyboard shortcuts')).toBeVisible();
  await seen();
  await press('Escape');
  await expect(app.dialog('Keyboard shortcuts')).toHaveCount(0);
  await expect(sources.getByRole('link').first()).toBeFocused();

  // Esc closes the dossier and leads back to Find, behind which Tab goes on.
  await press('Escape');
  await expect(app.details).toHaveCount(0);
  await tabTo(app.button('Compare dates'), 1);

  await press('c');
  await expect(app.sinceSlider).toBeVisible();
  await expect(app.headline).toContainText('→');
  await tabTo(app.button('A year earlier'));
  await press('Enter');
  await expect(app.headline).toHaveText('6 August 2023 → 6 August 2024');
  const change = app.changes('Changes between 6 August 2023 and 6 August 2024').getByRole('button').first();
  await tabTo(change, 6);
  await press('Enter');
  await expect(app.details).toBeVisible();
  await expect(change).toBeFocused();
  await seen();
  await press('Escape');
  await expect(app.details).toHaveCount(0);
  await expect(change).toBeFocused();

  await press('e');
  await app.madeFigure();
  await seen();
  const download = app.exporting.getByRole('button', { name: 'Download' });
  await tabTo(download, 6);
  const saving = page.waitForEvent('download');
  await press('Enter');
  expect((await saving).suggestedFilename()).toMatch(/\.svg$/);
  await expect(download).toBeFocused();
  await press('Escape');
  await expect(app.exporting).toHaveCount(0);
  await expect(change).toBeFocused();
  await press('c');
  await expect(app.headline).toHaveText('6 August 2024');
});

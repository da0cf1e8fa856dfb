import { expect, test } from './driver.ts';

/** A day as the sliders count it: days since 1970-01-01. */
const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

test.describe('two days', () => {
  test('are asked for by a switch, dragged by their labels past one another, and swapped', async ({ app }) => {
    await app.open('?at=2024-08-06');
    await expect(app.sinceSlider).toHaveCount(0);
    await app.choose('Two days');
    await expect(app.page).toHaveURL(/since=\d{4}/);
    const earlier = Number(await app.sinceSlider.getAttribute('aria-valuenow'));
    expect(earlier).toBeLessThan(dayOf('2024-08-06'));
    await app.dragBy(app.sinceSlider, 120);
    await expect(app.slider).toHaveAttribute('aria-valuetext', '6 August 2024');
    const later = (await app.sinceSlider.getAttribute('aria-valuetext')) ?? '';
    expect(Number(await app.sinceSlider.getAttribute('aria-valuenow'))).toBeGreaterThan(dayOf('2024-08-06'));
    await app.button('Swap the two days').click();
    await expect(app.slider).toHaveAttribute('aria-valuetext', later);
    await expect(app.sinceSlider).toHaveAttribute('aria-valuetext', '6 August 2024');
    await app.choose('One day');
    await expect(app.sinceSlider).toHaveCount(0);
    await expect(app.page).not.toHaveURL(/since=/);
  });

  test('are each moved by the keys while its slider has the focus', async ({ app }) => {
    await app.open('?at=2024-08-06&since=2024-08-01');
    await app.slider.focus();
    await app.page.keyboard.press('Tab');
    await expect(app.sinceSlider).toBeFocused();
    await app.page.keyboard.press('ArrowRight');
    await expect(app.sinceSlider).toHaveAttribute('aria-valuetext', '3 August 2024');
    await app.page.keyboard.press('Shift+ArrowRight');
    await expect(app.sinceSlider).toHaveAttribute('aria-valuetext', '4 August 2024');
    await app.page.keyboard.press('PageDown');
    await expect(app.sinceSlider).toHaveAttribute('aria-valuetext', '4 August 2023');
    await app.page.keyboard.press('Home');
    await expect(app.sinceSlider).toHaveAttribute('aria-valuetext', '1 January 2012');
    await expect(app.slider).toHaveAttribute('aria-valuetext', '6 August 2024');
    await app.slider.focus();
    await app.page.keyboard.press('Shift+ArrowLeft');
    await expect(app.slider).toHaveAttribute('aria-valuetext', '5 August 2024');
    await expect(app.page).toHaveURL(/at=2024-08-05.*since=2012-01-01/);
  });

  test('can be typed', async ({ app }) => {
    await app.open('?at=2024-08-06&since=2024-08-01');
    await app.button('Day to compare with').click();
    const field = app.page.getByRole('textbox', { name: 'Day to compare with' });
    await field.fill('2023-07-26');
    await field.press('Enter');
    await expect(app.sinceSlider).toHaveAttribute('aria-valuetext', '26 July 2023');
    await expect(app.headline).toContainText('6 August 2024');
  });
});

test('the axis zooms by the wheel, and the whole span under it moves what is shown', async ({ app }) => {
  await app.open('?at=2020-01-01');
  const { x, y } = await app.placeOfDay(dayOf('2020-01-01'));
  await app.page.mouse.move(x, y);
  await app.page.mouse.wheel(0, -900);
  await expect(app.shownPeriod).toBeVisible();
  const first = async () => Number(await app.shownPeriod.getAttribute('aria-valuenow'));
  const before = await first();
  expect(before).toBeGreaterThan(dayOf('2012-01-01'));
  await app.dragBy(app.shownPeriod, 200);
  expect(await first()).toBeGreaterThan(before + 365);
  await app.shownPeriod.focus();
  await app.page.keyboard.press('Home');
  expect(await first()).toBe(dayOf('2012-01-01'));
  await expect(app.slider).toHaveAttribute('aria-valuetext', '1 January 2020');
  await app.button('Show the whole span').click();
  await expect(app.shownPeriod).toHaveCount(0);
});

test('spaced by event, a burst takes up as much of the axis as it has days of events', async ({ app }) => {
  await app.open('?at=2024-08-06');
  const middle = async () => {
    await app.drag(0.5, 0.5001, 2);
    return Number(await app.slider.getAttribute('aria-valuenow'));
  };
  const byTime = await middle();
  expect(byTime).toBeLessThan(dayOf('2019-12-31'));
  await app.setTime('By event');
  expect(await middle()).toBeGreaterThan(dayOf('2022-01-01'));
});

test('steps go by event, by change of what is shown, or by month, and the buttons say so', async ({ app }) => {
  await app.open('?at=2024-08-06');
  await app.setTime('Month');
  await app.button('Previous month').click();
  await expect(app.headline).toHaveText('6 July 2024');
  await app.setTime('Change');
  await app.button('Next change').click();
  await expect(app.headline).not.toHaveText('6 July 2024');
  const all = (await app.headline.textContent()) ?? '';
  await app.open(
    '?at=2024-07-06&hide=conflict,support,membership,mission,deployment,pact,accusation,cooperation,sanctions',
  );
  await app.setTime('Change');
  await app.button('Next change').click();
  await expect(app.headline).not.toHaveText('6 July 2024');
  expect(await app.headline.textContent()).not.toBe(all);
  await app.setTime('Event');
  await expect(app.button('Next event')).toBeVisible();
});

test('playback goes round between two days that are compared', async ({ app }) => {
  await app.open('?at=2024-08-06&since=2024-08-01');
  await app.button('Time settings').click();
  await app.choose('4×');
  const loop = app.page.getByRole('checkbox', { name: 'Loop' });
  await loop.check();
  await expect(loop).toHaveAccessibleDescription('1 Aug 2024 to 6 Aug 2024');
  await app.page.keyboard.press('Escape');
  await app.button('Play').click();
  const seen = new Set<string>();
  const look = async () => {
    seen.add((await app.slider.getAttribute('aria-valuetext')) ?? '');
    return [...seen].sort();
  };
  await expect
    .poll(look, { intervals: [70] })
    .toEqual(expect.arrayContaining(['1 August 2024', '4 August 2024', '5 August 2024', '6 August 2024']));
  await app.button('Pause').click();
  for (const day of seen) expect(day).toMatch(/^[1-6] August 2024$/);
  await expect(app.sinceSlider).toHaveAttribute('aria-valuetext', '1 August 2024');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on the axis moves the nearer of two days and reads what happened then', async ({ app }) => {
    await app.open('?at=2024-08-06&since=2013-01-01');
    const { x, y } = await app.placeOfDay(dayOf('2015-06-20'));
    await app.page.touchscreen.tap(x, y);
    await expect(app.sinceSlider).toHaveAttribute('aria-valuetext', /2015/);
    await expect(app.slider).toHaveAttribute('aria-valuetext', '6 August 2024');
  });

  test('every control of time fits and is large enough for a finger', async ({ app }) => {
    await app.open('?at=2024-08-06&since=2023-07-26&lang=fr');
    await app.page.getByRole('button', { name: 'Agrandir la chronologie' }).tap();
    const timeline = app.page.getByRole('region', { name: 'Chronologie' });
    for (const control of await timeline.getByRole('button').all()) {
      const box = await control.boundingBox();
      if (!box) continue;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(390);
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

import { countRed, expect, test } from './driver.ts';

test('dragging the slider changes the ties at once and moves no node by a single px', async ({ app }) => {
  await app.open('?at=2012-01-01');
  const places = new Map<string, string>();
  const days = new Set<string>();
  const lookAround = async () => {
    days.add((await app.slider.getAttribute('aria-valuenow')) ?? '');
    for (const [id, at] of Object.entries(await app.positions())) {
      expect(places.get(id) ?? at.join()).toBe(at.join());
      places.set(id, at.join());
    }
  };
  await app.drag(0, 1, 60, lookAround);
  await app.drag(1, 0, 20, lookAround);
  expect(places.size).toBeGreaterThan(30);
  expect(days.size).toBeGreaterThan(50);
});

test('a drag makes one entry of the history, and going back undoes it', async ({ app }) => {
  await app.open();
  const entries = () => app.page.evaluate(() => history.length);
  const before = await entries();
  await app.drag(0.2, 0.6, 30);
  await expect(app.page).toHaveURL(/at=\d{4}-\d\d-\d\d/);
  expect(await entries()).toBe(before + 1);
  await app.page.goBack();
  await expect(app.headline).toHaveText('6 August 2024');
  await app.page.goForward();
  await expect(app.headline).not.toHaveText('6 August 2024');
});

test('next and previous event step from act to act', async ({ app }) => {
  await app.open('?at=2024-08-03');
  await app.button('Next event').click();
  await expect(app.headline).toHaveText('4 August 2024');
  await app.button('Next event').click();
  await expect(app.headline).toHaveText('5 August 2024');
  await app.button('Previous event').click();
  await expect(app.headline).toHaveText('4 August 2024');
  await expect(app.page.getByText(/\d+ ties? changed/).first()).toBeVisible();
});

test('what changed on the day glows: its line is wider on the picture than the day after', async ({ app }) => {
  const redAround = async () => {
    const [x, y] = await app.pointOfTie('relations:mali,ukraine');
    const clip = { x: x - 14, y: y - 14, width: 28, height: 28 };
    return countRed(app.page, await app.page.screenshot({ clip }));
  };
  await app.open('?at=2024-08-04');
  await expect.poll(redAround).toBeGreaterThan(0);
  const onTheDay = await redAround();
  await app.page.keyboard.press('Shift+ArrowRight');
  await expect(app.headline).toHaveText('5 August 2024');
  await expect.poll(redAround).toBeLessThan(onTheDay * 0.6);
});

test('playing goes through the events and can be paused', async ({ app }) => {
  await app.open('?at=2024-07-01');
  await app.button('Play').click();
  await expect(app.headline).not.toHaveText('1 July 2024');
  await app.button('Pause').click();
  await expect(app.button('Play')).toBeVisible();
  await expect(app.page).toHaveURL(/at=/);
});

test('a date can be typed', async ({ app }) => {
  await app.open();
  await app.button('Go to date').click();
  const field = app.page.getByRole('textbox', { name: 'Go to date' });
  await field.fill('2024-02-30');
  await field.press('Enter');
  await expect(app.page.getByText(/2024-02-30.* is no date/)).toBeVisible();
  await field.fill('2023-07-26');
  await field.press('Enter');
  await expect(app.headline).toHaveText('26 July 2023');
});

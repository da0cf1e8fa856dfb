import { countRed, type Driver, expect, test } from './driver.ts';

const PACT = ['France', 'alliance or defence treaty', 'Mali'] as const;
const DAY = '10 November 2022';

test('a change of uncertain day is told with both statuses and dates, and on request only once it is certain', async ({
  app,
}) => {
  await app.open('?at=2022-11-10');
  await expect.poll(() => app.status(DAY, ...PACT)).toBe('denounced; ended by 15 December 2022 at the latest');
  expect(await app.since(DAY, ...PACT)).toBe('2 May 2022; about November 2022');
  await expect(app.network).toHaveAccessibleDescription(/ 1 of them may be changing\.$/);
  const [x, y] = await app.pointOfTie('pact:france,mali');
  await app.page.mouse.move(x, y);
  await expect(app.page.getByText('ended by 15 December 2022 at the latest · about November 2022')).toBeVisible();

  await app.chooseCertainty('Certainly');
  await expect(app.page).toHaveURL(/show=certain/);
  await expect.poll(() => app.status(DAY, ...PACT)).toBe('denounced');
  expect(await app.since(DAY, ...PACT)).toBe('2 May 2022');
  await expect(app.network).not.toHaveAccessibleDescription(/may be changing/);

  await app.open('?at=2022-12-14&show=certain');
  await expect.poll(() => app.status('14 December 2022', ...PACT)).toBe('denounced');
  await app.page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => app.status('15 December 2022', ...PACT)).toBe('ended');
  await expect(app.legend.getByRole('radio', { name: 'Certainly' })).toBeChecked();
  await expect(app.page.getByText('1 change certain from this day')).toBeVisible();
});

test('the legend says how far a doubtful date is stretched', async ({ app }) => {
  await app.open();
  await expect(app.legend.getByText(/±3 days, ±15 days for a month, ±6 months for a year/)).toBeVisible();
});

async function redAround(app: Driver, tie: string): Promise<number> {
  const [x, y] = await app.pointOfTie(tie);
  const clip = { x: x - 14, y: y - 14, width: 28, height: 28 };
  return countRed(app.page, await app.page.screenshot({ clip }));
}

test('what changed within 30 days glows on the picture and says so in the ledger, and nothing does when it is off', async ({
  app,
}) => {
  const breaks = [
    { tie: 'relations:mali,ukraine', from: 'Mali', ago: 'changed 16 days ago' },
    { tie: 'relations:niger,ukraine', from: 'Niger', ago: 'changed 14 days ago' },
  ];
  const row = (from: string) => ['20 August 2024', from, 'diplomatic relations', 'Ukraine'] as const;
  await app.open('?at=2024-08-20');
  const dull = new Map<string, number>();
  for (const { tie, from } of breaks) {
    dull.set(tie, await redAround(app, tie));
    expect(await app.since(...row(from))).not.toContain('changed');
  }
  await app.chooseLately('in the last 30 days');
  await expect(app.page).toHaveURL(/lately=30/);
  for (const { tie, from, ago } of breaks) {
    await expect.poll(() => app.since(...row(from))).toContain(ago);
    await expect.poll(() => redAround(app, tie)).toBeGreaterThan((dull.get(tie) ?? 0) * 1.4);
  }
  await app.chooseLately('off');
  for (const { tie, from } of breaks) {
    await expect.poll(() => app.since(...row(from))).not.toContain('changed');
    await expect.poll(() => redAround(app, tie)).toBe(dull.get(tie));
  }
});

test('a step that changes ties out of view points to them from the edge and leads there', async ({ app }) => {
  await app.open('?at=2024-08-05');
  await app.zoomInOn('senegal');
  await app.page.keyboard.press('ArrowRight');
  await expect(app.headline).toHaveText('6 August 2024');
  const arrow = app.outOfView('3 changed ties');
  await expect(arrow).toBeVisible();
  const zoom = await app.button('Fit to view').boundingBox();
  const box = await arrow.boundingBox();
  if (!zoom || !box) throw new Error('A button has no place.');
  expect(box.x + box.width <= zoom.x || box.y >= zoom.y + zoom.height || box.y + box.height <= zoom.y).toBe(true);
  await arrow.press('Enter');
  await expect(arrow).toHaveCount(0);
  const figure = await app.network.boundingBox();
  const [x, y] = await app.pointOfTie('relations:niger,ukraine');
  if (!figure) throw new Error('The figure has no place.');
  expect(x > figure.x && x < figure.x + figure.width && y > figure.y && y < figure.y + figure.height).toBe(true);
  await app.button('Fit to view').click();
  await app.zoomInOn('senegal');
  await app.page.keyboard.press('ArrowLeft');
  await expect(app.headline).toHaveText('5 August 2024');
  await app.page.keyboard.press('ArrowRight');
  await expect(arrow).toBeVisible();
  await app.page.keyboard.press('Shift+ArrowRight');
  await expect(app.headline).toHaveText('7 August 2024');
  await expect(arrow).toHaveCount(0);
});

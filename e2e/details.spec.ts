import { expect, test } from './driver.ts';

test('clicking Ukraine opens its dossier: ties on this day, dated history, sources as links', async ({ app }) => {
  await app.open();
  await app.clickActor('ukraine');
  await expect(app.details.getByRole('heading', { level: 2, name: 'Ukraine' })).toBeVisible();
  await expect(app.details.getByText(/\d+ ties on this date: .*severed/)).toBeVisible();
  await expect(app.details.getByRole('heading', { name: 'History' })).toBeVisible();
  const links = app.details.getByRole('list', { name: 'Sources' }).getByRole('link');
  expect(await links.count()).toBeGreaterThan(3);
  for (const link of await links.all()) await expect(link).toHaveAttribute('href', /^https?:\/\//);
  await expect(app.page).toHaveURL(/pick=ukraine/);
});

test('clicking a tie answers why it is so on this day with the chain of events', async ({ app }) => {
  await app.open();
  const [x, y] = await app.pointOfTie('relations:mali,ukraine');
  await app.page.mouse.click(x, y);
  await expect(app.page).toHaveURL(/pick=relations:mali,ukraine/);
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(/Mali.*Ukraine/);
  await expect(app.details.getByRole('heading', { name: 'Why is it so on this day?' })).toBeVisible();
  await expect(app.details.getByText(/^Mali severs .*relations with Ukraine/).first()).toBeVisible();
  expect(await app.details.getByRole('list', { name: 'Sources' }).getByRole('link').count()).toBeGreaterThan(1);
});

test('a contested tie shows who asserts and who denies', async ({ app }) => {
  await app.open('?pick=support:ukraine,csp-dpa');
  await expect(app.details.getByText('Contested').first()).toBeVisible();
  await expect(app.details.getByText(/asserts/i).first()).toBeVisible();
  await expect(app.details.getByText(/denies/i).first()).toBeVisible();
});

test('hovering over a tie says what it is, since when, and on how many sources', async ({ app }) => {
  await app.open();
  const [x, y] = await app.pointOfTie('relations:niger,ukraine');
  await app.page.mouse.move(x, y);
  await expect(app.page.getByText(/Niger – Ukraine, .*severed since 6 August 2024/)).toBeVisible();
  await expect(app.page.getByText(/\d+ sources?/).first()).toBeVisible();
});

test('an event can be read, and closed by Escape', async ({ app }) => {
  await app.open();
  await app.page.getByRole('button', { name: /Niger severs .*relations with Ukraine/ }).click();
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(/Niger severs/);
  await expect(app.details.getByText('What changed')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.details).toHaveCount(0);
});

test('find reaches an actor by an accent left out, and an event by a word', async ({ app }) => {
  await app.open();
  await app.page.keyboard.press('/');
  await expect(app.find).toBeFocused();
  await app.find.fill('cote d');
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(/Côte d[’']Ivoire/);
  await app.find.fill('Tinzaouaten');
  await expect(app.page.getByRole('option').first()).toBeVisible();
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Enter');
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(/Tinzaouaten/);
});

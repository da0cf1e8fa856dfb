import { expect, test } from './driver.ts';

const SUPPORT = 'Ukraine support in a conflict CSP-DPA';
const FIGHT = 'Ukraine armed conflict Wagner Group';
const DAY = '6 August 2024';

const without = (rows: Record<string, string>, ...names: string[]) =>
  Object.fromEntries(Object.entries(rows).filter(([name]) => !names.includes(name)));

test('the help for the rebels is alleged, then contested, and stays so', async ({ app }) => {
  for (const [day, words, standing] of [
    ['2024-08-04', '4 August 2024', 'Alleged'],
    ['2024-08-06', DAY, 'Contested'],
    ['2024-09-30', '30 September 2024', 'Contested'],
  ] as const) {
    await app.open(`?at=${day}`);
    expect((await app.standings(words))[SUPPORT]).toBe(standing);
  }
});

test('told by Ukraine it is gone, told by Mali it is established, and nothing else changes but what they claim', async ({
  app,
}) => {
  await app.open('?at=2024-08-06');
  const untold = await app.standings(DAY);
  expect([untold[SUPPORT], untold[FIGHT]]).toEqual(['Contested', 'Alleged']);

  await app.open('?told=ukraine&at=2024-08-06');
  const byUkraine = await app.standings(DAY);
  expect(byUkraine[SUPPORT]).toBeUndefined();
  expect(byUkraine[FIGHT]).toBe('Established');
  expect(without(byUkraine, FIGHT)).toEqual(without(untold, SUPPORT, FIGHT));
  expect(await app.page.title()).toContain('As told by Ukraine');
  await expect(app.network).toHaveAccessibleDescription(/^As told by Ukraine\. On 6 August 2024: /);
  await expect(app.ledger(DAY)).toHaveAccessibleDescription('As told by Ukraine');

  await app.open('?told=mali&at=2024-08-06');
  const byMali = await app.standings(DAY);
  expect(byMali[SUPPORT]).toBe('Established');
  const changed = Object.keys(untold).filter((name) => byMali[name] !== untold[name]);
  expect(changed.every((name) => untold[name] !== 'Established' || byMali[name] === undefined)).toBe(true);
  expect(Object.keys(byMali).filter((name) => !(name in untold))).toEqual([]);
});

test('a teller is chosen in the legend, said beneath the headline and in the link, and ended there', async ({
  app,
}) => {
  await app.open();
  await app.teller('As told by').selectOption('mali');
  await expect(app.page).toHaveURL(/told=mali/);
  await expect(
    app.band('As told by Mali: what Mali denies is left out, what it asserts is drawn as established'),
  ).toBeVisible();
  await app.page.goBack();
  await expect(app.band('As told by Mali')).toHaveCount(0);
  await app.page.goForward();
  await app.button('End').click();
  await expect(app.page).not.toHaveURL(/told/);
  await expect(app.teller('As told by')).toHaveValue('');
});

test('two tellers: what only one upholds has a disc with a code, and a list says who says what', async ({ app }) => {
  await app.open('?told=mali');
  await app.teller('Compared with').selectOption('ukraine');
  await expect(app.page).toHaveURL(/told=mali&versus=ukraine/);
  const rows = await app.tellings(`Tellings of Mali and Ukraine on ${DAY}`);
  const support = rows.find(([tie]) => tie === 'Ukraine → CSP-DPA support in a conflict');
  expect(support?.[1]).toMatch(/^Mali saysIt is so.*4 August 2024/);
  expect(support?.[2]).toMatch(/^Ukraine saysleft outIt is not so.*5 August 2024/);
  expect(support?.[3]).toBe('ML Only Mali');
  expect(rows.map((row) => row[3])).toContain('UA Only Ukraine');
  expect(rows.map((row) => row[3])).toContain('In both');
  await app.settle();
  expect(await app.discs()).toEqual({ 'support:ukraine,csp-dpa': 'ML', 'deployment:wagner,mali': 'UA' });
  await app.page.getByRole('button', { name: 'Ukraine → CSP-DPA' }).click();
  await expect(app.details.getByRole('heading', { level: 2 })).toContainText('CSP-DPA');
  await app.button('Compare dates').click();
  await expect(app.page).not.toHaveURL(/versus/);
  await expect(app.page).toHaveURL(/told=mali/);
});

test('standings are filters: what is contested can be hidden, by the legend and by a link', async ({ app }) => {
  await app.open('?at=2024-08-06');
  const all = await app.standings(DAY);
  await app.legend.getByRole('button', { name: /^Contested \d/ }).click();
  await expect(app.page).toHaveURL(/hide=formal,contested/);
  await expect(app.row(DAY, 'Ukraine', 'support in a conflict', 'CSP-DPA')).toHaveCount(0);
  await app.open('?at=2024-08-06&hide=formal,contested');
  expect(await app.standings(DAY)).toEqual(
    Object.fromEntries(Object.entries(all).filter(([, standing]) => standing !== 'Contested')),
  );
  await expect(app.legend.getByRole('button', { name: /^Contested \d/ })).toHaveAttribute('aria-pressed', 'false');
});

test('somebody who speaks of no tie is no teller, which a notice says', async ({ app }) => {
  await app.open('?told=senegal&versus=mali');
  await expect(app.page.getByRole('status').filter({ hasText: 'told=senegal, versus=mali' })).toBeVisible();
  await expect(app.band('As told by')).toHaveCount(0);
});

test('two days as told by Ukraine do not tell of what it denies', async ({ app }) => {
  await app.open('?told=ukraine&at=2024-08-06&since=2024-08-04');
  await expect(app.band('As told by Ukraine')).toBeVisible();
  const rows = await app.changeCells(/^Changes between/);
  expect(rows.find(({ tie }) => tie.startsWith('Ukraine → CSP-DPA'))).toMatchObject({ after: 'denied: left out' });
});

test('tellers in French', async ({ app }) => {
  await app.page.goto('./?told=mali&versus=ukraine&lang=fr');
  await expect(app.band('Selon le Mali et l’Ukraine. Ce qu’un seul')).toBeVisible();
  await expect(app.page.getByRole('table', { name: 'Versions du Mali et de l’Ukraine, au 6 août 2024' })).toBeVisible();
  await expect(app.page.getByText('Seulement selon le Mali')).toBeVisible();
});

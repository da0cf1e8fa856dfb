import { expect, test } from './driver.ts';

type Seen = readonly [a: string, b: string, status: string];

function survey(date: string, seen: readonly Seen[]): Record<string, unknown> {
  const changes = seen.map(([a, b, becomes]) => ({ kind: 'relations', between: [a, b], becomes, observed: true }));
  return { id: `survey-${date}`, date, title: `Survey of ${date.slice(0, 4)}`, sources: ['s'], changes };
}

const SURVEYS = {
  name: 'surveys.json',
  text: JSON.stringify({
    format: 'entente/1',
    id: 'surveys',
    title: 'A survey every five years',
    sources: [{ id: 's', type: 'dataset', title: 'Yearbook of missions' }],
    actors: ['Aland', 'Beland', 'Celand'].map((name) => ({ id: name.toLowerCase(), kind: 'state', name })),
    events: [
      survey('1990-06-30', [['aland', 'beland', 'established']]),
      survey('1995-06-30', [
        ['aland', 'beland', 'established'],
        ['aland', 'celand', 'established'],
      ]),
      {
        ...{ id: 'break', date: '1997-03-02', title: 'Aland breaks with Celand', sources: ['s'] },
        changes: [{ kind: 'relations', between: ['aland', 'celand'], becomes: 'severed' }],
      },
      survey('2000-06-30', [['beland', 'celand', 'established']]),
    ],
  }),
};

test('what a survey saw is told, counted and drawn apart from what happened', async ({ app }) => {
  await app.open();
  await app.openFiles(SURVEYS);
  await expect(app.headline).toHaveText('30 June 2000');
  await expect(app.page.getByText('1 tie seen')).toBeVisible();
  await app.button('Previous event').click();
  await expect(app.headline).toHaveText('2 March 1997');
  await expect(app.page.getByText('1 tie changed', { exact: true })).toBeVisible();
  await expect(app.page.getByText(/ties? seen$/)).toHaveCount(0);
  await app.button('Previous event').click();
  await expect(app.headline).toHaveText('30 June 1995');
  await expect(app.page.getByText('2 ties seen')).toBeVisible();
  await expect(app.page.getByText(/^\d+ ties? changed$/)).toHaveCount(0);

  await app.button('Ledger').click();
  const row = app.row('30 June 1995', 'Aland', 'diplomatic relations', 'Beland');
  await expect(row).toContainText('seen 30 June 1990');
  await row.getByRole('button').first().click();
  await expect(app.details).toContainText('seen again then');
  await expect(app.details).toContainText('seen then; when it began is not known');
  await expect(app.details).not.toContainText('established → established');
  await app.button('Strips').click();
  await expect(app.page.getByText('Seen then, may be older')).toBeVisible();
});

import { expect, test } from './driver.ts';

/** What the bundled record must say on a day: from, tie, to, and the status (null: no such row). */
const RECORD = [
  ['2024-08-04', '4 August 2024', 'Mali', 'diplomatic relations', 'Ukraine', 'severed'],
  ['2024-08-06', '6 August 2024', 'Niger', 'diplomatic relations', 'Ukraine', 'severed'],
  ['2024-01-27', '27 January 2024', 'Mali', 'membership', 'ECOWAS', 'suspended'],
  ['2024-02-01', '1 February 2024', 'Mali', 'membership', 'ECOWAS', 'leaving'],
  ['2025-01-29', '29 January 2025', 'Mali', 'membership', 'ECOWAS', 'left'],
  ['2023-01-01', '1 January 2023', 'Wagner Group', 'deployment of forces', 'Mali', 'deployed'],
  ['2023-09-16', '16 September 2023', 'Mali', 'membership', 'Alliance of Sahel States', 'member'],
  ['2023-09-16', '16 September 2023', 'Niger', 'membership', 'Alliance of Sahel States', 'member'],
  ['2023-09-16', '16 September 2023', 'Burkina Faso', 'membership', 'Alliance of Sahel States', 'member'],
] as const;

for (const [at, day, from, kind, to, status] of RECORD) {
  test(`on ${day} the ledger says of ${from}, ${kind}, ${to}: ${status}`, async ({ app }) => {
    await app.open(`?at=${at}`);
    await expect(app.row(day, from, kind, to)).toHaveCount(1);
    expect(await app.status(day, from, kind, to)).toMatch(new RegExp(`^${status}`, 'i'));
  });
}

/** What must not be said, and what the ledger of everything says instead (null: no such row). */
const NOT = [
  ['2024-08-03', '3 August 2024', 'Mali', 'diplomatic relations', 'Ukraine', 'severed', 'established'],
  ['2024-08-05', '5 August 2024', 'Niger', 'diplomatic relations', 'Ukraine', 'severed', 'established'],
  ['2024-08-06', '6 August 2024', 'Burkina Faso', 'diplomatic relations', 'Ukraine', 'severed', null],
  ['2025-06-07', '7 June 2025', 'Wagner Group', 'deployment of forces', 'Mali', 'deployed', null],
  ['2023-09-15', '15 September 2023', 'Mali', 'membership', 'Alliance of Sahel States', 'member', null],
  ['2024-07-28', '28 July 2024', 'Ukraine', 'support in a conflict', 'CSP-DPA', 'active', null],
] as const;

for (const [at, day, from, kind, to, status, instead] of NOT) {
  test(`on ${day} the ledger of everything does not say of ${from}, ${kind}, ${to}: ${status}`, async ({ app }) => {
    await app.open(`?at=${at}&hide=&show=all`);
    await expect(app.ledger(day).getByRole('row').nth(100)).toBeAttached();
    const cell = app.row(day, from, kind, to).getByRole('cell').nth(3);
    if (instead === null) await expect(cell).toHaveCount(0);
    else await expect(cell).toHaveText(instead);
  });
}

const STANDINGS = [
  ['2024-08-04', '4 August 2024', 'Alleged'],
  ['2024-08-06', '6 August 2024', 'Contested'],
] as const;

for (const [at, day, standing] of STANDINGS) {
  test(`on ${day} Ukraine’s support of the rebels is ${standing.toLowerCase()}`, async ({ app }) => {
    await app.open(`?at=${at}`);
    const row = app.row(day, 'Ukraine', 'support in a conflict', 'CSP-DPA');
    await expect(row.getByRole('cell').nth(5)).toHaveText(standing);
  });
}

test('Mali’s suspension from ECOWAS is dated from 2021', async ({ app }) => {
  await app.open('?at=2024-01-27');
  await expect(app.row('27 January 2024', 'Mali', 'membership', 'ECOWAS').getByRole('cell').nth(6)).toHaveText(
    '30 May 2021',
  );
});

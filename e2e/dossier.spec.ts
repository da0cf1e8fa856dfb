import { expect, test } from './driver.ts';
import { expectNoViolation } from './expectNoViolation.ts';

const SUPPORT = 'support:ukraine,csp-dpa';

test('the help claimed for the rebels is alleged, then contested, by whose words it says', async ({ app }) => {
  const reasonOn = async (day: string) => {
    await app.open(`?pick=${SUPPORT}&at=${day}`);
    return app.details.getByText(/^(Alleged|Contested): .* it;/);
  };
  await expect(await reasonOn('2024-08-04')).toHaveText(/^Alleged: Mali asserts it; nobody else/);
  await expect(await reasonOn('2024-08-06')).toHaveText(/^Contested: Mali and Niger assert it; Ukraine denies it\.$/);
  await expect(await reasonOn('2024-09-30')).toHaveText(/^Contested: Mali.*assert it; Ukraine and CSP-DPA deny it\.$/);
});

test('a speaker who changed their words shows the sequence, and silence is shown as silence', async ({ app }) => {
  await app.open(`?pick=${SUPPORT}&at=2024-09-30`);
  const rebels = app.wordsOf('CSP-DPA');
  await expect(rebels).toHaveCount(4);
  await expect(rebels.nth(0)).toContainText('as it has with everyone');
  await expect(rebels.nth(1)).toContainText('No outside help');
  await expect(rebels.nth(2)).toContainText('It has contacts with Ukraine');
  await expect(rebels.nth(3)).toContainText(/denies.*latest word.*no equipment/);
  await expect(app.details.getByText('changed their words').first()).toBeVisible();
  await app.open(`?pick=${SUPPORT}&at=2024-07-31`);
  await expect(app.details.getByText('CSP-DPA has said nothing of it by 31 July 2024.')).toBeVisible();
});

test('the “?” of a tie opens its claims', async ({ app }) => {
  await app.open('?at=2024-09-30');
  const [x, y] = await app.badgeOfTie(SUPPORT);
  await app.page.mouse.click(x, y);
  await expect(app.page).toHaveURL(new RegExp(`pick=${SUPPORT}`));
  const heading = app.details.getByRole('heading', { name: 'Who says so' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
});

test('Tinzaouaten shows every claimant’s figures and three datings, and no other number', async ({ app }) => {
  await app.open('?pick=event:tinzaouaten-battle');
  await expect(app.details.getByRole('heading', { name: 'Figures that differ' })).toBeVisible();
  const table = app.details.getByRole('region', { name: 'Figures and dates by claimant' });
  await expect(table.getByRole('columnheader')).toHaveText(['Mali', 'Wagner Group', 'JNIM', 'CSP-DPA']);
  await expect(app.figuresOf('killed: Mali')).toHaveText([/^2\D*\d/, /gives none/, /^10/, /^47/]);
  await expect(app.figuresOf('killed: Wagner Group')).toHaveText([/gives none/, /gives none/, /^50/, /^84/]);
  await expect(app.figuresOf('killed: CSP-DPA')).toHaveText([/^20/, /gives none/, /gives none/, /^9/]);
  await expect(app.figuresOf('When')).toHaveText([/^24–26 July/, /^22–27 July/, /gives none/, /^25–27 July/]);
  await expect(app.details.getByText('Wagner Group gives no figure.')).toBeVisible();
});

test('one steps through the events of an actor by key, there and back', async ({ app }) => {
  await app.open('?pick=mali&at=2024-08-06');
  const previous = app.details.getByRole('button', { name: 'Preceding event of Mali' });
  await previous.focus();
  await app.page.keyboard.press('Enter');
  await expect(app.headline).toHaveText('4 August 2024');
  await expect(previous).toBeFocused();
  await app.page.goBack();
  await expect(app.headline).toHaveText('6 August 2024');
});

test('a history is narrowed to another actor, and a succession leads from actor to actor', async ({ app }) => {
  await app.open('?pick=csp-dpa&at=2024-09-30');
  await app.details.getByRole('combobox', { name: 'Other actor' }).selectOption('jnim');
  await expect(app.details.getByText(/^\d+ of \d+ events/)).toBeVisible();
  await app.details.getByRole('button', { name: 'Show all' }).click();
  await app.details.getByRole('button', { name: 'Azawad Liberation Front' }).first().click();
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText('Azawad Liberation Front');
  await app.page.goBack();
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText('CSP-DPA');
});

test('sources are read in full where they are cited, and Escape closes one thing at a time', async ({ app }) => {
  await app.open(`?pick=${SUPPORT}&at=2024-09-30`);
  await app.wordsOf('Mali').nth(0).getByRole('link').first().hover();
  const card = app.page.getByRole('tooltip');
  await expect(card).toContainText('https://');
  await card.hover();
  await expect(card).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(app.details).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.details).toHaveCount(0);
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('all sources of a dossier are copied as BibTeX', async ({ app }) => {
    await app.open(`?pick=${SUPPORT}`);
    await app.details.getByRole('combobox', { name: 'Copy all sources as' }).selectOption('BibTeX');
    await app.details.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(app.details.getByText(/sources copied: BibTeX/)).toBeVisible();
    expect(await app.page.evaluate(() => navigator.clipboard.readText())).toContain('@article{');
  });
});

test('a dossier is printed whole, with the day, the dataset and the link, and nothing else', async ({ app }) => {
  await app.open(`?pick=${SUPPORT}&at=2024-09-30&theme=dark`);
  await expect(app.wordsOf('Mali').first()).toBeVisible();
  await app.page.emulateMedia({ media: 'print' });
  await expect(app.page.getByText('Dossier on 30 September 2024')).toBeVisible();
  await expect(app.details.getByText(/http.*pick=support:ukraine,csp-dpa/)).toBeVisible();
  await expect(app.slider).toBeHidden();
  await expect(app.legend).toBeHidden();
  const [whole, seen] = await app.details.evaluate((node) => {
    const frame = node.parentElement;
    return [frame?.scrollHeight ?? 0, frame?.clientHeight ?? 0];
  });
  expect(seen).toBe(whole);
  expect(await app.details.evaluate((node) => getComputedStyle(node).color)).toBe('rgb(29, 29, 31)');
});

for (const pick of [SUPPORT, 'event:tinzaouaten-battle', 'csp-dpa']) {
  test(`the dossier of ${pick}, in French and dark: axe finds no violation`, async ({ app }) => {
    await app.page.goto(`./?pick=${pick}&at=2024-09-30&lang=fr&theme=dark`);
    await expect(app.page.getByRole('region', { name: 'Détails' })).toBeVisible();
    const folded = app.page.getByRole('region', { name: 'Détails' }).locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    // The page round it is looked at by itself.
    await expectNoViolation(app.page, { within: '[data-dossier-place]' });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the figures fit the sheet', async ({ app }) => {
    await app.open('?pick=event:tinzaouaten-battle');
    const table = app.details.getByRole('table');
    await table.scrollIntoViewIfNeeded();
    const overflow = await app.details.evaluate((node) => node.scrollWidth - node.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

import { readFile } from 'node:fs/promises';
import { type Driver, expect, test } from './driver.ts';
import { expectNoViolation } from './expectNoViolation.ts';

/** Serves the Sahel with days on which some of its events entered the record or were put right. */
async function withRecordDates(app: Driver): Promise<void> {
  await app.page.route(/\/sahel[^/]*\.json/, async (route) => {
    const file = (await (await route.fetch()).json()) as { events: Record<string, unknown>[] };
    for (const event of file.events) {
      event.recorded = String(event.date).startsWith('2024') ? '2025-06-01' : '2024-01-10';
      if (event.id === 'niger-severs-ukraine') event.corrected = [{ date: '2025-07-04', note: 'The hour was wrong' }];
    }
    await route.fulfill({ json: file });
  });
}

test('all sources open from the legend and by a link, and close by going back', async ({ app }) => {
  await app.open();
  await app.button('All sources').click();
  await expect(app.recordPage('Sources')).toBeVisible();
  await expect(app.page).toHaveURL(/\?page=sources$/);
  await expect(app.recordPage('Sources').getByText('1,046 sources')).toBeVisible();
  await expect.poll(async () => (await app.sourceTitles()).length).toBe(1046);
  await app.page.goBack();
  await expect(app.recordPage('Sources')).toHaveCount(0);
  await app.open('?page=sources');
  await expect(app.recordPage('Sources')).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(app.recordPage('Sources')).toHaveCount(0);
  await expect(app.page).not.toHaveURL(/page=/);
});

test('sources are narrowed by language, reliability and words, and sorted by what they support', async ({ app }) => {
  await app.open('?page=sources');
  const page = app.recordPage('Sources');
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'French (304)' });
  await expect(page.getByText('304 of 1,046 sources')).toBeVisible();
  await page.getByRole('combobox', { name: 'Reliability' }).selectOption({ label: 'B · usually reliable (382)' });
  await expect(page.getByText(/^\d{2,3} of 1,046 sources$/)).toBeVisible();
  await page.getByRole('searchbox').fill('jeune afrique');
  await expect(page.getByText(/^\d{1,2} of 1,046 sources$/)).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await page.getByRole('button', { name: 'Supports', exact: true }).click();
  const uses = await page.locator('td[data-column="uses"]').allTextContents();
  const numbers = uses.slice(0, 20).map((text) => Number.parseInt(text, 10));
  expect(numbers).toEqual([...numbers].sort((x, y) => y - x));
});

test('what a source supports leads to the event, on its day', async ({ app }) => {
  await app.open('?page=sources');
  const page = app.recordPage('Sources');
  await page.getByRole('searchbox').fill('46 ivorian soldiers depart');
  await expect(page.getByText('1 of 1,046 sources')).toBeVisible();
  await expect(page.getByText('relays Agence France-Presse')).toBeVisible();
  await expect(page.getByText('single witness of 1 event')).toBeVisible();
  await page.getByRole('button', { name: /passages/ }).click();
  await page
    .getByRole('button', { name: /^Mali arrests 49 Ivorian soldiers/ })
    .first()
    .click();
  await expect(page).toHaveCount(0);
  await expect(app.headline).toHaveText('10 July 2022');
  await expect(app.details.getByRole('heading', { level: 2 })).toContainText('Ivorian soldiers');
  await app.page.goBack();
  await expect(app.recordPage('Sources')).toBeVisible();
});

test('the selection is copied as references, and all that is shown downloads as BibTeX', async ({ app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('?page=sources');
  const page = app.recordPage('Sources');
  await page.getByRole('searchbox').fill('46 ivorian soldiers pardon');
  await expect(page.getByText('2 of 1,046 sources')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select: 46 Ivorian Soldiers Depart Mali After Pardon' }).check();
  await app.button('Copy 1 selected').click();
  await expect(page.getByText('1 reference copied')).toBeVisible();
  const copied = await app.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^1\. .*“46 Ivorian Soldiers Depart Mali After Pardon,”/);
  await page.getByRole('checkbox', { name: 'Select: 46 Ivorian Soldiers Depart Mali After Pardon' }).uncheck();
  await page.getByRole('combobox', { name: 'Format' }).selectOption('bibtex');
  const [download] = await Promise.all([app.page.waitForEvent('download'), app.button('Download .bib').click()]);
  expect(download.suggestedFilename()).toBe('sahel-sources.bib');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.match(/^@\w+\{/gm)).toHaveLength(2);
});

test('a record that does not say when its events entered it says when it was edited', async ({ app }) => {
  await app.open();
  await app.button('Changes to the record').click();
  await expect(
    app.recordPage('Changes to the record').getByText(/last edited on \d+ \w+ \d{4}.*does not say when/),
  ).toBeVisible();
  await expect(app.page).toHaveURL(/page=changes/);
});

test('the record is shown as known on a day, with a way back', async ({ app }) => {
  await withRecordDates(app);
  await app.open('?at=2024-08-06&page=changes');
  const page = app.recordPage('Changes to the record');
  const entries = page.getByRole('list', { name: 'Changes to the record' }).getByRole('listitem');
  await expect(entries.first()).toContainText('4 July 2025was corrected');
  await expect(entries.first()).toContainText('The hour was wrong');
  await page.getByRole('textbox', { name: 'As known on' }).fill('2025-03-01');
  await app.page.keyboard.press('Enter');
  await expect(app.page).toHaveURL(/known=2025-03-01&page=changes/);
  await expect(page.getByText('Shown now: as known on 1 March 2025.')).toBeVisible();
  await expect(entries.first()).toContainText('not yet in the record');
  await app.page.keyboard.press('Escape');
  await expect(app.band('As known on 1 March 2025: what entered the record later is left out')).toBeVisible();
  await expect(app.row('6 August 2024', 'Niger', 'diplomatic relations', 'Ukraine')).toHaveCount(0);
  expect(await app.page.title()).toContain('As known on 1 March 2025');
  await app.button('Show the whole record').click();
  await expect(app.row('6 August 2024', 'Niger', 'diplomatic relations', 'Ukraine')).toHaveCount(1);
  await expect(app.page).not.toHaveURL(/known/);
  await app.page.goBack();
  await expect(app.band('As known on 1 March 2025')).toBeVisible();
});

test('on a day before anything entered the record nothing is there, and it says so', async ({ app }) => {
  await withRecordDates(app);
  await app.open('?known=2020-01-01');
  await expect(app.band('As known on 1 January 2020: nothing was in the record yet')).toBeVisible();
  await expect(app.page.getByText('No tie is shown on this day').first()).toBeVisible();
  await app.button('Show the whole record').click();
  await expect(app.band('As known on')).toHaveCount(0);
});

test('the pages about the record in French', async ({ app }) => {
  await app.page.goto('./?page=sources&lang=fr');
  await expect(app.recordPage('Sources').getByText(/^1.046 sources$/)).toBeVisible();
  await expect(app.page.getByRole('columnheader', { name: 'Fiabilité' })).toBeVisible();
  await app.page.getByRole('button', { name: 'Modifications du corpus (0)' }).click();
  await expect(app.page.getByText(/Il ne dit pas quand ses événements sont entrés au corpus/)).toBeVisible();
});

for (const theme of ['light', 'dark']) {
  test(`sources, ${theme}: axe finds no violation`, async ({ app }) => {
    await app.open(`?page=sources&theme=${theme}`);
    const page = app.recordPage('Sources');
    await page.getByRole('searchbox').fill('ivorian soldiers');
    await page
      .getByRole('button', { name: /passage/ })
      .first()
      .click();
    await page.getByText('What the letters mean').click();
    await expectNoViolation(app.page);
  });
}

import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from './driver.ts';

const PAGE = pathToFileURL(fileURLToPath(new URL('../dist-single/entente.html', import.meta.url))).href;

test('the app in one file opens from a disk, on the view that its link names, and steps', async ({ app }) => {
  await app.page.goto(`${PAGE}?at=2024-08-04`);
  await expect(app.headline).toHaveText('4 August 2024');
  await app.button('Next event').click();
  await expect(app.headline).not.toHaveText('4 August 2024');
  await app.page.goto(`${PAGE}?data=great-powers&at=1914-08-04&lang=fr`);
  await expect(app.headline).toHaveText('4 août 1914');
});

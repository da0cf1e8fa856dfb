import { chooseFiles, DATASET_FILES } from './chooseFiles.ts';
import { showDesk } from './desk.ts';

/** Lets the reader choose the files of a dataset and has them opened. */
export async function chooseDataset(): Promise<void> {
  const files = await chooseFiles(DATASET_FILES, true);
  if (files.length > 0) showDesk({ sort: 'files', files });
}

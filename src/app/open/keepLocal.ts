import { wordsIn } from '../../core/model/text.ts';
import { todayHere } from '../../store/todayHere.ts';
import { keepDataset } from './keptDatasets.ts';
import { nowInMs } from './keptStore.ts';
import type { LocalDataset } from './localDatasets.ts';
import { type StorageProblem, storageProblemOf } from './storageProblem.ts';

/** Keeps a dataset in this browser. Answers with why it could not; null when it is kept. */
export async function keepLocal({ key, read, view }: LocalDataset): Promise<StorageProblem | null> {
  const { dataset, file, text, report } = read;
  const kept = { key, id: dataset.id, name: dataset.title, file, size: text.length, view, report };
  try {
    await keepDataset({ ...kept, day: todayHere(), opened: nowInMs() }, text);
    return null;
  } catch (error) {
    console.warn(`${wordsIn(dataset.title, 'en').text} is not kept:`, error);
    return storageProblemOf(error);
  }
}

import { beforeEach, expect, test } from 'vitest';
import { NO_CHOICES } from '../../core/exchange/importMapping.ts';
import { amendKept, dropKept, isLostKept, keepDataset, keptText, listKept } from './keptDatasets.ts';
import { draftFiles, dropDraft, keepDraft, listDrafts, renameDraft } from './keptDrafts.ts';
import { listEntries } from './keptEntries.ts';
import { keptStore } from './keptStore.ts';

const mine = (key: string, opened: number) => {
  return { key, id: 'mine', name: 'Mine', file: 'mine.json', size: 2, day: 0, opened, view: '', report: null };
};
const mapping = { format: 'entente-mapping/1', edges: { from: 'a', to: 'b' }, endIs: 'last', ...NO_CHOICES } as const;
const draft = (key: string, opened: number) => {
  return { key, name: 'ties.csv', files: ['ties.csv'], size: 3, day: 0, opened, mapping };
};
const CSV = [{ name: 'ties.csv', bytes: new TextEncoder().encode('a,b') }];

beforeEach(async () => {
  const store = await keptStore();
  await Promise.all((['datasets', 'texts', 'drafts', 'draftFiles'] as const).map((name) => store.clear(name)));
});

test('two files of one id are two datasets, and the one opened last comes first', async () => {
  await keepDataset(mine('mine 1', 1), '{}');
  await keepDataset(mine('mine 2', 2), '[]');
  await keepDraft(draft('d', 3), CSV);
  expect((await listKept()).map(({ key }) => key)).toEqual(['mine 2', 'mine 1']);
  expect((await listEntries()).map(({ sort }) => sort)).toEqual(['draft', 'dataset', 'dataset']);
});

test('a dataset that is kept again keeps the name that the reader gave it', async () => {
  await keepDataset(mine('mine 1', 1), '{}');
  await amendKept('mine 1', { name: 'Renamed' });
  await keepDataset(mine('mine 1', 5), '{}');
  expect(await listKept()).toMatchObject([{ name: 'Renamed', opened: 5 }]);
});

test('what is deleted comes back whole, with its name and its view', async () => {
  await keepDataset(mine('mine 1', 1), '{"a":1}');
  await amendKept('mine 1', { name: 'Renamed', view: '?at=2001-01-01' });
  const restore = await dropKept('mine 1');
  expect(await listKept()).toEqual([]);
  expect(await keptText('mine 1')).toBeUndefined();
  await restore();
  expect(await listKept()).toMatchObject([{ name: 'Renamed', view: '?at=2001-01-01' }]);
  expect(await keptText('mine 1')).toBe('{"a":1}');
});

test('a dataset is lost when another tab deletes it, not when this one does', async () => {
  await keepDataset(mine('mine 1', 1), '{}');
  await keepDataset(mine('mine 2', 2), '{}');
  await dropKept('mine 1');
  await (await keptStore()).delete('datasets', 'mine 2');
  expect(await isLostKept('mine 1')).toBe(false);
  expect(await isLostKept('mine 2')).toBe(true);
  expect(await isLostKept('mine 2')).toBe(false);
});

test('a draft keeps its files and its name while its mapping changes, and comes back when it was deleted', async () => {
  await keepDraft(draft('d', 1), CSV);
  await renameDraft('d', 'Embassies');
  await keepDraft({ ...draft('d', 2), mapping: { ...mapping, endIs: 'after' } }, CSV);
  expect(await listDrafts()).toMatchObject([{ name: 'Embassies', opened: 2, mapping: { endIs: 'after' } }]);
  const restore = await dropDraft('d');
  expect(await draftFiles('d')).toBeUndefined();
  await restore();
  expect(await draftFiles('d')).toEqual(CSV);
});

test('nothing is amended that is not kept', async () => {
  await amendKept('nobody', { name: 'X' });
  expect(await listKept()).toEqual([]);
});

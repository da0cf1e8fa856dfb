import { expect, test } from 'vitest';
import type { Event } from '../../core/model/event.ts';
import { countEventChanges } from './countEventChanges.ts';

const events = (...all: readonly (readonly [string, string])[]) =>
  new Map(all.map(([id, title]) => [id, { id, title } as unknown as Event]));

test('events are told apart by id: added, removed, altered', () => {
  const changes = countEventChanges(
    events(['a', '1'], ['b', '1'], ['c', '1']),
    events(['b', '1'], ['c', '2'], ['d', '1']),
  );
  expect(changes).toEqual({ added: 1, removed: 1, altered: 1 });
});

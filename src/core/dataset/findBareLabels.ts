import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { TieId } from '../model/tie.ts';
import { excerptOf, type Finding } from './fault.ts';
import { namesSpeaker } from './namesSpeaker.ts';
import type { PathOf } from './pathOf.ts';

/**
 * Finds titles that state a contested tie as fact and name no speaker. Looked at are events that make ties what they
 * are on somebody's claim alone, or against somebody's denial in the event itself; a title of an event that makes other
 * ties too may speak of those.
 */
export function findBareLabels(dataset: Dataset, pathOf: PathOf): Finding[] {
  return dataset.events
    .filter((event) => isContested(event, dataset))
    .flatMap(({ id, title }) => {
      const words = typeof title === 'string' ? [['', title] as const] : Object.entries(title);
      return words
        .filter(([tag, text]) => namesSpeaker(text, tag) === false)
        .map(([tag, text]) => ({
          path: [...pathOf('events', id), 'title', ...(tag === '' ? [] : [tag])],
          record: id,
          expected: 'a title that says on whose word this is told',
          found: `${excerptOf(text)}, which states a contested tie as fact`,
        }));
    });
}

function isContested({ changes, claims }: Event, { ties, vocabulary }: Dataset): boolean {
  const made = changes.filter(({ tie, status }) => {
    const kind = vocabulary.get(ties.get(tie)?.kind ?? '');
    return kind?.statuses.get(status)?.stance !== 'ended';
  });
  const isDenied = (id: TieId) => claims.some(({ tie, says }) => tie === id && says === 'denies');
  return made.length > 0 && made.every(({ tie, basis }) => basis === 'claimed' || isDenied(tie));
}

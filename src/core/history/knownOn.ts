import type { Dataset } from '../model/dataset.ts';
import type { Pick as Picked } from '../model/pick.ts';
import type { TieId, TieKey } from '../model/tie.ts';
import type { Day } from '../time/day.ts';

/**
 * The dataset as its record stood on a day: events that entered it later are left out, and with them the ties that no
 * other event names. An event that does not say when it was recorded has always been known; one with an uncertain date
 * is known once it is certain that it was recorded. The same object when nothing is left out.
 *
 * Corrections are not undone: the file holds what is right, not what stood there before. The result can be without any
 * event. A change on somebody's claim whose claim came into the record later is kept, and alleged.
 */
export function knownOn(dataset: Dataset, day: Day): Dataset {
  const events = dataset.events.filter(({ recorded }) => recorded === undefined || recorded.latest <= day);
  if (events.length === dataset.events.length) return dataset;
  const eventById = new Map(events.map((event) => [event.id, event]));
  const ties = new Map<TieId, TieKey>();
  for (const { changes, claims } of events) {
    for (const { tie = '' } of [...changes, ...claims]) {
      const key = dataset.ties.get(tie);
      if (key) ties.set(tie, key);
    }
  }
  const { pick, ...opening } = dataset.opening;
  const isKnown = ({ type, id }: Picked) => (type === 'event' ? eventById.has(id) : type !== 'tie' || ties.has(id));
  return {
    ...dataset,
    opening: pick && isKnown(pick) ? dataset.opening : opening,
    events,
    eventById,
    ties,
  };
}

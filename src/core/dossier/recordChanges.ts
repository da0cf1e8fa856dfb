import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { Text } from '../model/text.ts';
import type { EdtfDate } from '../time/edtfDate.ts';

/** A change of the record itself: an event entered it, or what it says of one was put right. */
export interface RecordChange {
  readonly type: 'recorded' | 'corrected';
  readonly date: EdtfDate;
  readonly event: Event;
  readonly eventIndex: number;
  /** What was put right; null where nothing is said. */
  readonly note: Text | null;
}

/**
 * Lists the changes of a record, newest first by the day on which each is certain; of one day corrections before
 * entries, and then in the order of the events. Empty for a record that does not say when it changed.
 */
export function recordChanges({ events }: Pick<Dataset, 'events'>): readonly RecordChange[] {
  const changes = events.flatMap((event, eventIndex): RecordChange[] => [
    ...(event.recorded ? [{ type: 'recorded' as const, date: event.recorded, event, eventIndex, note: null }] : []),
    ...(event.corrections ?? []).map(({ date, note = null }) => ({
      type: 'corrected' as const,
      date,
      event,
      eventIndex,
      note,
    })),
  ]);
  return changes.sort(
    (x, y) =>
      y.date.latest - x.date.latest ||
      y.date.earliest - x.date.earliest ||
      (x.type === y.type ? x.eventIndex - y.eventIndex : x.type === 'corrected' ? -1 : 1),
  );
}

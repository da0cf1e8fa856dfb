import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { TieKey } from '../model/tie.ts';
import type { EdtfDate, Tolerance } from '../time/edtfDate.ts';
import { buildEvent } from './buildEvent.ts';
import type { Placed } from './checkShape.ts';
import type { Known } from './checkTie.ts';
import type { RawEvent } from './eventSchema.ts';
import { type Finding, MAX_FINDINGS } from './fault.ts';
import { readDate } from './readDate.ts';

/** The most ties that a dataset can have. */
export const MAX_TIES = 50_000;
/** The most changes that a dataset can have. */
export const MAX_CHANGES = 1_000_000;

/**
 * Brings events into the order of the fold (earliest day, then latest day, then place in the file) and keeps those that
 * name only what there is. A change that rests on a claim is kept if somebody has asserted or confirmed the tie in the
 * same event or an earlier one that is kept.
 */
export function buildHistory(
  placed: readonly Placed<RawEvent>[],
  tolerance: Tolerance,
  known: Known,
  findings: Finding[],
): Pick<Dataset, 'events' | 'eventById' | 'ties'> {
  const events: Event[] = [];
  const ties = new Map<string, TieKey>();
  const asserted = new Set<string>();
  let changes = 0;
  for (const { record, date } of inOrderOfFold(placed, tolerance, findings)) {
    if (findings.length >= MAX_FINDINGS) break;
    const built = buildEvent(record, date, tolerance, known, findings);
    if (!built) continue;
    const { event } = built;
    const words = event.claims.flatMap(({ tie, says }) => (tie && says === 'asserts' ? [tie] : []));
    const unclaimed = event.changes.findIndex(
      ({ tie, basis }) => basis === 'claimed' && !asserted.has(tie) && !words.includes(tie),
    );
    if (unclaimed >= 0) {
      findings.push({
        path: ['events', record.index, 'changes', unclaimed, 'basis'],
        record: event.id,
        expected: 'a claim that asserts this tie, in this event or an earlier one',
        found: '"claimed" without such a claim',
      });
      continue;
    }
    const newTies = new Map(built.ties.filter(([id]) => !ties.has(id)));
    changes += event.changes.length;
    if (ties.size + newTies.size > MAX_TIES || changes > MAX_CHANGES) {
      findings.push(tooMuch(record, changes > MAX_CHANGES ? `${MAX_CHANGES} changes` : `${MAX_TIES} ties`));
      break;
    }
    for (const [id, key] of newTies) ties.set(id, key);
    for (const tie of words) asserted.add(tie);
    events.push(event);
  }
  return { events, eventById: new Map(events.map((event) => [event.id, event])), ties };
}

interface DatedEvent {
  readonly record: Placed<RawEvent>;
  readonly date: EdtfDate;
}

function inOrderOfFold(placed: readonly Placed<RawEvent>[], tolerance: Tolerance, findings: Finding[]): DatedEvent[] {
  const dated: DatedEvent[] = [];
  for (const record of placed) {
    const date = readDate(record.raw.date, ['events', record.index, 'date'], record.raw.id, tolerance, findings);
    if (date) dated.push({ record, date });
  }
  return dated.sort(
    (x, y) => x.date.earliest - y.date.earliest || x.date.latest - y.date.latest || x.record.index - y.record.index,
  );
}

function tooMuch({ raw, index }: Placed<RawEvent>, limit: string): Finding {
  const note = 'This event and all later ones are left out.';
  return { path: ['events', index], record: raw.id, expected: `at most ${limit}`, found: 'more', note };
}

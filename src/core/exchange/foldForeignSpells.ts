import { type ForeignDate, neighbourOf } from './foreignDate.ts';
import type { ForeignSpell } from './foreignNetwork.ts';
import type { ImportTally } from './importTally.ts';
import { beginningOf, type ChangeDate, changeDate, endingOf } from './spellDates.ts';

/** What a foreign spell makes of its tie on a date; null for `status` means that the tie is over. */
export interface ForeignChange {
  readonly date: ChangeDate;
  readonly status: string | null;
  readonly spell: ForeignSpell;
}

/** What is known of the whole record when its spells are folded. */
export interface RecordBounds {
  /** The last day of the record's first date: what began by then is older than the record. */
  readonly from: number | null;
  /** The first day of the record's last date: what held until then is not ended by the end of the record. */
  readonly to: number | null;
  /** The date on which spells without a beginning were seen. */
  readonly seen: ForeignDate;
}

/**
 * Turns the spells of one tie into changes. A spell begins its status and, when it ends, the tie is over, unless
 * another spell holds on: one that begins in the same day, month or year or the next takes its place, one that began
 * earlier comes back. A spell that only goes on with the status before it is seen, not begun. Spells that the record cuts off on the left are seen, on the right they do not end.
 */
export function foldForeignSpells(
  unordered: readonly ForeignSpell[],
  bounds: RecordBounds,
  tally: ImportTally,
): ForeignChange[] {
  const spells = [...unordered].sort(byBeginning);
  const heirs = heirsOf(spells);
  const changes: ForeignChange[] = [];
  for (const [order, spell] of spells.entries()) {
    const start = startOf(spell, bounds, tally);
    const before = spells[order - 1];
    const isObserved = start.date.isObserved || (before !== undefined && goesOn(before, spell));
    changes.push({ date: { ...start.date, isObserved }, status: spell.status, spell });
    if (before && before.status !== spell.status) noteMeeting(before, spell, tally);
    if (spell.end === null) continue;
    if (bounds.to !== null && spell.end.last >= bounds.to) {
      tally.note('outlasts-record', spell.at, spell.end.text);
      continue;
    }
    const next = heirOf(spells, order, heirs);
    if (next === 'later' || next?.status === spell.status) continue;
    const date = endingOf(start.begins, spell.end);
    if (date?.isObserved) tally.note('within-one-unit', spell.at, spell.end.text);
    if (date) changes.push({ date, status: next?.status ?? null, spell });
  }
  return changes;
}

/** Tells whether a spell only goes on where the one before it stops: its status is seen again, and nothing begins. */
function goesOn(before: ForeignSpell, spell: ForeignSpell): boolean {
  if (before.status !== spell.status || isGlimpse(before)) return false;
  const reach = before.end === null ? null : (neighbourOf(before.end, 1)?.first ?? null);
  return reach === null || (spell.start?.first ?? reach) <= reach;
}

function byBeginning(a: ForeignSpell, b: ForeignSpell): number {
  const [first, second] = [a.start?.first ?? Number.MIN_SAFE_INTEGER, b.start?.first ?? Number.MIN_SAFE_INTEGER];
  const [last, otherLast] = [a.start?.last ?? first, b.start?.last ?? second];
  return first - second || last - otherLast || a.at - b.at;
}

function startOf(
  spell: ForeignSpell,
  bounds: RecordBounds,
  tally: ImportTally,
): { begins: ForeignDate; date: ChangeDate } {
  const { start, end, at } = spell;
  if (start === null) {
    tally.note(end === null ? 'undated-spell' : 'unknown-start', at, end?.text ?? '');
    const begins = end !== null && end.last < bounds.seen.first ? end : bounds.seen;
    return { begins, date: changeDate(beginningOf(begins, end), true) };
  }
  const isOlder = bounds.from !== null && start.first <= bounds.from;
  if (isOlder) tally.note('older-than-record', at, start.text);
  return { begins: start, date: changeDate(beginningOf(start, end), spell.isSeen || isOlder) };
}

/** Tells whether a tie was only seen on a day: that it went on, or came back, is nowhere said. */
function isGlimpse({ isSeen, end }: ForeignSpell): boolean {
  return isSeen && end === null;
}

/** For each spell the nearest earlier one that ends after it, and the nearest later one that does not end before it; −1 for none. */
interface Heirs {
  readonly earlier: Int32Array;
  readonly later: Int32Array;
}

/** Finds all heirs in two passes: a stack holds the spells that none after them has outlasted. */
function heirsOf(spells: readonly ForeignSpell[]): Heirs {
  const lastOf = (order: number) => spells[order]?.end?.last ?? Number.POSITIVE_INFINITY;
  const earlier = new Int32Array(spells.length).fill(-1);
  const later = new Int32Array(spells.length).fill(-1);
  let stack: number[] = [];
  for (const [order, spell] of spells.entries()) {
    while (stack.length > 0 && lastOf(stack.at(-1) ?? -1) <= lastOf(order)) stack.pop();
    earlier[order] = stack.at(-1) ?? -1;
    if (!isGlimpse(spell)) stack.push(order);
  }
  stack = [];
  for (let order = spells.length - 1; order >= 0; order--) {
    while (stack.length > 0 && lastOf(stack.at(-1) ?? -1) < lastOf(order)) stack.pop();
    later[order] = stack.at(-1) ?? -1;
    stack.push(order);
  }
  return { earlier, later };
}

/**
 * What holds once a spell has ended: `later` when a spell that began after it takes over or holds already, an earlier
 * spell when that one still holds, null when nothing does.
 */
function heirOf(spells: readonly ForeignSpell[], order: number, heirs: Heirs): ForeignSpell | 'later' | null {
  const end = spells[order]?.end;
  if (!end) return null;
  const reach = neighbourOf(end, 1)?.first ?? end.last;
  const later = spells[heirs.later[order] ?? -1];
  if (later && (later.start?.first ?? end.first) <= reach) return 'later';
  return spells[heirs.earlier[order] ?? -1] ?? null;
}

function noteMeeting(before: ForeignSpell, spell: ForeignSpell, tally: ImportTally): void {
  if (isGlimpse(before) || isGlimpse(spell)) return;
  const end = before.end?.last ?? Number.POSITIVE_INFINITY;
  const start = spell.start?.first ?? Number.NEGATIVE_INFINITY;
  if (end < start) return;
  const isMeeting =
    before.end !== null &&
    spell.start !== null &&
    spell.start.last >= before.end.first &&
    spell.start.first >= before.end.first;
  tally.note(isMeeting ? 'meeting-spells' : 'overlapping-spells', spell.at, `${before.status} – ${spell.status}`);
}

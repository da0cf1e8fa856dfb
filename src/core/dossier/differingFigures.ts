import type { ActorId } from '../model/actor.ts';
import type { Claim, ClaimFigure, Event } from '../model/event.ts';
import type { SourceId } from '../model/source.ts';
import type { EdtfDate } from '../time/edtfDate.ts';
import { sourcesOfClaim } from './numberSources.ts';

/** Who gives a number or a time, where, and on whose word it is known. */
interface Given {
  readonly by: ActorId;
  readonly claim: Claim;
  readonly event: Event;
  readonly sources: readonly SourceId[];
}

/** A number that somebody gives. */
export interface GivenFigure extends Given {
  readonly figure: ClaimFigure;
}

/** When somebody says that it happened. */
export interface GivenDates extends Given {
  readonly dates: EdtfDate;
}

/** The numbers that all give of one thing. */
export interface FigureRow {
  readonly what: string;
  /** Of whom, an actor's id or a word; null where nobody says. */
  readonly of: string | null;
  /** In time. */
  readonly figures: readonly GivenFigure[];
  /** The same by claimant, in time: somebody can give one number first and then another. */
  readonly byClaimant: ReadonlyMap<ActorId, readonly GivenFigure[]>;
  /** True when not all of the numbers are the same. */
  readonly differs: boolean;
}

/** The numbers and times that are given of the same events, side by side. */
export interface DifferingFigures {
  /** Who gives a number, in the order in which they first did. */
  readonly claimants: readonly ActorId[];
  readonly rows: readonly FigureRow[];
  readonly dates: readonly GivenDates[];
  /** True when not all of the times are the same. */
  readonly hasDifferingDates: boolean;
  /** Who speaks of the events without ever giving a number. */
  readonly withoutFigure: readonly ActorId[];
}

/**
 * Sets side by side what each claimant says of how many and when, in the claims of one event or of several that are
 * about the same thing, in the order of the fold. Nothing is reckoned from the numbers: no average, no true value.
 */
export function differingFigures(events: readonly Event[]): DifferingFigures {
  const given = events.flatMap((event) =>
    event.claims.map((claim) => ({ by: claim.by, claim, event, sources: sourcesOfClaim(claim, event) })),
  );
  const figures = given.flatMap((one) => (one.claim.figures ?? []).map((figure) => ({ ...one, figure })));
  const dates = given.flatMap((one) => (one.claim.dates ? { ...one, dates: one.claim.dates } : []));
  const claimants = new Set(figures.map(({ by }) => by));
  return {
    claimants: [...claimants],
    rows: rowsOf(figures),
    dates,
    hasDifferingDates: new Set(dates.map((one) => one.dates.text)).size > 1,
    withoutFigure: [...new Set(given.map(({ by }) => by))].filter((by) => !claimants.has(by)),
  };
}

function rowsOf(figures: readonly GivenFigure[]): readonly FigureRow[] {
  const rows = groupBy(figures, ({ figure }) => JSON.stringify([figure.what, figure.of ?? null]));
  return [...rows.values()].map((row) => ({
    what: row[0]?.figure.what ?? '',
    of: row[0]?.figure.of ?? null,
    figures: row,
    byClaimant: groupBy(row, ({ by }) => by),
    differs: new Set(row.map(({ figure: { value, min, max } }) => [value, min, max].join())).size > 1,
  }));
}

function groupBy<Key, One>(all: readonly One[], keyOf: (one: One) => Key): ReadonlyMap<Key, readonly One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

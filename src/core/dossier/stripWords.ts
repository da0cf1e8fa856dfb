import type { History } from '../history/history.ts';
import { type RunReading, readRuns } from '../history/readRuns.ts';
import { runOn, type StandingRun } from '../history/standingRuns.ts';
import { type TieState, tieStateAt } from '../history/tieState.ts';
import type { Standing } from '../model/stance.ts';
import type { Day } from '../time/day.ts';
import { formatDay } from '../time/formatDay.ts';
import { type ChangingBy, statusName } from './ledgerRow.ts';
import { sinceDateWords, sinceWords, type VagueSince } from './sinceWords.ts';

/** How a language puts what a strip shows. */
export interface StripPhrases {
  readonly changingBy: ChangingBy;
  readonly vagueSince: VagueSince;
  readonly standings: Readonly<Record<Standing, string>>;
  /** A status and when it began: `4 August 2024: severed`. */
  readonly spell: (date: string, status: string) => string;
  /** A status in doubt: `active (alleged)`. */
  readonly doubted: (status: string, standing: string) => string;
  readonly until: (day: string) => string;
}

/** What a tie was on a day: its status with its dates, then what else there is to say, each a line. */
export interface SpotWords {
  readonly status: string;
  readonly rest: readonly string[];
}

/**
 * Tells the whole of a strip in words, a status or another standing each, in order of time. A change on an uncertain day
 * is told once, by the day on which it is certain; one that another overtook before is told as possible.
 */
export function stripWords(
  history: History,
  tie: number,
  reading: RunReading,
  lang: string,
  phrases: StripPhrases,
): string[] {
  const runs = readRuns(history, tie, reading);
  return runs.flatMap((run, place) => {
    const state = tieStateAt(history, tie, run.phase);
    if (!state) return [];
    const { becoming } = run;
    if (becoming) {
      const isMade = runs
        .slice(place + 1)
        .some(({ status, from }) => status === becoming.status && from <= becoming.by);
      const last = formatDay(becoming.by, lang, 'long');
      const { kind } = state.key;
      return isMade ? [] : [phrases.changingBy(statusName(history, kind, becoming.status, lang), last)];
    }
    const before = runs.slice(0, place).findLast((earlier) => earlier.becoming === null);
    if (before && before.status === run.status && before.standing === run.standing) return [];
    const isSpell = before?.status !== run.status;
    const began = isSpell ? sinceDateWords(state, lang, phrases.vagueSince) : formatDay(run.from, lang, 'long');
    return [phrases.spell(began, spokenStatus(history, state, run.standing, !isSpell, lang, phrases))];
  });
}

function spokenStatus(
  history: History,
  { key, status }: TieState,
  standing: Standing,
  isTold: boolean,
  lang: string,
  phrases: StripPhrases,
): string {
  const name = statusName(history, key.kind, status ?? '', lang);
  return standing === 'established' && !isTold ? name : phrases.doubted(name, inSentence(phrases, standing, lang));
}

function inSentence({ standings }: StripPhrases, standing: Standing, lang: string): string {
  return standings[standing].toLocaleLowerCase(lang);
}

/**
 * Tells how a tie stood on a day: "severed since 4 August 2024", what it may have become and by when at the latest, how
 * it is spoken of when that is in doubt, and until when. Null before anything is known of it, and where
 * no teller asked for has it.
 */
export function spotWords(
  history: History,
  tie: number,
  day: Day,
  reading: RunReading,
  lang: string,
  phrases: StripPhrases,
): SpotWords | null {
  const run = runOn(readRuns(history, tie, reading), day);
  const state = run && tieStateAt(history, tie, run.phase);
  if (!run || !state) return null;
  const nameOf = (status: string) => statusName(history, state.key.kind, status, lang);
  const settled = run.status === null ? null : `${nameOf(run.status)} ${sinceWords(state, lang, phrases.vagueSince)}`;
  const becoming = run.becoming;
  const next = becoming && phrases.changingBy(nameOf(becoming.status), formatDay(becoming.by, lang, 'long'));
  const standing = run.standing === 'established' ? null : phrases.standings[run.standing];
  const until = becoming ? null : untilOf(state, run, lang, phrases);
  const [status = '', ...rest] = [settled, next, standing, until].filter((line) => line !== null);
  return { status, rest };
}

/** The last day of a status, told only where it is known to the day. */
function untilOf({ until, untilDate }: TieState, run: StandingRun, lang: string, phrases: StripPhrases): string | null {
  if (until === null || untilDate === null || untilDate.earliest !== untilDate.latest || run.to === null) return null;
  return phrases.until(formatDay(until, lang, 'long'));
}

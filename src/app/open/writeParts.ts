import { citationLanguageOf } from '../../core/citation/citation.ts';
import { writeSourceList } from '../../core/citation/writeSourceList.ts';
import { ledgerRow } from '../../core/dossier/ledgerRow.ts';
import { sortLedger } from '../../core/dossier/sortLedger.ts';
import { shownTie } from '../../core/figure/shownTable.ts';
import { writeShownCsv } from '../../core/figure/writeShownCsv.ts';
import { dayText } from '../../core/time/day.ts';
import { messagesIn } from '../../locales/messagesIn.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import type { EntenteState } from '../../store/ententeState.ts';

/** What part of a dataset can be saved by itself: the ties of the day that is shown, or the sources. */
export const PART_FORMATS = ['ties', 'csl', 'bibtex', 'ris'] as const;
/** A format of a part of a dataset. */
export type PartFormat = (typeof PART_FORMATS)[number];

/** What a format of a part does not hold. */
export type PartLoss = keyof OpenMessages['partLosses'];

/** A file with a part of a dataset, and what it does not hold. */
export interface WrittenPart {
  readonly name: string;
  readonly text: string;
  readonly type: string;
  readonly lost: readonly PartLoss[];
}

const SOURCE_FILES = {
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
} as const;

/** Writes a part of the open dataset, whatever of it is hidden on the picture. */
export function writePart(state: EntenteState, format: PartFormat, words: OpenMessages): WrittenPart {
  const { id, sources } = state.dataset;
  if (format === 'ties') return writeTies(state, words);
  const { extension, type } = SOURCE_FILES[format];
  // Nobody has looked at them all today, so no day of access is given.
  const { text } = writeSourceList([...sources.values()], format, citationLanguageOf(state.lang), { sources });
  const lost: readonly PartLoss[] = format === 'csl' ? ['ties'] : ['ties', 'judgements'];
  return { name: `${id}-sources.${extension}`, text, type, lost };
}

function writeTies({ dataset, history, moment, day, lang }: EntenteState, words: OpenMessages): WrittenPart {
  const { changingBy, columns, stances, standings } = messagesIn(lang);
  const rows = [...moment.states.values()]
    .filter(({ stance }) => stance !== 'ended')
    .map((state) => ledgerRow(history, state, lang, changingBy));
  const ties = sortLedger(rows, 'from', false, lang)
    .map(shownTie)
    .map((row) => ({ ...row, stance: wordOf(stances, row.stance), standing: wordOf(standings, row.standing) }));
  return {
    name: `${dataset.id}-ties-${dayText(day)}.csv`,
    text: writeShownCsv({ kind: 'ties', rows: ties }, { headings: { ...columns, until: words.until }, hasMark: true }),
    type: 'text/csv',
    lost: ['other-days', 'possible', 'grounds'],
  };
}

function wordOf(words: Readonly<Record<string, string>>, id: string): string {
  return words[id] ?? id;
}

import type { Source } from '../model/source.ts';
import { civilOf, type Day, yearText } from '../time/day.ts';
import { authorsOf } from './authorNames.ts';
import type { CitationOptions } from './citation.ts';
import { citationKeys } from './citationKeys.ts';
import { CITATION_WORDS } from './citationWords.ts';
import { escapeUrl } from './formattedText.ts';
import { oneLine } from './oneLine.ts';
import { relayWords } from './sourceForm.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['article', 'GEN'],
  ['article-journal', 'JOUR'],
  ['article-magazine', 'MGZN'],
  ['article-newspaper', 'NEWS'],
  ['bill', 'BILL'],
  ['book', 'BOOK'],
  ['broadcast', 'VIDEO'],
  ['chapter', 'CHAP'],
  ['classic', 'CLSWK'],
  ['dataset', 'DATA'],
  ['entry', 'ENCYC'],
  ['entry-dictionary', 'DICT'],
  ['entry-encyclopedia', 'ENCYC'],
  ['figure', 'FIGURE'],
  ['graphic', 'ART'],
  ['hearing', 'HEAR'],
  ['legal_case', 'CASE'],
  ['legislation', 'STAT'],
  ['manuscript', 'MANSCPT'],
  ['map', 'MAP'],
  ['motion_picture', 'MPCT'],
  ['musical_score', 'MUSIC'],
  ['pamphlet', 'PAMP'],
  ['paper-conference', 'CONF'],
  ['patent', 'PAT'],
  ['personal_communication', 'PCOMM'],
  ['post', 'ELEC'],
  ['post-weblog', 'BLOG'],
  ['regulation', 'LEGAL'],
  ['report', 'RPRT'],
  ['review', 'JOUR'],
  ['review-book', 'JOUR'],
  ['software', 'COMP'],
  ['song', 'SOUND'],
  ['standard', 'STAND'],
  ['thesis', 'THES'],
  ['treaty', 'LEGAL'],
  ['webpage', 'ELEC'],
]);

const EOL = '\r\n';

/**
 * Writes sources as RIS (UTF-8, CRLF): each record begins with `TY` and ends with `ER`, each field stands on one line.
 * Dates are `YYYY/MM/DD/` with what is unknown left empty.
 */
export function writeRis(sources: readonly Source[], options: CitationOptions = {}): string {
  const keys = citationKeys(sources);
  return sources.map((source, place) => recordOf(source, keys[place] ?? '', options)).join(EOL);
}

function recordOf(source: Source, key: string, options: CitationOptions): string {
  const relay = relayWords(source, options, CITATION_WORDS.en, 'en');
  const [year, month, day] = source.issued ?? [];
  const fields: [string, string | null | undefined][] = [
    ['TY', TYPES.get(source.type) ?? 'GEN'],
    ['ID', key],
    ...authorsOf(source).map(({ family, rest, whole }): [string, string] => [
      'AU',
      family === null ? whole : `${family}, ${rest}`,
    ]),
    ['TI', source.title],
    ['T2', source.containerTitle],
    ['PB', source.publisher],
    ['PY', year === undefined ? undefined : yearText(year)],
    ['DA', year === undefined || month === undefined ? undefined : risDate(year, month, day)],
    ['LA', source.language],
    ['UR', source.url && escapeUrl(source.url)],
    ['Y2', source.url !== undefined && options.accessed !== undefined ? risDay(options.accessed) : undefined],
    ['N1', relay],
    ['N1', source.archive && `${CITATION_WORDS.en.archivedAt}${escapeUrl(source.archive)}`],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}${EOL}`] : []));
  return `${lines.join('')}ER  - ${EOL}`;
}

function risDay(day: Day): string {
  const civil = civilOf(day);
  return risDate(civil.year, civil.month, civil.day);
}

function risDate(year: number, month: number, day: number | undefined): string {
  return `${yearText(year)}/${twoDigits(month)}/${day === undefined ? '' : twoDigits(day)}/`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

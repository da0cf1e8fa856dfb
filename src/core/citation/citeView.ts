import { type Day, parseDayText } from '../time/day.ts';
import { formatDay } from '../time/formatDay.ts';
import type { CitationLanguage, CitationStyle } from './citation.ts';
import { CITATION_WORDS } from './citationWords.ts';
import { type FormattedText, link, mergeRuns, plain, quoted } from './formattedText.ts';
import { joinNote, nestQuotes } from './joinNote.ts';
import { joinSentences } from './joinSentences.ts';

/** A view of the app as something that is cited. */
export interface CitedView {
  readonly title: string;
  readonly datasetTitle: string;
  /** The dataset's edition: a day (`2026-11-21`) or any other name. */
  readonly version?: string;
  readonly licence?: string;
  /** The full address of the view. */
  readonly link: string;
  /** The day that is shown, and the day it is compared with. */
  readonly day?: Day;
  readonly since?: Day;
  readonly accessed?: Day;
}

const APP = 'Entente';

/** Writes the reference of a view of the app. The day shown is added where the title does not name it. */
export function citeView(view: CitedView, style: CitationStyle, lang: CitationLanguage): FormattedText {
  const words = CITATION_WORDS[lang];
  const locale = style === 'iso690' ? lang : words.monthFirst;
  const dayWords = (day: Day) => formatDay(day, locale, 'long');
  const edited = view.version === undefined ? null : parseDayText(view.version);
  const edition = edited === null ? view.version && words.version(view.version) : words.edition(dayWords(edited));
  const version = edition === undefined ? [] : [edition];
  const terms = [...version, ...(view.licence === undefined ? [] : [view.licence])];
  const seen = view.accessed === undefined ? null : dayWords(view.accessed);
  const shown = shownDay(view, lang, dayWords);
  const dataset = quoted(view.datasetTitle, { isItalic: true });
  switch (style) {
    case 'chicago':
      return mergeRuns(
        joinNote(
          [
            { quoted: [quoted(nestQuotes(view.title, words))] },
            ...(shown === null ? [] : [[plain(shown)]]),
            [plain(words.inWork), dataset],
            ...terms.map((term) => [quoted(term)]),
            [plain(APP)],
            ...(seen === null ? [] : [[plain(words.accessed(seen))]]),
            [link(view.link)],
          ],
          words,
        ),
      );
    case 'apa': {
      const title = quoted(`${view.title}${shown === null ? '' : `, ${shown}`}`, { isItalic: true });
      const date = edited === null ? words.noDate : yearFirst(edited, locale);
      const bracket = terms.length === 0 ? [] : [plain(' ('), quoted(terms.join(', ')), plain(')')];
      const address = [...(seen === null ? [] : [plain(words.retrieved(seen))]), link(view.link)];
      return mergeRuns(
        joinSentences([
          [title, plain(` [${words.view}]`)],
          [plain(`(${date}).`)],
          [dataset, ...bracket],
          [plain(APP)],
          address,
        ]),
      );
    }
    case 'iso690': {
      const title = quoted(`${view.title}${shown === null ? '' : `, ${shown}`}`);
      const issued = edited === null ? `[${words.noDate}]` : dayWords(edited);
      const viewed = seen === null ? '' : ` [${words.viewed(seen)}]`;
      return mergeRuns(
        joinSentences([
          [title],
          [dataset, plain(words.online)],
          edited === null && version[0] !== undefined ? [quoted(upperFirst(version[0]))] : [],
          [plain(`${APP}, ${issued}${viewed}`)],
          view.licence === undefined ? [] : [quoted(view.licence)],
          [plain(words.availableFrom), link(view.link)],
        ]),
      );
    }
  }
}

/** What the view shows, in words; null where the title says it. */
function shownDay({ title, day, since }: CitedView, lang: CitationLanguage, dayWords: (day: Day) => string) {
  const words = CITATION_WORDS[lang];
  const isNamed = (one: Day) => title.includes(formatDay(one, lang, 'long')) || title.includes(dayWords(one));
  if (day === undefined || (isNamed(day) && (since === undefined || isNamed(since)))) return null;
  return since === undefined ? words.asOf(dayWords(day)) : words.compared(dayWords(since), dayWords(day));
}

function yearFirst(day: Day, locale: string): string {
  return `${formatDay(day, locale, 'year')}, ${formatDay(day, locale, 'longDayMonth')}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import type { CitationWords } from './citationWords.ts';
import { type FormattedText, plain } from './formattedText.ts';

/** An element of a note: words, or words between quotation marks. */
export type NotePart = FormattedText | { readonly quoted: FormattedText; readonly before?: string };

/** Joins the elements of a note by commas and ends it with a full stop; in English both go inside quotation marks. */
export function joinNote(parts: readonly NotePart[], { quotes, isMarkInQuotes }: CitationWords): FormattedText {
  const [open, close] = quotes;
  return parts.flatMap((part, place) => {
    const isLast = place === parts.length - 1;
    const space = isLast ? '' : ' ';
    if ('quoted' in part) {
      const mark = markAfter(part.quoted, isLast);
      const [words, end] = isMarkInQuotes ? markInside(part.quoted, mark) : [part.quoted, ''];
      const after = isMarkInQuotes ? end + close : close + (isLast ? '.' : ',');
      return [plain((part.before ?? '') + open), ...words, plain(after + space)];
    }
    return [...part, plain(markAfter(part, isLast) + space)];
  });
}

/** Puts a mark within the title's own closing quotation mark if it ends with one: `‘pact,’`. */
function markInside(runs: FormattedText, mark: string): readonly [FormattedText, string] {
  const last = runs.at(-1);
  if (!last || !/‘[^‘’]*’$/.test(last.text)) return [runs, mark];
  return [[...runs.slice(0, -1), { ...last, text: `${last.text.slice(0, -1)}${mark}’` }], ''];
}

function markAfter(runs: FormattedText, isLast: boolean): string {
  if (!isLast) return ',';
  const last = runs.at(-1);
  return last?.href === undefined && /[.?!]$/.test(last?.text ?? '') ? '' : '.';
}

/** Turns a title's own quotation marks into those that stand within the language's quotation marks. */
export function nestQuotes(title: string, { quotes, innerQuotes: [open, close] }: CitationWords): string {
  const straight = title.replace(/"([^"]*)"/g, `${open}$1${close}`);
  if (quotes[0] === '“') return straight.replace(/“/g, open).replace(/”/g, close);
  return straight.replace(/«\s*/g, open).replace(/\s*»/g, close);
}

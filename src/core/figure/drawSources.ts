import type { DrawnPart } from './drawLegend.ts';
import type { FigureMark, Span } from './figureMark.ts';
import type { FigureText, NumberedSource } from './figureText.ts';
import type { FigureWords } from './figureWords.ts';
import { type SetText, setSpans, textMarks } from './setText.ts';
import { shortSource, sourceTitle } from './sourceText.ts';

/** Sources in a figure and how many of them, from the first, it lists. */
export interface DrawnSources extends DrawnPart {
  readonly listed: number;
}

const LEADING = 1.35;
const COLUMN_GAP = 26;
const NARROWEST_COLUMN = 380;
/** The most lines of one source in a list. */
const MOST_LINES = 3;

function linkOf({ source: { url } }: NumberedSource): Pick<Span, 'href'> {
  return url === undefined ? {} : { href: url };
}

/** More sources than this do not fit into a line of any width. */
const MOST_PER_LINE = 9;

function entryOf({ number, source }: NumberedSource, lang: string): Span[] {
  return [
    { text: `${number}\u00a0`, face: 'sansBold', ink: 'ink' },
    { text: `${shortSource(source, lang)}. `, face: 'sans', ink: 'ink2', ...linkOf({ number, source }) },
  ];
}

/** Sets as many sources as fit into some lines, one after the other. */
export function drawSourceLine(
  text: Pick<FigureText, 'sources' | 'lang'>,
  words: FigureWords,
  x: number,
  y: number,
  width: number,
  size: number,
  mostLines: number,
): DrawnSources {
  const total = text.sources.length;
  const entries = text.sources.slice(0, MOST_PER_LINE * mostLines).map((one) => entryOf(one, text.lang));
  const set = (count: number): SetText => {
    const rest = total - count;
    const more: Span[] = rest > 0 ? [{ text: words.moreSources(rest), face: 'sans', ink: 'ink2' }] : [];
    const heading: Span = { text: `${words.sources} `, face: 'sansBold', ink: 'ink' };
    return setSpans([heading, ...entries.slice(0, count).flat(), ...more], size, width);
  };
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (set(middle).lines.length <= mostLines) low = middle;
    else high = middle - 1;
  }
  const { lines } = total === 0 ? { lines: [] } : set(low);
  const marks = textMarks(lines, x, y + size, size, size * LEADING);
  return { mark: { type: 'group', name: 'sources', marks }, height: lines.length * size * LEADING, listed: low };
}

function entrySpans({ number, source }: NumberedSource, lang: string): Span[] {
  const title = sourceTitle(source);
  const language = source.language === undefined || source.language === lang ? {} : { lang: source.language };
  return [
    { text: `${number}\u00a0\u00a0`, face: 'sansBold', ink: 'ink' },
    { text: title === '' ? shortSource(source, lang) : `${shortSource(source, lang)}: `, face: 'sans', ink: 'ink' },
    ...(title === ''
      ? []
      : [{ text: title, face: 'sans', ink: 'ink2', ...linkOf({ number, source }), ...language } as const]),
  ];
}

/** Deals entries to columns of at most so many lines, each column filled before the next; null when they do not fit. */
function dealt(heights: readonly number[], columns: number, most: number): number[] | null {
  const starts = [0];
  let filled = 0;
  for (const [place, height] of heights.entries()) {
    if (filled + height > most && filled > 0) {
      if (starts.length === columns) return null;
      starts.push(place);
      filled = 0;
    }
    if (height > most) return null;
    filled += height;
  }
  return starts;
}

/** Sets the full list of sources in even columns, as many as fit into a height. */
export function drawSourceList(
  text: Pick<FigureText, 'sources' | 'lang'>,
  words: FigureWords,
  x: number,
  y: number,
  width: number,
  size: number,
  room: number,
): DrawnSources {
  const leading = size * LEADING;
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / (NARROWEST_COLUMN + COLUMN_GAP)));
  const columnWidth = (width - COLUMN_GAP * (columns - 1)) / columns;
  const most = Math.max(0, Math.floor((room - leading * 1.6) / leading));
  const entries = text.sources.map((one) => setSpans(entrySpans(one, text.lang), size, columnWidth, MOST_LINES).lines);
  const more = (count: number): Span[] => [
    { text: words.moreSources(text.sources.length - count), face: 'sans', ink: 'ink2' },
  ];
  const listOf = (count: number) =>
    count === entries.length
      ? entries
      : [...entries.slice(0, count), setSpans(more(count), size, columnWidth, 1).lines];
  const fits = (count: number, lines: number) =>
    dealt(
      listOf(count).map(({ length }) => length),
      columns,
      lines,
    );
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle, most)) low = middle;
    else high = middle - 1;
  }
  const list = listOf(low);
  const total = list.reduce((sum, { length }) => sum + length, 0);
  let even = Math.ceil(total / columns);
  while (even < most && !fits(low, even)) even++;
  const starts = fits(low, even) ?? [0];
  const heading: FigureMark[] = textMarks(
    [[{ text: words.sources, face: 'sansBold', ink: 'ink' }]],
    x,
    y + size,
    size,
    0,
  );
  const marks = [...heading];
  let tallest = 0;
  for (const [column, start] of starts.entries()) {
    let line = 0;
    for (const lines of list.slice(start, starts[column + 1])) {
      const left = x + column * (columnWidth + COLUMN_GAP);
      marks.push(...textMarks(lines, left, y + leading * 1.6 + size + line * leading, size, leading));
      line += lines.length;
    }
    tallest = Math.max(tallest, line);
  }
  const height = text.sources.length === 0 ? 0 : leading * (1.6 + tallest);
  return { mark: { type: 'group', name: 'sources', marks: height === 0 ? [] : marks }, height, listed: low };
}

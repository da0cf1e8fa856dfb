import { drawCredit } from './drawCredit.ts';
import { drawNotes } from './drawNotes.ts';
import { type DrawnSources, drawSourceLine, drawSourceList } from './drawSources.ts';
import type { FigureMark } from './figureMark.ts';
import type { FigureFormat } from './figurePresets.ts';
import type { FigureText } from './figureText.ts';
import type { FigureWords } from './figureWords.ts';

/** What a foot holds beside the words of its figure. */
interface FootRequest {
  readonly text: FigureText;
  /** The notes, citing no source beyond the number of those that are listed. */
  readonly notesFor: (listed: number) => readonly string[];
  readonly sources: 'line' | 'list';
  readonly x: number;
  readonly width: number;
  /** The height that the foot may take. */
  readonly room: number;
}

/** The shares of the width that the foremost sources and the credit take. */
const LEFT_SHARE = 0.58;
const RIGHT_SHARE = 0.39;
const RULE_GAP = 12;
const GAP = 7;
/** The lines that a full list is to have room for at least. */
const LEAST_LIST_LINES = 14;

/** Draws the foot of a figure: a rule, the foremost sources at the left, the credit at the right, notes, and a full list if asked for. */
export function drawFoot(request: FootRequest, format: FigureFormat, words: FigureWords, y: number): DrawnSources {
  const { text, notesFor, sources, x, width, room } = request;
  const { smallSize: size, sourceLines, noteLines } = format;
  const top = y + RULE_GAP;
  const credit = drawCredit(text, words, x + width, top, width * RIGHT_SHARE, size);
  const rule: FigureMark = { type: 'path', d: `M${x} ${y + 0.5}h${width}`, stroke: 'rule', width: 1 };
  const notes = (at: number, wide: number, listed: number) =>
    drawNotes(notesFor(listed), words.moreNotes, x, at, wide, size, noteLines);
  if (sources === 'line') {
    const line = drawSourceLine(text, words, x, top, width * LEFT_SHARE, size, sourceLines);
    const isShort = line.height + notes(0, width * LEFT_SHARE, line.listed).height + GAP <= credit.height;
    const above = isShort ? line.height : Math.max(line.height, credit.height);
    const gap = above > 0 ? GAP : 0;
    const under = notes(top + above + gap, isShort ? width * LEFT_SHARE : width, line.listed);
    const height = RULE_GAP + Math.max(credit.height, above + (under.height > 0 ? gap + under.height : 0));
    const marks = [rule, line.mark, credit.mark, under.mark];
    return { mark: { type: 'group', name: 'foot', marks }, height, listed: line.listed };
  }
  const headOf = (listed: number) => Math.max(credit.height, notes(top, width * LEFT_SHARE, listed).height);
  const list = (at: number) => drawSourceList(text, words, x, at, width, size, room - (at - y));
  const { listed } = list(top + headOf(text.sources.length) + GAP);
  const above = notes(top, width * LEFT_SHARE, listed);
  const below = list(top + headOf(listed) + GAP);
  const marks = [rule, above.mark, credit.mark, below.mark];
  const height = RULE_GAP + headOf(listed) + GAP + below.height;
  return { mark: { type: 'group', name: 'foot', marks }, height, listed: Math.min(listed, below.listed) };
}

/** Draws a foot in a narrow column: a rule, sources, notes and credit, one below the other. */
export function drawFootColumn(
  request: FootRequest,
  format: FigureFormat,
  words: FigureWords,
  y: number,
): DrawnSources {
  const { text, notesFor, sources, x, width, room } = request;
  const { smallSize: size, sourceLines, noteLines } = format;
  const top = y + RULE_GAP;
  const rule: FigureMark = { type: 'path', d: `M${x} ${y + 0.5}h${width}`, stroke: 'rule', width: 1 };
  const notes = (at: number, listed: number) =>
    drawNotes(notesFor(listed), words.moreNotes, x, at, width, size, noteLines);
  const credit = (at: number) => drawCredit(text, words, x, at, width, size, 'start');
  const rest = notes(0, Infinity).height + credit(0).height + RULE_GAP + 2 * GAP;
  const listed =
    sources === 'line'
      ? drawSourceLine(text, words, x, top, width, size, sourceLines)
      : drawSourceList(text, words, x, top, width, size, room - rest);
  const notesTop = top + listed.height + (listed.height > 0 ? GAP : 0);
  const under = notes(notesTop, listed.listed);
  const creditTop = notesTop + under.height + (under.height > 0 ? GAP : 0);
  const last = credit(creditTop);
  const marks = [rule, listed.mark, under.mark, last.mark];
  return { mark: { type: 'group', name: 'foot', marks }, height: creditTop + last.height - y, listed: listed.listed };
}

/** The height that a foot takes at least: all of it with a line of sources, or with room for a short list. */
export function leastFoot(request: FootRequest, format: FigureFormat, words: FigureWords): number {
  if (request.sources === 'line') return drawFoot({ ...request, room: Infinity }, format, words, 0).height;
  const head = drawFoot({ ...request, room: 0 }, format, words, 0).height;
  return head + format.smallSize * 1.35 * LEAST_LIST_LINES;
}

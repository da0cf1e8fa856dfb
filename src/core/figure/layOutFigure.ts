import type { ActorId } from '../model/actor.ts';
import { drawFoot, drawFootColumn, leastFoot } from './drawFoot.ts';
import { drawHead } from './drawHead.ts';
import { type DrawnPart, drawLegend, drawLegendColumn } from './drawLegend.ts';
import type { Area, DrawnPicture } from './drawPicture.ts';
import { PULSE_HEIGHT } from './drawPulse.ts';
import type { FigureMark } from './figureMark.ts';
import type { FigureFormat } from './figurePresets.ts';
import type { FigureText } from './figureText.ts';
import type { FigureWords } from './figureWords.ts';
import type { LegendItem } from './legendItems.ts';

/** The parts of a figure, each to be drawn once it is known where; none cites a source beyond the number of those listed. */
export interface FigureParts {
  readonly text: FigureText;
  readonly items: readonly LegendItem[];
  readonly sources: 'line' | 'list';
  readonly notesFor: (listed: number) => readonly string[];
  readonly picture: (area: Area, listed: number) => DrawnPicture;
  /** The list of changes; null where there is none. */
  readonly list: ((area: Area, listed: number) => DrawnPart) | null;
  readonly pulse: ((x: number, y: number, width: number) => DrawnPart) | null;
}

/** A figure laid out on its page. */
interface LaidOut {
  readonly marks: readonly FigureMark[];
  readonly height: number;
  readonly listed: number;
  readonly unnamed: readonly ActorId[];
}

const GAP = 14;
/** A figure as high as what is in it is at most so many times as high as wide: it has to fit on a page. */
const HIGHEST = 1.45;
/** The height that a picture is drawn in at least, as a share of the width. */
const LEAST_PICTURE = 0.2;
/** The share of the room that a list of changes below a picture may take: less where the page has a set height. */
const MOST_LIST = { free: 0.5, filling: 0.32 } as const;
/** The share of a column that its foot may take beside a list of changes. */
const MOST_FOOT = 0.45;
/** The height that a full list of sources is to have in a column at least. */
const LEAST_LIST = 190;

/** Lays a figure out from above to below: head, legend, picture, list of changes, pulse, foot. */
function layOutStack(parts: FigureParts, format: FigureFormat, words: FigureWords): LaidOut {
  const { text, list, pulse, sources, notesFor } = parts;
  const { margin, smallSize } = format;
  const width = format.width - 2 * margin;
  const bottom = (format.height ?? format.width * HIGHEST) - margin;
  const request = { text, notesFor, sources, x: margin, width, room: Infinity };
  const head = drawHead(text, format, margin, margin, width);
  const under = margin + head.height + GAP;
  const legend = drawLegend(parts.items, margin, under, width, smallSize + 1);
  const top = under + legend.height + GAP;
  const pulseHeight = pulse ? PULSE_HEIGHT + GAP : 0;
  const room = Math.max(width * LEAST_PICTURE, bottom - leastFoot(request, format, words) - GAP - pulseHeight - top);
  const area = { x: margin, y: top, width, height: room };
  const share = format.isPictureFilling ? MOST_LIST.filling : MOST_LIST.free;
  const draw = (listed: number) => {
    const most = { ...area, height: room * share };
    const listHeight = list ? list(most, listed).height + GAP : 0;
    const picture = parts.picture({ ...area, height: room - listHeight }, listed);
    const listTop = top + picture.height + GAP;
    const drawnList = list?.({ ...most, y: listTop }, listed) ?? null;
    return { picture, list: drawnList, bottom: top + picture.height + listHeight };
  };
  // How many sources a full list has room for is known only when all else has its place.
  const first = draw(sources === 'line' ? drawFoot(request, format, words, 0).listed : Infinity);
  const footTop = first.bottom + GAP + pulseHeight;
  const foot = drawFoot({ ...request, room: bottom - footTop }, format, words, footTop);
  const content = sources === 'list' && foot.listed < text.sources.length ? draw(foot.listed) : first;
  const drawnPulse = pulse?.(margin, first.bottom + GAP, width);
  const marks = [head, legend, content.picture, content.list, drawnPulse, foot].flatMap((part) => part?.mark ?? []);
  return {
    marks,
    height: format.height ?? Math.ceil(footTop + foot.height + margin),
    listed: foot.listed,
    unnamed: content.picture.unnamed,
  };
}

/** Lays a wide figure out with a column at the right for the legend or the list of changes, and for the foot. */
function layOutSide(
  parts: FigureParts,
  format: FigureFormat,
  words: FigureWords,
  side: NonNullable<FigureFormat['side']>,
): LaidOut {
  const { text, items, list, pulse, sources, notesFor } = parts;
  const { margin, smallSize } = format;
  const width = format.width - 2 * margin;
  const height = format.height ?? format.width;
  const bottom = height - margin;
  const columnWidth = list ? side.list : side.legend;
  const x = margin + width - columnWidth;
  const head = drawHead(text, format, margin, margin, width);
  const under = margin + head.height + GAP;
  const legend = list
    ? drawLegend(items, margin, under, width, smallSize + 1)
    : drawLegendColumn(items, x, under, columnWidth, smallSize + 1);
  const top = list ? under + legend.height + GAP : under;
  const above = list ? top : under + legend.height + GAP;
  const request = { text, notesFor, sources, x, width: columnWidth, room: (bottom - above) * (list ? MOST_FOOT : 1) };
  const unlisted =
    sources === 'line' ? request : { ...request, sources: 'line' as const, text: { ...text, sources: [] } };
  const allowed = request.room - (sources === 'list' ? LEAST_LIST : 0);
  let noteLines = format.noteLines;
  while (noteLines > 1 && drawFootColumn(unlisted, { ...format, noteLines }, words, 0).height > allowed) noteLines--;
  const foot = drawFootColumn(request, { ...format, noteLines }, words, 0);
  const footTop = bottom - foot.height;
  const pulseHeight = pulse ? PULSE_HEIGHT + GAP : 0;
  const pictureWidth = width - columnWidth - 2 * GAP;
  const picture = parts.picture(
    { x: margin, y: top, width: pictureWidth, height: bottom - top - pulseHeight },
    foot.listed,
  );
  const drawnList = list?.({ x, y: top, width: columnWidth, height: footTop - top - GAP }, foot.listed);
  const drawnFoot = drawFootColumn(request, { ...format, noteLines }, words, footTop);
  const drawnPulse = pulse?.(margin, bottom - PULSE_HEIGHT, pictureWidth);
  const marks = [head, legend, picture, drawnList, drawnPulse, drawnFoot].flatMap((part) => part?.mark ?? []);
  return { marks, height, listed: foot.listed, unnamed: picture.unnamed };
}

/** Lays the parts of a figure out on the page of a format. */
export function layOutFigure(parts: FigureParts, format: FigureFormat, words: FigureWords): LaidOut {
  return format.side ? layOutSide(parts, format, words, format.side) : layOutStack(parts, format, words);
}

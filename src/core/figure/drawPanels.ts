import type { ActorId } from '../model/actor.ts';
import { wordsIn } from '../model/text.ts';
import { dayText } from '../time/day.ts';
import type { Area, DrawnPicture } from './drawPicture.ts';
import { drawScene, nameActors, type SceneTitles } from './drawScene.ts';
import type { FigureMark, GroupMark, Span } from './figureMark.ts';
import type { FigureFormat } from './figurePresets.ts';
import { dayWords, leadEvent } from './figureScope.ts';
import type { FigureSubject } from './figureSubject.ts';
import { fitScene, type SceneFit } from './fitScene.ts';
import { measureText } from './measureText.ts';
import { placeScene } from './placeScene.ts';
import { plainText } from './plainText.ts';
import { clipText } from './setText.ts';

const GAP = 26;
const HEADING = 30;
/** Nodes of small pictures shrink less, so that their codes can be read; names take what room there is. */
const MANNER = { mostRelative: 1.75, isNamed: false } as const;
/** Room above and below for names. */
const INSET = 16;
/** Names of small pictures, as a share of those of a large one. */
const LABEL_SHARE = 0.86;

interface Grid {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly fit: SceneFit;
}

/** All that is drawn in any of the views, as if on one day: positions and names are for all of them. */
function unionOf(subjects: readonly FigureSubject[], last: FigureSubject): FigureSubject {
  const edges = new Map(subjects.flatMap((subject) => subject.edges.map((edge) => [edge.tie, edge])));
  return {
    ...last,
    edges: [...edges.values()],
    hulls: subjects.flatMap(({ hulls }) => hulls),
    actors: new Set(subjects.flatMap(({ actors }) => [...actors])),
  };
}

/** The number of columns in which the views can be drawn largest. */
function gridOf(union: FigureSubject, count: number, area: Area, labelSize: number): Grid | null {
  let best: Grid | null = null;
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const width = (area.width - GAP * (columns - 1)) / columns;
    const height = (area.height - GAP * (rows - 1)) / rows - HEADING;
    const frame = { left: 0, right: width, top: INSET, bottom: height - INSET };
    const fit = height > 2 * INSET ? fitScene(union, frame, labelSize, MANNER) : null;
    if (fit && fit.zoom > (best?.fit.zoom ?? 0) * 1.02) best = { columns, width, height, fit };
  }
  return best;
}

function headingMark(subject: FigureSubject, width: number, size: number): FigureMark {
  const { day, lang } = subject;
  const on = dayWords(day, lang);
  const lead = leadEvent(subject);
  const room = width - measureText(`${on}  `, 'sansBold', size);
  const told = lead ? clipText(plainText(wordsIn(lead.title, lang).text), 'sans', size, room * 0.97) : '';
  const spans: Span[] = [
    { text: told === '' ? on : `${on}\u00a0 `, face: 'sansBold', ink: 'ink' },
    ...(told === '' ? [] : [{ text: told, face: 'sans', ink: 'ink2' } as const]),
  ];
  return { type: 'text', x: 0, y: size, size, anchor: 'start', spans };
}

/** Draws views as small pictures that share positions, size and the places of names, in the grid in which they are largest. */
export function drawPanels(
  subjects: readonly FigureSubject[],
  format: FigureFormat,
  area: Area,
  titlesOf: (subject: FigureSubject) => SceneTitles,
): DrawnPicture {
  const last = subjects.at(-1);
  const labelSize = format.labelSize * LABEL_SHARE;
  const union = last && unionOf(subjects, last);
  const grid = union && gridOf(union, subjects.length, area, labelSize);
  if (!union || !grid) return { mark: { type: 'group', name: 'filmstrip', marks: [] }, height: 0, unnamed: [] };
  const { columns, width, fit } = grid;
  const shift = format.isPictureFilling ? 0 : INSET - fit.box.top;
  const placed = { ...fit, y: fit.y + shift };
  const height = format.isPictureFilling ? grid.height : fit.box.bottom - fit.box.top + 2 * INSET;
  const frame = { left: 0, right: width, top: 0, bottom: height };
  const names = nameActors(union, placeScene(union, placed), [], frame, labelSize);
  const unnamed = new Set<ActorId>();
  const marks = subjects.map((subject, place): GroupMark => {
    const scene = drawScene(subject, placed, frame, labelSize, titlesOf(subject), names);
    for (const id of scene.unnamed) unnamed.add(id);
    const x = area.x + (place % columns) * (width + GAP);
    const y = area.y + Math.floor(place / columns) * (height + HEADING + GAP);
    return {
      type: 'group',
      name: 'panel',
      data: { day: dayText(subject.day) },
      at: { x, y },
      marks: [
        { type: 'path', d: `M0 0.5h${Math.round(width)}`, stroke: 'rule', width: 1 },
        { type: 'group', name: 'day', at: { x: 0, y: 7 }, marks: [headingMark(subject, width, format.smallSize + 1)] },
        { type: 'group', name: 'picture', at: { x: 0, y: HEADING }, marks: [scene.mark] },
      ],
    };
  });
  const rows = Math.ceil(subjects.length / columns);
  return {
    mark: { type: 'group', name: 'filmstrip', marks },
    height: rows * (height + HEADING) + (rows - 1) * GAP,
    unnamed: [...unnamed],
  };
}

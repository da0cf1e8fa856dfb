import { SWATCH, type SwatchManner, swatchOf } from '../dossier/swatchOf.ts';
import { ACTOR_KINDS } from '../model/actor.ts';
import { STANCES } from '../model/stance.ts';
import { hullStrength, RECEDED } from '../scene/emphasis.ts';
import { NODE_HALF } from '../scene/nodeShape.ts';
import { tellerCodes } from '../scene/tellerCodes.ts';
import { shapePath } from './drawActors.ts';
import { changeLook, DISC_RADIUS, discMarks, discWidth, tellerLook } from './drawDisc.ts';
import { hullText } from './drawHulls.ts';
import { badgeMarks, strokeMark } from './drawTies.ts';
import type { FigureMark } from './figureMark.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { plainText } from './plainText.ts';
import { nameOf } from './tieWords.ts';

/** What a legend explains, with its key drawn round the middle of a box of 40 by 18. */
export interface LegendItem {
  /** What it is, for scripts: a stance, a sort of actor or another key. */
  readonly key: string;
  readonly sort: 'stance' | 'manner' | 'actor';
  readonly label: string;
  readonly width: number;
  readonly marks: readonly FigureMark[];
}

const MIDDLE = SWATCH.height / 2;
const ACTOR_WIDTH = 26;
const ACTOR_SCALE = 0.56;

function lineOf(manner: SwatchManner): readonly FigureMark[] {
  const { strokes, badge } = swatchOf(manner);
  return [...strokes.map(strokeMark), ...(badge ? badgeMarks(badge) : [])];
}

function line(key: string, label: string, manner: SwatchManner, sort: LegendItem['sort'] = 'manner'): LegendItem {
  return { key, sort, label, width: SWATCH.width, marks: lineOf(manner) };
}

function stanceItems({ edges }: FigureSubject, words: FigureWords): LegendItem[] {
  const drawn = new Set(edges.flatMap(({ stance, becoming }) => [stance, becoming]));
  return STANCES.filter((stance) => drawn.has(stance)).map((stance) =>
    line(stance, words.stances[stance], { stance }, 'stance'),
  );
}

function mannerItems({ edges, since, lately }: FigureSubject, words: FigureWords): LegendItem[] {
  const { legend } = words;
  const items: LegendItem[] = [];
  const disputed = edges.find(({ standing }) => standing !== 'established');
  const changing = edges.find(({ becoming }) => becoming !== null);
  const fresh = edges.find(({ isFresh }) => isFresh);
  const mannerOf = (edge: FigureSubject['edges'][number]) => (edge.stance === 'ended' ? 'formal' : edge.stance);
  if (disputed) {
    const manner = { stance: mannerOf(disputed), standing: disputed.standing };
    items.push(line('not-established', legend.notEstablished, manner));
  }
  if (changing) {
    const manner = { stance: changing.stance, becoming: changing.becoming };
    items.push(line('changing', legend.changing, manner));
  }
  if (edges.some(({ isEnded }) => isEnded)) {
    const marks: FigureMark[] = [{ type: 'group', name: 'key', opacity: 0.4, marks: lineOf({ stance: 'formal' }) }];
    items.push({ ...line('ended', legend.ended, { stance: 'formal' }), marks });
  }
  if (fresh && since === null && lately > 0) {
    const stance = mannerOf(fresh);
    const d = `M8 ${MIDDLE}H${SWATCH.width - 8}`;
    const glow: FigureMark = { type: 'path', d, stroke: stance, width: 16, cap: 'round', opacity: 0.18 };
    const item = line('fresh', legend.fresh(lately), { stance });
    items.push({ ...item, marks: [glow, ...item.marks] });
  }
  if (edges.some(({ isDirected }) => isDirected)) {
    const marks: FigureMark[] = [
      { type: 'path', d: `M1 ${MIDDLE}H28`, stroke: 'ink2', width: 1.5 },
      { type: 'path', d: `M36 ${MIDDLE}l-10 -4.4v8.8Z`, fill: 'ink2' },
    ];
    items.push({ key: 'direction', sort: 'manner', label: legend.direction, width: SWATCH.width, marks });
  }
  return items;
}

function changeItems({ changes, since, edges }: FigureSubject, words: FigureWords): LegendItem[] {
  if (since === null) return [];
  const disc = (key: string, label: string, isCertain: boolean): LegendItem => {
    const number = changes.find((change) => change.isCertain === isCertain)?.number ?? 1;
    return { key, sort: 'manner', label, width: 24, marks: [discMarks(changeLook(number, isCertain), 12, MIDDLE)] };
  };
  const d = `M1 ${MIDDLE}H${SWATCH.width - 1}`;
  const receded: FigureMark[] = [{ type: 'path', d, stroke: 'ink', width: 2, opacity: RECEDED }];
  return [
    ...(changes.some(({ isCertain }) => isCertain) ? [disc('changed', words.legend.changed, true)] : []),
    ...(changes.some(({ isCertain }) => !isCertain)
      ? [disc('may-have-changed', words.legend.mayHaveChanged, false)]
      : []),
    ...(edges.some(({ mark }) => mark === null)
      ? [{ ...line('unchanged', words.legend.unchanged, { stance: 'formal' }), marks: receded }]
      : []),
  ];
}

function tellerItems({ dataset, plan, told, versus, edges, lang }: FigureSubject, words: FigureWords): LegendItem[] {
  if (told === null || versus === null) return [];
  const codes = tellerCodes(plan, told, versus);
  const half = DISC_RADIUS * 0.86;
  const radius = discWidth(codes, half);
  return ([told, versus] as const).flatMap((teller, place): LegendItem[] => {
    const isSecond = place === 1;
    if (!edges.some(({ upheldBy }) => upheldBy === (isSecond ? 'second' : 'first'))) return [];
    const look = tellerLook(plainText(codes[isSecond ? 1 : 0]), isSecond);
    const marks = [discMarks(look, radius + 1, MIDDLE, half, radius)];
    const label = words.legend.onlyTold(nameOf(dataset, teller, lang));
    return [{ key: isSecond ? 'second-teller' : 'first-teller', sort: 'manner', label, width: radius * 2 + 2, marks }];
  });
}

function hullItems(subject: FigureSubject, words: FigureWords): LegendItem[] {
  const { dataset, hulls, emphasis, lang } = subject;
  const shown = hulls.filter(({ outline }) => outline.length > 0);
  const first = shown[0];
  if (!first) return [];
  const d = 'M9 1H31A8 8 0 0 1 31 17H9A8 8 0 0 1 9 1Z';
  const strength = hullStrength(emphasis, first);
  const names = words.join(
    shown.map(({ id }) => {
      const [name, written] = [nameOf(dataset, id, lang), hullText(subject, id)];
      return name === written ? name : `${name} (${written})`;
    }),
  );
  const area: FigureMark = { type: 'path', d, fill: 'allied', opacity: 0.1 * strength };
  const rim = (more: object): FigureMark => ({ type: 'path', d, stroke: 'allied', width: 1.2, opacity: 0.75, ...more });
  const item = { sort: 'manner', width: SWATCH.width } as const;
  const items: LegendItem[] = [{ ...item, key: 'members', label: words.legend.members(names), marks: [area, rim({})] }];
  if (shown.some(({ unsteady }) => unsteady.length > 0)) {
    const marks = [area, rim({ width: 1.6, dash: [5, 4] })];
    items.push({ ...item, key: 'unsteady', label: words.legend.unsteady, marks });
  }
  return items;
}

function actorItems({ dataset, actors }: FigureSubject, words: FigureWords): LegendItem[] {
  const drawn = new Set([...actors].map((id) => dataset.actors.get(id)?.kind));
  return ACTOR_KINDS.filter((kind) => drawn.has(kind)).map((kind) => {
    const [w, h] = NODE_HALF[kind];
    const d = shapePath(kind, ACTOR_WIDTH / 2, MIDDLE, w * ACTOR_SCALE, h * ACTOR_SCALE);
    const marks: FigureMark[] = [{ type: 'path', d, fill: 'panel', stroke: 'ink', width: 1.25 }];
    return { key: kind, sort: 'actor', label: words.actorKinds[kind], width: ACTOR_WIDTH, marks };
  });
}

/** Views as one: all that occurs in any of them. */
function together(subjects: readonly FigureSubject[], last: FigureSubject): FigureSubject {
  const hulls = new Map<string, FigureSubject['hulls'][number]>();
  for (const hull of subjects.flatMap((subject) => subject.hulls)) {
    const known = hulls.get(hull.id);
    if (!known || (known.unsteady.length === 0 && hull.unsteady.length > 0)) hulls.set(hull.id, hull);
  }
  return {
    ...last,
    edges: subjects.flatMap(({ edges }) => edges),
    hulls: [...hulls.values()],
    actors: new Set(subjects.flatMap(({ actors }) => [...actors])),
  };
}

/** Lists what a legend of some views has to explain: only what occurs in them, with the lines that the picture is drawn in. */
export function legendItems(subjects: readonly FigureSubject[], words: FigureWords): readonly LegendItem[] {
  const last = subjects.at(-1);
  if (!last) return [];
  const all = together(subjects, last);
  return [stanceItems, mannerItems, changeItems, tellerItems, hullItems, actorItems].flatMap((find) =>
    find(all, words),
  );
}

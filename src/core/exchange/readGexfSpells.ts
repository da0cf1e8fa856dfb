import { STANCES, type StatusStance } from '../model/stance.ts';
import type { EdgeRole } from './columnWords.ts';
import type { ForeignSpell } from './foreignNetwork.ts';
import type { GexfClock } from './gexfTimes.ts';
import type { ImportTally } from './importTally.ts';
import { type RowTime, readYesNo } from './readColumns.ts';
import type { GexfGraph, GexfRecord, GexfTime, GexfValue } from './readGexfGraph.ts';

/** A kind by its label when there are so few of them that they must be sorts, not sentences. */
const MOST_KINDS = 20;
const STANCE_WORDS: ReadonlySet<string> = new Set([...STANCES, 'ended']);

type Titles = ReadonlyMap<EdgeRole, string>;

/**
 * Reads the edges of a GEXF as spells. A status that holds for a time makes spells of its own; else every spell of the
 * edge has its status. An edge without times has those of its values, at which it must have been there.
 */
export function readGexfSpells(graph: GexfGraph, titles: Titles, clock: GexfClock, tally: ImportTally): ForeignSpell[] {
  const labelIsKind = !titles.has('kind') && hasSortsForLabels(graph);
  const defaultType = graph.graph.get('defaultedgetype') ?? 'undirected';
  const used = new Set(titles.values());
  return graph.edges.flatMap((edge) => {
    const { attributes, offset } = edge;
    for (const { attribute } of edge.values) {
      if (!used.has(attribute.title)) tally.skip('unread-attribute', offset, attribute.title);
    }
    if (Number(attributes.get('weight') ?? 1) !== 1) tally.skip('unread-attribute', offset, 'weight');
    const label = attributes.get('label') ?? '';
    const told = (role: EdgeRole) => staticValue(edge, graph, titles.get(role));
    const kind = told('kind') || (attributes.get('kind') ?? '') || (labelIsKind ? label : '');
    const type = attributes.get('type') ?? defaultType;
    const words = {
      from: attributes.get('source')?.trim() ?? '',
      to: attributes.get('target')?.trim() ?? '',
      kind,
      isDirected: type === 'directed',
      label: labelIsKind ? '' : label,
      note: told('note'),
      source: told('source'),
      url: told('url'),
      at: offset,
    };
    return statusesOf(edge, graph, titles, clock).map((status) => ({ ...words, ...status }));
  });
}

type StatusTime = RowTime & Pick<ForeignSpell, 'status' | 'stance'>;

function statusesOf(edge: GexfRecord, graph: GexfGraph, titles: Titles, clock: GexfClock): StatusTime[] {
  const own = edge.times.flatMap((time) => clock.timesOf(time, edge.offset));
  const timed = edge.values.filter(({ attribute, time }) => time !== null && attribute.title === titles.get('status'));
  if (timed.length === 0) {
    const status = staticValue(edge, graph, titles.get('status'));
    const stance = stanceOf(staticValue(edge, graph, titles.get('stance')));
    const isObserved = readYesNo(staticValue(edge, graph, titles.get('observed'))) === true;
    return timesOf(edge, own, clock).map((time) => ({
      ...time,
      isSeen: time.isSeen || isObserved,
      status,
      stance,
    }));
  }
  const [first, last] = [own[0], own.at(-1)];
  return timed.flatMap(({ value, time }) => {
    const key = keyOf(time);
    const twin = (role: EdgeRole) =>
      edge.values.find((other) => other.attribute.title === titles.get(role) && keyOf(other.time) === key)?.value ?? '';
    const isObserved = readYesNo(twin('observed')) === true;
    return clock.timesOf(time as GexfTime, edge.offset).map((span) => ({
      start: span.start ?? (time?.start === '' ? (first?.start ?? null) : null),
      end: span.end ?? (time?.end === '' && !span.isSeen && timed.length === 1 ? (last?.end ?? null) : null),
      isSeen: span.isSeen || isObserved,
      status: value,
      stance: stanceOf(twin('stance') || staticValue(edge, graph, titles.get('stance'))),
    }));
  });
}

/** The times of an edge, else of its values, else one without bounds. */
function timesOf(edge: GexfRecord, own: readonly RowTime[], clock: GexfClock): readonly RowTime[] {
  if (edge.times.length > 0) return own;
  const times = new Map(edge.values.flatMap(({ time }) => (time ? [[keyOf(time), time] as const] : [])));
  if (times.size === 0) return [{ start: null, end: null, isSeen: false }];
  return [...times.values()].flatMap((time) => clock.timesOf(time, edge.offset));
}

function keyOf(time: GexfTime | null): string {
  return time ? `${time.start}|${time.end}|${time.moment}|${time.set}` : '';
}

/** The value of an attribute that holds at all times; what the file says for those that have none, else empty. */
function staticValue(edge: GexfRecord, graph: GexfGraph, title: string | undefined): string {
  if (title === undefined) return '';
  const isOwn = ({ attribute }: GexfValue) => attribute.title === title;
  const value = edge.values.find((one) => isOwn(one) && one.time === null) ?? edge.values.find(isOwn);
  return value?.value ?? graph.declared.edge.find((attribute) => attribute.title === title)?.fallback ?? '';
}

function stanceOf(word: string): StatusStance | null {
  return STANCE_WORDS.has(word) ? (word as StatusStance) : null;
}

function hasSortsForLabels({ edges }: GexfGraph): boolean {
  const labels = new Set(edges.map(({ attributes }) => attributes.get('label') ?? ''));
  return (
    labels.size > 0 &&
    labels.size <= MOST_KINDS &&
    !(labels.size === 1 && labels.has('')) &&
    labels.size < edges.length / 2
  );
}

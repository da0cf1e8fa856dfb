import type { History } from '../history/history.ts';
import type { Dataset } from '../model/dataset.ts';
import { wordsIn } from '../model/text.ts';
import { dayText } from '../time/day.ts';
import { actorFields, labelOf } from './actorFields.ts';
import { findLosses, type Loss, type Written } from './findLosses.ts';
import { type SettledSpell, settledSpells } from './settledSpells.ts';
import { xmlAttributes, xmlText } from './xmlText.ts';

/** Attributes of edges whose value holds for a time. */
const TIMED = ['status', 'stance', 'standing', 'observed'] as const;

/**
 * Writes a dataset as GEXF 1.3 (gexf.net) with days as spells, both ends counted: one edge for each tie, there while
 * its status is not an ended one, and its status, stance and standing as attributes that change. Days that are only
 * possible are left out.
 */
export function writeGexf(dataset: Dataset, history: History): Written {
  const lost = new Set<Loss>();
  const fields = actorFields(dataset);
  const nodes = [...dataset.actors.values()].map((actor) => {
    if (actor.from?.isUncertain || actor.to?.isUncertain) lost.add('uncertain-dates');
    const start = actor.from ? dayText(actor.from.earliest) : null;
    const end = actor.to ? dayText(actor.to.latest) : null;
    const values = fields.map(({ name, textOf }) => attvalue(name, textOf(actor)));
    return element('node', { id: actor.id, label: labelOf(actor), start, end }, [block('attvalues', values)]);
  });
  const edges = history.tieKeys.flatMap((_, tie) => edgeOf(dataset, history, tie, lost));
  const declared = [
    attributeList(
      'node',
      'static',
      fields.map(({ name }) => [name, /itude$/.test(name) ? 'double' : 'string']),
    ),
    attributeList('edge', 'static', [['kind', 'string']]),
    attributeList(
      'edge',
      'dynamic',
      TIMED.map((name) => [name, name === 'observed' ? 'boolean' : 'string']),
    ),
  ];
  const graph = {
    mode: 'dynamic',
    defaultedgetype: 'undirected',
    idtype: 'string',
    timeformat: 'date',
    timerepresentation: 'interval',
  };
  const meta = element('meta', { lastmodifieddate: dataset.edited }, [
    '<creator>Entente</creator>',
    `<description>${xmlText(wordsIn(dataset.title, 'en').text)}</description>`,
  ]);
  const lists = [...declared, block('nodes', nodes), block('edges', edges)];
  const root = { xmlns: 'http://gexf.net/1.3', version: '1.3' };
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${element('gexf', root, [meta, element('graph', graph, lists)])}\n`;
  return { text, lost: findLosses(dataset, lost) };
}

function edgeOf(dataset: Dataset, history: History, tie: number, lost: Set<Loss>): string[] {
  const key = history.tieKeys[tie];
  const spells = settledSpells(history, tie);
  if (!key || spells.length === 0) {
    lost.add('claimed-ties');
    return [];
  }
  const { kind, a, b } = key;
  const isDirected = dataset.vocabulary.get(kind)?.isDirected ?? false;
  if (spells.some(({ firstDate }) => firstDate.isUncertain)) lost.add('uncertain-dates');
  const drawn = joined(spells.filter(({ stance }) => stance !== 'ended'));
  if (drawn.length === 0) lost.add('ended-ties');
  const values = spells.flatMap((spell) => [
    attvalue('status', spell.status, spell),
    attvalue('stance', spell.stance, spell),
    attvalue('standing', spell.standing, spell),
    ...(spell.isObserved ? [attvalue('observed', 'true', spell)] : []),
  ]);
  const id = history.tieIds[tie] ?? '';
  const type = isDirected ? 'directed' : 'undirected';
  return [
    element('edge', { id, source: a, target: b, type, kind }, [
      block('attvalues', [attvalue('kind', kind), ...values]),
      block(
        'spells',
        drawn.map((spell) => `<spell${xmlAttributes(boundsOf(spell))}/>`),
      ),
    ]),
  ];
}

type Bounds = Pick<SettledSpell, 'first' | 'last'>;

/** Joins spells that follow one another day by day: an edge does not vanish when its status changes. */
function joined(spells: readonly SettledSpell[]): Bounds[] {
  const runs: { first: number; last: number | null }[] = [];
  for (const { first, last } of spells) {
    const before = runs.at(-1);
    if (before && before.last !== null && first <= before.last + 1) before.last = last;
    else runs.push({ first, last });
  }
  return runs;
}

function boundsOf({ first, last }: Bounds): { start: string; end: string | null } {
  return { start: dayText(first), end: last === null ? null : dayText(last) };
}

function attvalue(name: string, value: string, bounds?: Bounds): string {
  if (value === '') return '';
  return `<attvalue${xmlAttributes({ for: name, value, ...(bounds ? boundsOf(bounds) : {}) })}/>`;
}

function attributeList(
  sort: 'node' | 'edge',
  mode: string,
  attributes: readonly (readonly [string, string])[],
): string {
  const list = attributes.map(([id, type]) => `<attribute${xmlAttributes({ id, title: id, type })}/>`);
  return element('attributes', { class: sort, mode }, list);
}

function block(name: string, children: readonly string[]): string {
  return children.every((child) => child === '') ? '' : element(name, {}, children);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | null | undefined>>,
  children: readonly string[],
): string {
  const inner = children.filter((child) => child !== '');
  const head = `<${name}${xmlAttributes(attributes)}`;
  return inner.length === 0 ? `${head}/>` : `${head}>\n${inner.join('\n')}\n</${name}>`;
}

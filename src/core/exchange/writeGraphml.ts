import type { History } from '../history/history.ts';
import type { Dataset } from '../model/dataset.ts';
import { dayText } from '../time/day.ts';
import { actorFields, labelOf, tableDate } from './actorFields.ts';
import { findLosses, type Loss, type Written } from './findLosses.ts';
import { settledSpells } from './settledSpells.ts';
import { xmlAttributes, xmlText } from './xmlText.ts';

const EDGE_FIELDS = ['kind', 'status', 'stance', 'standing', 'start', 'end', 'observed'];

/**
 * Writes a dataset as GraphML (graphml.graphdrawing.org). The format has no time, so each spell of a tie is an edge of
 * its own with its first and last day as text.
 */
export function writeGraphml(dataset: Dataset, history: History): Written {
  const lost = new Set<Loss>();
  const fields = actorFields(dataset);
  const keys = [
    ...['label', ...fields.map(({ name }) => name), 'start', 'end'].map((name) => key('node', name)),
    ...EDGE_FIELDS.map((name) => key('edge', name)),
  ];
  const nodes = [...dataset.actors.values()].map((actor) => {
    const cells: [string, string][] = [
      ['label', labelOf(actor)],
      ...fields.map(({ name, textOf }): [string, string] => [name, textOf(actor)]),
      ['start', actor.from ? tableDate(actor.from, actor.from.earliest, lost) : ''],
      ['end', actor.to ? tableDate(actor.to, actor.to.latest, lost) : ''],
    ];
    return `<node${xmlAttributes({ id: actor.id })}>${cells.map(([name, value]) => cell('node', name, value)).join('')}</node>`;
  });
  const edges = history.tieKeys.flatMap(({ kind, a, b }, tie) => {
    const directed = String(dataset.vocabulary.get(kind)?.isDirected ?? false);
    const spells = settledSpells(history, tie);
    if (spells.length === 0) lost.add('claimed-ties');
    return spells.map(({ first, last, status, stance, standing, isObserved, firstDate, nextDate }, order) => {
      const end = last === null ? '' : nextDate?.isUncertain ? tableDate(nextDate, last, lost) : dayText(last);
      const start = tableDate(firstDate, first, lost);
      const values = [kind, status, stance, standing, start, end, isObserved ? 'true' : ''];
      const cells = EDGE_FIELDS.map((name, i) => cell('edge', name, values[i] ?? '')).join('');
      return `<edge${xmlAttributes({ id: `${history.tieIds[tie]}#${order + 1}`, source: a, target: b, directed })}>${cells}</edge>`;
    });
  });
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    `<graph${xmlAttributes({ id: dataset.id, edgedefault: 'undirected' })}>`,
    ...nodes,
    ...edges,
    '</graph>',
    '</graphml>\n',
  ].join('\n');
  return { text, lost: findLosses(dataset, lost) };
}

function key(sort: 'node' | 'edge', name: string): string {
  const type = /itude$/.test(name) ? 'double' : name === 'observed' ? 'boolean' : 'string';
  return `<key${xmlAttributes({ id: `${sort}-${name}`, for: sort, 'attr.name': name, 'attr.type': type })}/>`;
}

function cell(sort: 'node' | 'edge', name: string, value: string): string {
  return value === '' ? '' : `<data${xmlAttributes({ key: `${sort}-${name}` })}>${xmlText(value)}</data>`;
}

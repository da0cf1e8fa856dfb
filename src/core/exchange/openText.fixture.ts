import { parseDataset } from '../dataset/parseDataset.ts';
import { foldTies } from '../history/foldTies.ts';
import type { History } from '../history/history.ts';
import type { Dataset } from '../model/dataset.ts';
import { dayText } from '../time/day.ts';
import { applyMapping } from './applyMapping.ts';
import { normalizeText } from './decodeBytes.ts';
import type { ImportMapping } from './importMapping.ts';
import type { ReportEntry } from './importReport.ts';
import { proposeMapping } from './proposeMapping.ts';
import { readGexf } from './readGexf.ts';
import { readTable } from './readTable.ts';
import type { ImportResult } from './refusal.ts';
import { settledSpells } from './settledSpells.ts';

/** Tables read as proposed, or with some choices of one's own. */
export function openTables(edges: string, nodes?: string, choices: Partial<ImportMapping> = {}): ImportResult {
  const [edgesTable, nodesTable] = [edges, nodes].map((text, i) =>
    text === undefined ? null : readTable(normalizeText(text).text, i === 0 ? 'edges.csv' : 'nodes.csv'),
  );
  if (!edgesTable) throw new Error('a table of ties is needed');
  const { mapping } = proposeMapping(edgesTable, nodesTable ?? null);
  return applyMapping(nodesTable ?? null, edgesTable, { ...mapping, ...choices }, 'edges.csv');
}

/** A GEXF with these elements within its graph. */
export function openGexf(inner: string, graph = 'mode="dynamic" timeformat="date"'): ImportResult {
  return readGexf(
    `<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph ${graph}>\n${inner}\n</graph></gexf>`,
    'f.gexf',
  );
}

/** The history of a document that must be without fault. */
export function historyOf({ document, faults }: Pick<ImportResult, 'document' | 'faults'>): History {
  if (!document) throw new Error(faults.map(({ message }) => message).join());
  const parsed = parseDataset(JSON.stringify(document));
  if (!parsed.dataset || parsed.faults.length > 0)
    throw new Error(parsed.faults.map(({ message }) => message).join('\n'));
  return foldTies(parsed.dataset);
}

/** Every change of a document as one line: date, tie, status, and whether it was only seen. */
export function changeLines(result: ImportResult): string[] {
  const { dataset } = historyOf(result);
  return dataset.events.flatMap(({ date, changes }) =>
    changes.map(({ tie, status, isObserved }) => `${date.text} ${tie} ${status}${isObserved ? ' seen' : ''}`),
  );
}

/** Every settled spell as one line: tie, status, stance, first and last day. */
export function spellLines(history: History): string[] {
  return [...history.tieIndex]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, tie]) =>
      settledSpells(history, tie).map(
        ({ status, stance, first, last }) =>
          `${id} ${status} ${stance} ${dayText(first)}..${last === null ? '' : dayText(last)}`,
      ),
    );
}

/** What two datasets must have in common for nothing of their actors to be lost. */
export function actorLines({ actors }: Dataset): unknown[] {
  return [...actors.values()].map(({ id, kind, name, short, aliases, codes, place, from, to, partOf }) => [
    ...[id, kind, name, short, aliases, [...codes], place],
    ...[from?.earliest, to?.latest, partOf],
  ]);
}

/** Counts by code. */
export function countsOf(entries: readonly ReportEntry<string>[]): Record<string, number> {
  return Object.fromEntries(entries.map(({ code, count }) => [code, count]));
}

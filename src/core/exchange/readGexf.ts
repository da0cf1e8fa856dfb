import { splitNames } from './actorFields.ts';
import { buildDocument } from './buildDocument.ts';
import { CODE_COLUMN, EDGE_WORDS, type EdgeRole, NAME_IN_LANGUAGE, NODE_WORDS, type NodeRole } from './columnWords.ts';
import { findColumns } from './findColumns.ts';
import type { ForeignActor, ForeignNetwork } from './foreignNetwork.ts';
import { createGexfClock, type GexfClock } from './gexfTimes.ts';
import { type ImportChoices, NO_CHOICES } from './importMapping.ts';
import { NOTHING_READ } from './importReport.ts';
import { createTally, type ImportTally } from './importTally.ts';
import { plainText } from './plainText.ts';
import { proposeCoverage } from './proposeReading.ts';
import { readForeignDate } from './readForeignDate.ts';
import { type GexfGraph, type GexfRecord, PARENT, readGexfGraph } from './readGexfGraph.ts';
import { readGexfSpells } from './readGexfSpells.ts';
import { placeIn } from './readNodeRows.ts';
import { type ImportResult, refusing } from './refusal.ts';
import { placesIn } from './textPlaces.ts';

/**
 * Reads a GEXF 1.1 to 1.3 into a document of the format: each spell of an edge becomes a change "recorded in" the file.
 * `text` has lines that end in LF. Kinds and statuses are found by the titles of attributes, as columns are. Without
 * choices everything is read as proposed.
 */
export function readGexf(text: string, file: string, choices: ImportChoices | null = null): ImportResult {
  const placeOf = placesIn(text);
  const tally = createTally(placeOf);
  const read = (): ImportResult => {
    const graph = readGexfGraph(text, tally);
    const clock = createGexfClock(graph, tally);
    const roles = findColumns(titlesOf(graph, 'edge'), EDGE_ATTRIBUTES);
    const columns = new Map([...roles].map(([role, { column }]) => [role, column]));
    const spells = readGexfSpells(graph, columns, clock, tally);
    const actors = readActors(graph, clock, tally);
    const network = { ...frameOf(graph, file), actors, spells, placeOf };
    const told = coverageOf(graph, clock);
    const proposed = columns.has('observed') ? {} : proposeCoverage(spells);
    const chosen = choices ?? { ...NO_CHOICES, coverage: told ?? proposed };
    return buildDocument(network, chosen, tally, graph.nodes.length, graph.edges.length);
  };
  return refusing(file, read, () => tally.report(NOTHING_READ));
}

const EDGE_ATTRIBUTES = EDGE_WORDS.filter(([role]: readonly [EdgeRole, unknown]) =>
  ['kind', 'status', 'stance', 'observed', 'url', 'source', 'note'].includes(role),
);
const NODE_ATTRIBUTES = NODE_WORDS.filter(([role]: readonly [NodeRole, unknown]) =>
  ['sort', 'short', 'aliases', 'whole', 'longitude', 'latitude'].includes(role),
);

function titlesOf({ declared }: GexfGraph, sort: 'node' | 'edge'): string[] {
  return [...new Set(declared[sort].map(({ title }) => title))];
}

function frameOf({ meta }: GexfGraph, file: string): Omit<ForeignNetwork, 'actors' | 'spells' | 'placeOf'> {
  const [title, creator, description] = ['title', 'creator', 'description'].map((key) =>
    plainText(meta.get(key) ?? ''),
  );
  const edited = readForeignDate(meta.get('edited') ?? '', 'YYYY-MM-DD');
  return {
    file,
    title:
      title || (description && description.length <= 120 ? description : '') || file.replace(/\.[A-Za-z0-9]{1,5}$/, ''),
    ...(creator ? { creator } : {}),
    ...(description ? { description } : {}),
    ...(edited.sort === 'date' && edited.date.unit === 'day' ? { edited: edited.date.text } : {}),
  };
}

/** What the graph says that it covers; null when it says nothing. */
function coverageOf({ graph }: GexfGraph, clock: GexfClock): ImportChoices['coverage'] | null {
  const from = clock.dateOf(graph.get('start') ?? '');
  const to = clock.dateOf(graph.get('end') ?? '');
  return from || to ? { ...(from ? { from: from.text } : {}), ...(to ? { to: to.text } : {}) } : null;
}

function readActors(graph: GexfGraph, clock: GexfClock, tally: ImportTally): ForeignActor[] {
  const titles = titlesOf(graph, 'node');
  const roles = findColumns(titles, NODE_ATTRIBUTES);
  const titleOf = new Map([...roles].map(([role, { column }]) => [role, column]));
  const read = new Set([
    ...titleOf.values(),
    ...titles.filter((title) => NAME_IN_LANGUAGE.test(title) || CODE_COLUMN.test(title)),
  ]);
  return graph.nodes.map((node) => {
    const values = valuesOf(node, graph);
    const seen = new Set<string>();
    for (const { attribute } of node.values) {
      const isRead = attribute === PARENT || (read.has(attribute.title) && !seen.has(attribute.title));
      if (!isRead) tally.skip('unread-attribute', node.offset, attribute.title);
      seen.add(attribute.title);
    }
    const told = (role: NodeRole) => values.get(titleOf.get(role) ?? '') ?? '';
    const matching = (pattern: RegExp) =>
      new Map(
        [...values].flatMap(([title, value]) =>
          pattern.exec(title)?.[1] ? [[pattern.exec(title)?.[1] ?? '', value]] : [],
        ),
      );
    return {
      id: node.attributes.get('id')?.trim() ?? '',
      name: node.attributes.get('label') ?? '',
      names: matching(NAME_IN_LANGUAGE),
      sort: told('sort'),
      lives: node.times.flatMap((time) => clock.timesOf(time, node.offset)).filter(({ isSeen }) => !isSeen),
      short: told('short'),
      aliases: splitNames(told('aliases')),
      codes: matching(CODE_COLUMN),
      place: placeIn(told('longitude'), told('latitude')),
      whole: node.attributes.get('pid') ?? (node.parent || values.get(PARENT.title) || told('whole')),
      at: node.offset,
    };
  });
}

/** The values of a node by title: the first of each, else what the file says for those that have none. */
function valuesOf(node: GexfRecord, graph: GexfGraph): Map<string, string> {
  const values = new Map<string, string>();
  const offer = (title: string, value: string) => {
    if (value !== '' && !values.has(title)) values.set(title, value);
  };
  for (const { attribute, value } of node.values) offer(attribute.title, value);
  for (const { title, fallback } of graph.declared.node) offer(title, fallback);
  return values;
}

import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { exampleWith } from '../dataset/example.fixture.ts';
import { parseDataset } from '../dataset/parseDataset.ts';
import { foldTies } from '../history/foldTies.ts';
import type { History } from '../history/history.ts';
import { normalizeText } from './decodeBytes.ts';
import { readTable } from './readTable.ts';
import { writeCsvPair } from './writeCsvPair.ts';
import { writeGexf } from './writeGexf.ts';
import { writeGraphml } from './writeGraphml.ts';
import { writeJson } from './writeJson.ts';
import { xmlText } from './xmlText.ts';

function historyWith(replacements: Readonly<Record<string, unknown>> = {}): History {
  const { dataset } = parseDataset(exampleWith(replacements));
  if (!dataset) throw new Error('no dataset');
  return foldTies(dataset);
}

/** Elements of an XML text as `name a=1 b=2`; throws when it is not well-formed. */
function elementsOf(text: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.push([name, ...Object.entries(attributes).map(([key, { value }]) => `${key}=${value}`)].join(' '));
  });
  parser.write(text).close();
  return found;
}

describe('a dataset as GEXF 1.3', () => {
  const history = historyWith();
  const { text, lost } = writeGexf(history.dataset, history);
  const elements = elementsOf(text);

  it('is well-formed and dynamic, with days as intervals', () => {
    expect(elements.slice(0, 2)).toEqual([
      'gexf xmlns=http://gexf.net/1.3 version=1.3',
      'meta lastmodifieddate=2026-11-21',
    ]);
    expect(elements).toContain(
      'graph mode=dynamic defaultedgetype=undirected idtype=string timeformat=date timerepresentation=interval',
    );
  });

  it('has each actor as a node and each tie as an edge that is there while it has not ended', () => {
    expect(elements).toContain('node id=mali label=Mali start=1960-09-22');
    expect(elements).toContain('node id=csp-dpa label=CSP-DPA end=2024-11-30');
    const from = elements.indexOf(
      'edge id=support:ukraine,csp-dpa source=ukraine target=csp-dpa type=directed kind=support',
    );
    expect(elements.slice(from, from + 10)).toEqual([
      'edge id=support:ukraine,csp-dpa source=ukraine target=csp-dpa type=directed kind=support',
      'attvalues',
      'attvalue for=kind value=support',
      'attvalue for=status value=active start=2024-07-29 end=2024-11-29',
      'attvalue for=stance value=cooperative start=2024-07-29 end=2024-11-29',
      'attvalue for=standing value=alleged start=2024-07-29 end=2024-11-29',
      'attvalue for=status value=ended start=2024-11-30',
      'attvalue for=stance value=ended start=2024-11-30',
      'attvalue for=standing value=established start=2024-11-30',
      'spells',
    ]);
    expect(elements[from + 10]).toBe('spell start=2024-07-29 end=2024-11-29');
  });

  it('says what it cannot hold', () => {
    expect(lost).toEqual([
      ...['claims', 'sources', 'events', 'uncertain-dates', 'means', 'summaries', 'coverage', 'opening', 'positions'],
      'licence',
    ]);
  });

  it('says so of a tie that never was in force', () => {
    const never = historyWith({ 'events.1.changes.0.becomes': 'none' });
    expect(writeGexf(never.dataset, never).lost).toContain('ended-ties');
  });

  it('holds any name', () => {
    const odd = historyWith({ 'actors.1.name': '<a & "b">\n\u0001\ufffe' });
    expect(elementsOf(writeGexf(odd.dataset, odd).text)).toContain('node id=ukraine label=<a & "b">\n\ufffd\ufffd');
  });
});

describe('a dataset as GraphML', () => {
  const history = historyWith();
  const elements = elementsOf(writeGraphml(history.dataset, history).text);

  it('has each spell as an edge with its days', () => {
    expect(elements[0]).toBe('graphml xmlns=http://graphml.graphdrawing.org/xmlns');
    expect(elements.filter((element) => element.startsWith('edge'))).toEqual([
      'edge id=membership:mali,aes#1 source=mali target=aes directed=true',
      'edge id=support:ukraine,csp-dpa#1 source=ukraine target=csp-dpa directed=true',
      'edge id=support:ukraine,csp-dpa#2 source=ukraine target=csp-dpa directed=true',
      'edge id=relations:mali,ukraine#1 source=mali target=ukraine directed=false',
    ]);
  });

  it('declares every key that it uses', () => {
    const declared = new Set(elements.flatMap((element) => /^key id=(\S+)/.exec(element)?.[1] ?? []));
    const used = new Set(elements.flatMap((element) => /^data key=(\S+)/.exec(element)?.[1] ?? []));
    expect([...used].filter((key) => !declared.has(key))).toEqual([]);
    expect(used.size).toBeGreaterThan(10);
  });
});

describe('a dataset as two tables', () => {
  const rowsOf = (text: string) =>
    readTable(normalizeText(text).text, 'f.csv').rows.map(({ cells }) => cells.join(' '));

  it('has one row for each actor and one for each spell', () => {
    const history = historyWith();
    const { nodes, edges } = writeCsvPair(history.dataset, history);
    expect(edges.startsWith('source,target,kind,status,stance,directed,start,end,standing,observed\r\n')).toBe(true);
    expect(nodes.startsWith('id,label,kind,short,label:en,label:fr,')).toBe(true);
    expect(rowsOf(edges)).toEqual([
      'mali aes membership member allied true 2023-09-17  established true',
      'ukraine csp-dpa support active cooperative true 2024-07-29 2024-11-29 alleged false',
      'ukraine csp-dpa support ended ended true 2024-11-30  established false',
      'mali ukraine relations severed severed false 2024-08-04  established false',
    ]);
  });

  it('keeps a year a year, and says which dates are more than that', () => {
    const history = historyWith({ 'events.3.date': '2023', 'events.1.date': '2024-08~' });
    const { edges, lost } = writeCsvPair(history.dataset, history);
    expect(rowsOf(edges)[0]).toBe('mali aes membership member allied true 2023  established true');
    expect(lost).toContain('uncertain-dates');
    const plain = historyWith({ 'events.3.date': '2023' });
    expect(writeCsvPair(plain.dataset, plain).lost).not.toContain('uncertain-dates');
  });

  it('holds no formula', () => {
    const odd = historyWith({ 'actors.1.name': '=HYPERLINK("http://x")', 'actors.1.aliases': ['@SUM(A1)'] });
    const { nodes } = writeCsvPair(odd.dataset, odd);
    for (const line of nodes.split('\r\n')) for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+@]/);
    expect(nodes).toContain(`"'=HYPERLINK(""http://x"")"`);
  });
});

it('a dataset as JSON keeps every key, also those of its own', () => {
  const document = JSON.parse(exampleWith());
  expect(JSON.parse(writeJson(document).text)).toEqual(document);
  expect(writeJson(document).text).toContain('x-place');
});

it('words in XML are escaped, and what no XML can hold is marked', () => {
  expect(xmlText('a<b>&"c"\n\u0000\ud800')).toBe('a&lt;b&gt;&amp;&quot;c&quot;&#10;\ufffd\ufffd');
});

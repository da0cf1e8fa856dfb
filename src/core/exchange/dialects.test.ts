import { expect, test } from 'vitest';
import { countsOf, historyOf, openTables } from './openText.fixture.ts';
import { readGexf } from './readGexf.ts';
import type { ImportResult } from './refusal.ts';

/** What a second reading of a file finds, by patterns alone and without any of the readers. */
interface SecondReading {
  readonly actorRecords: number;
  readonly tieRecords: number;
  readonly actors: number;
  /** Different ends of ties, self-loops left out. */
  readonly ties: number;
  readonly loops: number;
}

const attributeOf = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

function rereadGexf(text: string): SecondReading {
  const nodes = text.match(/<(?:\w+:)?node\b[^>]*>/g) ?? [];
  const edges = text.match(/<(?:\w+:)?edge\b[^>]*>/g) ?? [];
  const isDirected = /defaultedgetype="directed"/.test(text);
  const pairs = edges.map((edge) => [attributeOf(edge, 'source'), attributeOf(edge, 'target')]);
  return countPairs(nodes.length, new Set(nodes.map((node) => attributeOf(node, 'id'))), pairs, isDirected);
}

function rereadRows(edges: string, separator: string, isDirected: boolean, nodes = ''): SecondReading {
  const pairs = linesOf(edges).map((line) => line.split(separator).slice(0, 2));
  const ids = linesOf(nodes).map((line) => line.split(separator)[0] ?? '');
  const names = ids.length > 0 ? ids : pairs.flat();
  return countPairs(ids.length, new Set(names), pairs, isDirected);
}

function linesOf(text: string): string[] {
  return text.split('\n').slice(1).filter(Boolean);
}

function countPairs(
  actorRecords: number,
  ids: ReadonlySet<string>,
  pairs: readonly (readonly string[])[],
  isDirected: boolean,
): SecondReading {
  const others = pairs.filter(([a, b]) => a !== b);
  const ties = new Set(others.map((pair) => (isDirected ? pair : [...pair].sort()).join(' ')));
  const loops = pairs.length - others.length;
  return { actorRecords, tieRecords: pairs.length, actors: ids.size, ties: ties.size, loops };
}

/** What the reader itself counts; actors and ties as the checked dataset has them. */
function readingOf(result: ImportResult): SecondReading {
  const { dataset } = historyOf(result);
  const { actorRecords, tieRecords } = result.report.read;
  const loops = countsOf(result.report.skipped)['self-loop'] ?? 0;
  return { actorRecords, tieRecords, actors: dataset.actors.size, ties: dataset.ties.size, loops };
}

const SOFTWARE_1_1 = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.1draft" version="1.1" xmlns:viz="http://www.gexf.net/1.1draft/viz">
  <graph mode="dynamic" defaultedgetype="directed" timeformat="double" start="0" end="40">
    <attributes class="node" mode="static"><attribute id="0" title="type" type="string"/></attributes>
    <nodes>
      <node id="1" label="kernel" start="2"><attvalues><attvalue for="0" value="package"/></attvalues><viz:size value="3.0"/></node>
      <node id="2" label="shell" start="2" end="11"/>
      <node id="2" label="shell" start="14"/>
      <node id="3" label="library" start="11"/>
    </nodes>
    <edges>
      <edge id="0" source="1" target="2" start="2" end="11" label="parent"/>
      <edge id="1" source="2" target="1" start="14" label="parent"/>
      <edge id="2" source="3" target="3" start="11" label="parent"/>
      <edge id="3" source="1" target="3" start="11" end="20" label="parent"/>
      <edge id="4" source="1" target="3" start="25" label="parent"/>
    </edges>
  </graph>
</gexf>`;

const OPEN_1_2 = `<gexf xmlns:viz="http:///www.gexf.net/1.2draft/viz" xmlns="http://www.gexf.net/1.2draft" version="1.2">
  <meta lastmodifieddate="2009-03-20"><creator>Somebody</creator></meta>
  <graph mode="dynamic" defaultedgetype="directed" timeformat="date" start="2009-03-01" end="2009-03-20">
    <nodes>
      <node id="0" label="Hello" start="2009-03-01"/>
      <node id="1" label="World" endopen="2009-03-10"/>
      <node id="2" label="Again"><spells><spell start="2009-03-01" end="2009-03-05"/><spell startopen="2009-03-10"/></spells></node>
    </nodes>
    <edges>
      <edge id="0" source="0" target="1" start="2009-03-01"/>
      <edge id="1" source="0" target="2" startopen="2009-03-03" end="2009-03-04"/>
      <edge id="2" source="2" target="1" end="2009-03-10"/>
    </edges>
  </graph>
</gexf>`;

const MOMENTS_1_3 = `<gexf xmlns="http://gexf.net/1.3" version="1.3">
  <graph defaultedgetype="directed" mode="dynamic" timeformat="double" timerepresentation="timestamp">
    <attributes class="edge" mode="dynamic"><attribute id="weight" title="Weight" type="double"/></attributes>
    <nodes><node id="n1" label="A"/><node id="n2" label="B"/></nodes>
    <edges><edge id="e" source="n1" target="n2"><attvalues>
      <attvalue for="weight" value="1.0" timestamp="2004.0"/>
      <attvalue for="weight" value="2.0" timestamp="2005.0"/>
    </attvalues></edge></edges>
  </graph>
</gexf>`;

test.each([
  ['of 1.1, with numbers for times, sorts of tie as labels and an actor listed twice', SOFTWARE_1_1],
  ['of 1.2, with open intervals and spells', OPEN_1_2],
  ['of 1.3, with values at moments', MOMENTS_1_3],
])('a GEXF %s counts as much as a second reading finds', (_, text) => {
  const second = rereadGexf(text);
  expect(second.ties).toBeGreaterThan(0);
  expect(readingOf(readGexf(text, 'f.gexf'))).toEqual(second);
});

const INTERVALS = `Source Target Type timeset
Ann Ben Directed "[2016-02-03, 2016-02-04]"
Ben Ann Directed "[2016-03-04, Infinity]"
Cleo Ben Directed "[-Infinity, 2016-02-04]"
Ann Ben Directed "[2016-02-05, 2016-02-08]"
`;

test('a table with intervals in a cell counts as much as a second reading finds', () => {
  expect(readingOf(openTables(INTERVALS))).toEqual(rereadRows(INTERVALS, ' ', true));
});

const POWERS = `source,target,type,level,directed,start,end
AAA,BBB,alignment,hostile,false,1872,1904
AAA,CCC,alignment,friendly,false,1872,1890
BBB,CCC,alignment,hostile,false,1882,1918
CCC,AAA,alignment,hostile,false,1890,1918
BBB,AAA,alignment,friendly,false,1904,1918
`;
const POWER_NODES = 'id,label,kind,start,end\nAAA,A,state,1872,1918\nBBB,B,state,1872,1918\nCCC,C,state,1872,1918\n';

test('two tables whose ties turn in a year count as much as a second reading finds', () => {
  const result = openTables(POWERS, POWER_NODES);
  expect(readingOf(result)).toEqual(rereadRows(POWERS, ',', false, POWER_NODES));
  expect(result.report.read.spells).toBe(linesOf(POWERS).length);
  expect(countsOf(result.report.notes)['meeting-spells']).toBe(2);
});

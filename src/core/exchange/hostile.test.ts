import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../dataset/parseDataset.ts';
import { MAX_STRING_LENGTH } from '../dataset/readJson.ts';
import { applyMapping } from './applyMapping.ts';
import { countsOf, historyOf, openTables } from './openText.fixture.ts';
import { proposeMapping } from './proposeMapping.ts';
import { readGexf } from './readGexf.ts';
import { type ForeignFile, recognizeFiles } from './recognizeFiles.ts';
import { Refusal } from './refusal.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Opens files as far as they go: a document that has no fault, or refusals that name a place. */
function openAnything(files: readonly ForeignFile[]): string {
  const recognized = recognizeFiles(files);
  if (recognized.sort === 'refused') {
    for (const { line, column, message } of recognized.faults)
      expect([line > 0, column > 0, message !== '']).toEqual([true, true, true]);
    return 'refused';
  }
  if (recognized.sort === 'figure') return 'figure';
  if (recognized.sort === 'dataset') {
    const { faults } = parseDataset(recognized.text);
    for (const { line, column } of faults) expect(line > 0 && column > 0).toBe(true);
    return 'dataset';
  }
  const result = recognized.sort === 'gexf' ? readGexf(recognized.text, 'f.gexf') : readTables(recognized);
  if (!result.document) {
    expect(result.faults.length).toBeGreaterThan(0);
    return 'refused';
  }
  expect(parseDataset(JSON.stringify(result.document)).faults.map(({ message }) => message)).toEqual([]);
  return recognized.sort;
}

function readTables({ edges, nodes, file }: Extract<ReturnType<typeof recognizeFiles>, { sort: 'tables' }>) {
  try {
    return applyMapping(nodes, edges, proposeMapping(edges, nodes).mapping, file);
  } catch (thrown) {
    if (thrown instanceof Refusal) return { document: null, faults: [thrown.words] };
    throw thrown;
  }
}

describe('a hostile file', () => {
  it('of XML that would grow without end is refused at its DOCTYPE', () => {
    const laughs = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('\n');
    const text = `<?xml version="1.0"?>\n<!DOCTYPE gexf [\n<!ENTITY l0 "ha">\n${laughs}]>\n<gexf><graph>&l20;</graph></gexf>`;
    const { document, faults } = readGexf(text, 'f.gexf');
    expect(document).toBeNull();
    expect(faults).toMatchObject([{ line: 2, column: 1, expected: 'XML without a DOCTYPE', found: '<!DOCTYPE' }]);
  });

  it('nested without end is refused, as JSON and as GEXF', () => {
    const { faults } = parseDataset('['.repeat(1_000_000));
    expect(faults).toMatchObject([{ line: 1, column: 65, expected: 'at most 64 levels of nesting' }]);
    const deep = readGexf(`<gexf><graph>${'<nodes><node id="a">'.repeat(100_000)}`, 'f.gexf');
    expect(deep.faults).toMatchObject([{ line: 1, expected: 'at most 64 levels of nesting' }]);
  });

  it('of one endless string is refused where that begins', () => {
    const long = 'x'.repeat(MAX_STRING_LENGTH + 1);
    expect(parseDataset(`{"format":"entente/1",\n"title":"${long}"}`).faults).toMatchObject([
      { line: 2, column: 9, expected: 'a text of at most 100000 characters', found: 'one of 100001' },
    ]);
    expect(parseDataset(`{"format":"entente/1",\n"title":"${long}`).faults).toMatchObject([
      { line: 2, found: 'the end of the file' },
    ]);
    const result = openTables(`source,target,start\n${'x'.repeat(20_000)},B,2001`);
    expect(countsOf(result.report.notes)).toMatchObject({ 'mended-text': 1 });
    expect([...historyOf(result).dataset.actors.values()].map(({ id, name }) => [id.length, name.length])).toEqual([
      [80, 10_001],
      [1, 1],
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('with %s everywhere changes nothing', (word) => {
    const table = `source,target,kind,status,start,${word}\n${word},B,${word},${word},2001,x`;
    const nodes = `id,label,kind,label:${word},code_${word}\n${word},${word},${word},${word},${word}`;
    const { dataset } = historyOf(openTables(table, nodes));
    expect(dataset.ties.size).toBe(1);
    expect([...dataset.actors.values()].map(({ kind }) => kind)).toEqual(['state', 'state']);
    const gexf = `<gexf><graph timeformat="date"><nodes><node id="${word}" ${word}="1"/><node id="b"/></nodes><edges><edge source="${word}" target="b" start="2001-01-01" kind="${word}"/></edges></graph></gexf>`;
    expect(historyOf(readGexf(gexf, 'f.gexf')).dataset.ties.size).toBe(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('with formulas, turned writing and half characters is text, cleaned and told', () => {
    const result = openTables('source,target,start,note\n=cmd|x!A0,\u202eevil\ud800,2001,a\u0000b');
    const { dataset } = historyOf(result);
    expect([...dataset.actors.values()].map(({ name }) => name)).toEqual(['=cmd|x!A0', '\u202eevil\ufffd']);
    expect(dataset.events[0]?.summary).toBe('ab');
    expect(countsOf(result.report.notes)).toMatchObject({ 'mended-text': 1 });
  });

  it.each([
    '<gexf><graph><nodes><node id="a"/><node id="b" label="&#0;"/></nodes></graph></gexf>',
    '<gexf><graph><nodes><node id="a" label="&undeclared;"/></nodes></graph></gexf>',
    '<gexf><graph><nodes><node id="a" id="b"/></nodes></graph></gexf>',
    '<gexf><graph><nodes><node id="a"></nodes></graph></gexf>',
    '<gexf><graph><!-- -- --></graph></gexf>',
    '<gexf><graph><nodes><node id="a" label="\ud800"/></nodes></graph></gexf>',
  ])('of XML that is not well-formed, %s, is refused with its place', (text) => {
    const { document, faults } = readGexf(text, 'f.gexf');
    expect([document, faults.length, faults[0]?.line, faults[0]?.expected]).toEqual([null, 1, 1, 'well-formed XML']);
    expect(faults[0]?.column).toBeGreaterThan(10);
  });

  it('with turned writing and formulas in a GEXF is text', () => {
    const nodes = '<nodes><node id="a" label="\u202eevil"/><node id="b" label="=1+1"/></nodes>';
    const edge = '<edges><edge source="a" target="b" start="2001-01-01"/></edges>';
    const result = readGexf(`<gexf><graph timeformat="date">${nodes}${edge}</graph></gexf>`, 'f.gexf');
    expect([...historyOf(result).dataset.actors.values()].map(({ name }) => name)).toEqual(['\u202eevil', '=1+1']);
  });

  it.each([
    ['NaN,A,NaN', 'refused'],
    ['A,B,1e999', 'refused'],
    ['A,B,-1e999', 'refused'],
    ['A,B,99999', 'refused'],
    ['A,B,2001', 'tables'],
  ])('with the numbers %s is %s', (row, sort) => {
    expect(openAnything([{ name: 'f', bytes: bytes(`source,target,start\n${row}`) }])).toBe(sort);
  });

  it.each([
    '{"format":"entente/1",}',
    '{"format":"entente/1"} // x',
    '{"a":NaN}',
    '{"a":1,"a":2}',
    '{"format":"entente/1","x":1e999}',
  ])('as %s is told with its place', (text) => {
    expect(openAnything([{ name: 'f', bytes: bytes(text) }])).toBe('dataset');
    expect(parseDataset(text).faults.length).toBeGreaterThan(0);
  });

  it('of any table makes a dataset without fault or is refused', () => {
    let opened = 0;
    const name = fc.constantFrom('A', 'B', 'C', 'A;B', '漢', 'state');
    const time = fc.constantFrom('1990', '1991-05', '2001-02-03', '-9', '', 'NA', '199X', '[1990, 1992)', 'Infinity');
    const plausible: Readonly<Record<string, fc.Arbitrary<string>>> = {
      source: name,
      target: name,
      kind: fc.constantFrom('war', 'membership', 'deployment', 'mission', 'state', ''),
      status: fc.constantFrom('war', 'over', 'in-force', 'member', '-1', ''),
      directed: fc.constantFrom('directed', 'false', ''),
      stance: fc.constantFrom('allied', 'ended', 'x'),
      start: time,
      end: time,
      timeset: time,
      id: name,
      label: name,
      part_of: name,
    };
    const anything = fc.string({ unit: 'binary', maxLength: 6 });
    const cellIn = (column: string) =>
      fc.oneof({ weight: 9, arbitrary: plausible[column] ?? anything }, { weight: 1, arbitrary: anything });
    const tableOf = (must: readonly string[], may: readonly string[]) =>
      fc
        .subarray([...may])
        .map((more) => [...must, ...more])
        .chain((head) => fc.tuple(fc.constant(head), fc.array(fc.tuple(...head.map(cellIn)), { maxLength: 8 })))
        .map(([head, rows]) =>
          [head, ...rows].map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n'),
        );
    const edgeTable = tableOf(
      ['source', 'target', 'start'],
      ['kind', 'status', 'end', 'timeset', 'directed', 'year', 'label', 'url', 'note', 'stance', 'observed'],
    );
    const nodeTable = tableOf(
      ['id', 'label'],
      ['kind', 'start', 'end', 'part_of', 'aliases', 'label_fr', 'code_x', 'lon'],
    );
    fc.assert(
      fc.property(edgeTable, fc.option(nodeTable), (edges, nodes) => {
        const files = [edges, ...(nodes === null ? [] : [nodes])];
        if (openAnything(files.map((text, i) => ({ name: `${i}`, bytes: bytes(text) }))) === 'tables') opened++;
      }),
      { numRuns: 500 },
    );
    expect(opened).toBeGreaterThan(200);
  }, 60_000);

  it('of any GEXF, whole or cut, makes a dataset without fault or is refused', () => {
    let opened = 0;
    const time = fc.constantFrom('', '2001', '2001-02-03', '1990-13', '-9', '1e13', 'x', '190');
    const attribute = fc
      .tuple(
        fc.constantFrom(
          'start',
          'end',
          'startopen',
          'endopen',
          'timestamp',
          'timestamps',
          'label',
          'kind',
          'pid',
          'type',
        ),
        time,
      )
      .map(([name, value]) => ` ${name}="${value}"`);
    const attributes = fc
      .uniqueArray(attribute, { maxLength: 3, selector: (text) => text.split('=')[0] })
      .map((list) => list.join(''));
    const id = fc.constantFrom('a', 'b', 'c', '漢', '');
    const inner = fc.constantFrom(
      '',
      '<spells><spell start="2001" end="2003"/></spells>',
      '<attvalues><attvalue for="s" value="war" start="2001"/></attvalues>',
    );
    const node = fc
      .tuple(id, attributes, inner)
      .map(([name, more, body]) => `<node id="${name}"${more.replace(/ id=.*/, '')}>${body}</node>`);
    const edge = fc
      .tuple(id, id, attributes, inner)
      .map(([a, b, more, body]) => `<edge source="${a}" target="${b}"${more}>${body}</edge>`);
    const text = fc
      .tuple(
        fc.array(node, { maxLength: 4 }),
        fc.array(edge, { maxLength: 5 }),
        fc.constantFrom('date', 'double', 'x'),
        fc.option(fc.nat(900), { freq: 1 }),
      )
      .map(([nodes, edges, format, cut]) => {
        const head = `<gexf><graph timeformat="${format}"><attributes class="edge"><attribute id="s" title="status"/></attributes>`;
        return `${head}<nodes>${nodes.join('')}</nodes><edges>${edges.join('')}</edges></graph></gexf>`.slice(
          0,
          cut ?? undefined,
        );
      });
    fc.assert(
      fc.property(text, (gexf) => {
        if (openAnything([{ name: 'f', bytes: bytes(gexf) }]) === 'gexf') opened++;
      }),
      { numRuns: 500 },
    );
    expect(opened).toBeGreaterThan(50);
  }, 60_000);

  it('of any bytes is opened or refused', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 80 }), { maxLength: 3 }), (files) => {
        openAnything(files.map((content, i) => ({ name: `${i}`, bytes: content })));
      }),
      { numRuns: 500 },
    );
  });
});

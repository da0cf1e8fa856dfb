import { describe, expect, it } from 'vitest';
import { changeLines, countsOf, historyOf, openGexf } from './openText.fixture.ts';
import { readGexf } from './readGexf.ts';

const NODES = '<nodes><node id="a" label="A"/><node id="b" label="B"/><node id="c" label="C"/></nodes>';
const edges = (inner: string) => `${NODES}<edges>${inner}</edges>`;

describe('the edges of a GEXF', () => {
  it('are ties for as long as they are there', () => {
    const result = openGexf(edges('<edge id="1" source="a" target="b" start="2009-03-01" end="2009-03-10"/>'));
    expect(changeLines(result)).toEqual(['2009-03-01 tie:a,b recorded', '2009-03-11 tie:a,b over']);
    expect(result.report.read).toMatchObject({ actorRecords: 3, tieRecords: 1, ties: 1, spells: 1 });
  });

  it('begin after an open start and end before an open end', () => {
    const result = openGexf(edges('<edge source="a" target="b" startopen="2009-03-01" endopen="2009-03-10"/>'));
    expect(changeLines(result)).toEqual(['2009-03-02 tie:a,b recorded', '2009-03-10 tie:a,b over']);
  });

  it.each([
    ['spells', '<spells><spell start="2001-01-01" end="2001-02-01"/><spell start="2002-01-01"/></spells>', ''],
    ['slices of 1.1', '<slices><slice start="2001-01-01" end="2001-02-01"/><slice start="2002-01-01"/></slices>', ''],
    ['intervals in an attribute', '', ' intervals="&lt;[2001-01-01, 2001-02-01]; [2002-01-01, Infinity]&gt;"'],
  ])('come and go by %s', (_, inner, more) => {
    expect(changeLines(openGexf(edges(`<edge source="a" target="b"${more}>${inner}</edge>`)))).toEqual([
      '2001-01-01 tie:a,b recorded',
      '2001-02-02 tie:a,b over',
      '2002-01-01 tie:a,b recorded',
    ]);
  });

  it('were seen at their timestamps, which begin and end nothing', () => {
    const result = openGexf(
      edges(
        '<edge source="a" target="b" timestamps="&lt;[2004-01-01, 2005-01-01, 2006-01-01]&gt;"/><edge source="a" target="c" timestamp="2004-05-01"/>',
      ),
    );
    expect(changeLines(result)).toEqual([
      '2004-01-01 tie:a,b recorded seen',
      '2004-05-01 tie:a,c recorded seen',
      '2005-01-01 tie:a,b recorded seen',
      '2006-01-01 tie:a,b recorded seen',
    ]);
  });

  it('without times were there when their values were', () => {
    const attributes =
      '<attributes class="edge" mode="dynamic"><attribute id="weight" title="Weight" type="double"/></attributes>';
    const values =
      '<attvalues><attvalue for="weight" value="1" timestamp="2004"/><attvalue for="weight" value="2" timestamp="2005"/></attvalues>';
    const result = openGexf(
      `${attributes}${edges(`<edge source="a" target="b">${values}</edge>`)}`,
      'mode="dynamic" timeformat="double" timerepresentation="timestamp"',
    );
    expect(changeLines(result)).toEqual(['2004 tie:a,b recorded seen', '2005 tie:a,b recorded seen']);
    expect(countsOf(result.report.skipped)).toEqual({ 'unread-attribute': 2 });
    expect(countsOf(result.report.notes)).toEqual({ 'numbers-as-years': 1 });
  });

  it('have the status that an attribute has for a time, and the stance beside it', () => {
    const attributes =
      '<attributes class="edge" mode="dynamic"><attribute id="0" title="status" type="string"/><attribute id="1" title="stance" type="string"/></attributes>';
    const value = (id: number, word: string, times: string) => `<attvalue for="${id}" value="${word}" ${times}/>`;
    const [early, late] = ['start="2001-01-01" end="2001-12-31"', 'start="2002-01-01"'];
    const values = [
      value(0, 'warm', early),
      value(1, 'cooperative', early),
      value(0, 'war', late),
      value(1, 'hostile', late),
    ];
    const result = openGexf(
      `${attributes}${edges(`<edge source="a" target="b" kind="alignment"><attvalues>${values.join('')}</attvalues></edge>`)}`,
    );
    expect(changeLines(result)).toEqual(['2001-01-01 alignment:a,b warm', '2002-01-01 alignment:a,b war']);
    const statuses = historyOf(result).dataset.vocabulary.get('alignment')?.statuses;
    expect([statuses?.get('warm')?.stance, statuses?.get('war')?.stance]).toEqual(['cooperative', 'hostile']);
  });

  it('are of the kind that an attribute, the edge or a label of few says; a default counts', () => {
    const attributes =
      '<attributes class="edge"><attribute id="0" title="relationtype" type="string"><default>dependency</default></attribute></attributes>';
    const kinds = (text: string) => [...historyOf(openGexf(text)).dataset.ties.values()].map(({ kind }) => kind);
    const edge = (more: string, inner = '') => `<edge source="a" target="b" start="2001-01-01"${more}>${inner}</edge>`;
    const value = '<attvalues><attvalue for="0" value="parent"/></attvalues>';
    expect(kinds(`${attributes}${edges(edge('') + edge('', value))}`)).toEqual(['dependency', 'parent']);
    expect(kinds(edges(edge(' kind="war"')))).toEqual(['war']);
    expect(
      kinds(
        edges(
          edge(' label="ally"') +
            edge(' label="ally"').replace('"b"', '"c"') +
            edge(' label="ally"').replace('"a"', '"c"'),
        ),
      ),
    ).toEqual(['ally', 'ally', 'ally']);
  });

  it('have the direction that they or the graph give', () => {
    const directions = (graph: string, type: string) => {
      const edge = `<edge source="b" target="a" start="2001-01-01"${type}/>`;
      return [...historyOf(openGexf(edges(edge), graph)).dataset.ties.keys()];
    };
    expect(directions('timeformat="date"', '')).toEqual(['tie:a,b']);
    expect(directions('timeformat="date" defaultedgetype="directed"', '')).toEqual(['tie:b,a']);
    expect(directions('timeformat="date" defaultedgetype="directed"', ' type="mutual"')).toEqual(['tie:a,b']);
  });

  it('without an end, of an actor with itself and to nobody listed are told with their line', () => {
    const result = openGexf(
      `${NODES}<edges>\n<edge source="a" start="2001-01-01"/>\n<edge source="a" target="a" start="2001-01-01"/>\n<edge source="a" target="z" start="2001-01-01"/></edges>`,
    );
    expect(result.report.skipped.map(({ code, places }) => [code, places[0]?.line])).toEqual([
      ['self-loop', 5],
      ['missing-end', 4],
    ]);
    expect(result.report.notes.map(({ code, places }) => [code, places[0]?.line])).toEqual([['unlisted-end', 6]]);
  });

  it('that end with the graph are not ended, those that begin with it were seen', () => {
    const graph = 'timeformat="date" start="2001-01-01" end="2009-12-31"';
    const result = openGexf(edges('<edge source="a" target="b" start="2001-01-01" end="2009-12-31"/>'), graph);
    expect(changeLines(result)).toEqual(['2001-01-01 tie:a,b recorded seen']);
    expect(result.document?.coverage).toEqual({ from: '2001-01-01', to: '2009-12-31' });
  });
});

describe('the times of a GEXF', () => {
  it.each([
    ['dateTime', '2009-03-01T23:30:00-11:00', '2009-03-01'],
    ['dateTime', '2009-03-01', '2009-03-01'],
    ['double', '1235865600000', '2009-03-01'],
    ['double', '1.2358656E12', '2009-03-01'],
    ['double', '1235865600', '2009-03-01'],
    ['double', '1904.0', '1904'],
    ['integer', '190', '0190'],
    ['double', '-431', '-0431'],
    ['integer', '20090301', '2009-03-01'],
    ['integer', '200903', '2009-03'],
    ['date', '2009', '2009'],
  ])('as %s: %s is %s', (format, time, text) => {
    const result = openGexf(edges(`<edge source="a" target="b" start="${time}"/>`), `timeformat="${format}"`);
    expect(historyOf(result).dataset.events.map(({ date }) => date.text)).toEqual([text]);
  });

  it('that cannot be read are told with their place', () => {
    const result = openGexf(
      `${NODES}<edges><edge source="a" target="b" start="2009-02-30"/><edge source="a" target="c" start="2009-02-28"/></edges>`,
    );
    expect(result.report.skipped).toEqual([
      {
        code: 'unreadable-date',
        count: 1,
        places: [{ line: 3, column: 95 }],
        found: ['"2009-02-30: There is no day 30 in 2009-02, which has 28 days."'],
      },
    ]);
  });

  it('are needed: without any, the day of its last change stands in, or the file is refused', () => {
    const static_ = (meta: string) =>
      readGexf(`<gexf>${meta}<graph>${edges('<edge source="a" target="b"/>')}</graph></gexf>`, 'f.gexf');
    expect(changeLines(static_('<meta lastmodifieddate="2010-02-14"/>'))).toEqual(['2010-02-14 tie:a,b recorded seen']);
    expect(static_('').faults).toMatchObject([{ found: 'no date anywhere' }]);
  });
});

describe('the nodes of a GEXF', () => {
  it('are actors with their lives, sorts, names and the node around them', () => {
    const attributes =
      '<attributes class="node"><attribute id="0" title="type" type="string"/><attribute id="1" title="label:fr" type="string"/></attributes>';
    const nodes =
      '<nodes><node id="u" label="Union" start="1993-11-01"><attvalues><attvalue for="0" value="bloc"/></attvalues><nodes><node id="f" label="France" start="1958-10-04" end="2020-01-01"><attvalues><attvalue for="0" value="country"/><attvalue for="1" value="la France"/></attvalues></node></nodes></node><node id="p" pid="u"/></nodes>';
    const result = openGexf(`${attributes}${nodes}<edges><edge source="f" target="u" start="2001-01-01"/></edges>`);
    const { actors } = historyOf(result).dataset;
    expect(actors.get('u')).toMatchObject({ kind: 'bloc', name: 'Union', from: { text: '1993-11-01' } });
    expect(actors.get('f')).toMatchObject({ kind: 'state', partOf: 'u', name: { fr: 'la France', und: 'France' } });
    expect(actors.get('f')?.to?.text).toBe('2020-01-01');
    expect(actors.get('p')).toMatchObject({ name: 'p', partOf: 'u' });
  });

  it('and edges may use the same id for different attributes', () => {
    const attributes =
      '<attributes class="node"><attribute id="2" title="kind"/></attributes><attributes class="edge"><attribute id="2" title="kind"/></attributes>';
    const result = openGexf(
      `${attributes}<nodes><node id="a"><attvalues><attvalue for="2" value="bloc"/></attvalues></node><node id="b"/></nodes><edges><edge source="a" target="b" start="2001-01-01"><attvalues><attvalue for="2" value="war"/></attvalues></edge></edges>`,
    );
    const { dataset } = historyOf(result);
    expect([dataset.actors.get('a')?.kind, [...dataset.ties.keys()]]).toEqual(['bloc', ['war:a,b']]);
  });
});

describe('the frame of a GEXF', () => {
  it('says who made it and when: the file is the source', () => {
    const meta =
      '<meta lastmodifieddate="2010-02-14"><creator>codeminer</creator><description>A &amp; B</description></meta>';
    const result = readGexf(
      `<gexf>${meta}<graph timeformat="date">${edges('<edge source="a" target="b" start="2001-01-01"/>')}</graph></gexf>`,
      'f.gexf',
    );
    const { dataset } = historyOf(result);
    expect(dataset).toMatchObject({ title: 'A & B', edited: '2010-02-14' });
    expect([...dataset.sources.values()]).toMatchObject([
      { title: 'f.gexf', authors: ['codeminer'], issued: [2010, 2, 14] },
    ]);
  });

  it.each([
    ['http://www.gexf.net/1.1draft', ''],
    ['http://www.gexf.net/1.2draft', ''],
    ['http://gexf.net/1.3', ''],
    ['http://gexf.net/1.3', 'g:'],
  ])('may be of %s with prefix %j, with elements of others that mean nothing', (space, prefix) => {
    const names = `xmlns${prefix ? ':g' : ''}="${space}" xmlns:viz="${space}/viz"`;
    const p = prefix;
    const text = `<${p}gexf ${names}><${p}graph timeformat="date"><${p}nodes><${p}node id="a"><viz:node id="no"/></${p}node><${p}node id="b"/></${p}nodes><${p}edges><${p}edge source="a" target="b" start="2001-01-01"/><viz:edge source="b" target="a"/></${p}edges></${p}graph></${p}gexf>`;
    const result = readGexf(text, 'f.gexf');
    expect(changeLines(result)).toEqual(['2001-01-01 tie:a,b recorded']);
    expect(countsOf(result.report.skipped)).toEqual({ 'unread-attribute': 2 });
  });

  it.each([
    ['<!DOCTYPE gexf [\n<!ENTITY a "aaaa">]>\n<gexf/>', 1, 1, '<!DOCTYPE'],
    ['<gexf>\n  <graph>\n</gexf>', 3, 8, 'unexpected close tag'],
    ['<gexf>\n<a b="1" b="2"/></gexf>', 2, 17, 'duplicate attribute: b'],
    ['<gexf>&nbsp;</gexf>', 1, 13, 'undefined entity'],
    ['<gexf>', 1, 7, 'unclosed tag: gexf'],
    ['<graphml/>', 1, 1, 'graphml'],
    ['<gexf><graph/></gexf>', 1, 1, 'none that can be read'],
  ])('%j is refused at its place', (text, line, column, found) => {
    const { document, faults } = readGexf(text, 'f.gexf');
    expect(document).toBeNull();
    expect(faults.map((fault) => [fault.line, fault.column])).toEqual([[line, column]]);
    expect(faults[0]?.found).toContain(found);
  });
});

import { describe, expect, it } from 'vitest';
import { proposeMapping } from './proposeMapping.ts';
import { readTable } from './readTable.ts';
import { Refusal } from './refusal.ts';

const propose = (edges: string, nodes?: string) =>
  proposeMapping(readTable(edges, 'edges.csv'), nodes === undefined ? null : readTable(nodes, 'nodes.csv'));

describe('a mapping to begin with', () => {
  it.each([
    ['Source,Target,Type\nA,B,Directed', { from: 'Source', to: 'Target', directed: 'Type' }],
    ['from,to,type\nA,B,war', { from: 'from', to: 'to', kind: 'type' }],
    ['de;vers;nature;début;fin\nA;B;guerre;1914;1918', { from: 'de', to: 'vers', kind: 'nature' }],
    ['ccode1,ccode2,year,level\n2,20,1990,3', { from: 'ccode1', to: 'ccode2', status: 'level' }],
    ['side_a,side_b\nA,B', { from: 'side_a', to: 'side_b' }],
    ['who,whom,what\nA,B,war', { from: 'who', to: 'whom' }],
  ])('for %j says which column is what', (text, columns) => {
    expect(propose(text).mapping.edges).toMatchObject(columns);
  });

  it('takes start and end from one column each, or from year, month and day in three', () => {
    expect(propose('a,b,start,end\nA,B,03/04/1990,13/04/1991').mapping.edges).toMatchObject({
      start: { columns: ['start'], format: 'DD/MM/YYYY' },
      end: { columns: ['end'], format: 'DD/MM/YYYY' },
    });
    const alliances =
      'ccode1,ccode2,dyad_st_year,dyad_st_month,dyad_st_day,dyad_end_year\n200,235,1816,1,-9,\n200,230,1820,-9,-9,-9';
    expect(propose(alliances).mapping.edges).toMatchObject({
      start: { columns: ['dyad_st_year', 'dyad_st_month', 'dyad_st_day'], format: 'YYYY' },
    });
  });

  it('takes a year for the day of a survey only where there is neither start nor end', () => {
    expect(propose('a,b,year\nA,B,1990').mapping.edges.seen).toEqual({ columns: ['year'], format: 'YYYY' });
    expect(propose('a,b,year,start\nA,B,1990,1990').mapping.edges.seen).toBeUndefined();
  });

  it('says how sure it is of a column, with examples', () => {
    expect(propose('Source,whom,start\nA,B,1990\nC,B,1991').edges).toEqual([
      { role: 'from', column: 'Source', confidence: 1, examples: ['A', 'C'] },
      { role: 'start', column: 'start', confidence: 1, examples: ['1990', '1991'] },
      { role: 'to', column: 'whom', confidence: 0.2, examples: ['B'] },
    ]);
  });

  it('gives every word of the file a term and a stance', () => {
    const { terms } = propose(
      'source,target,kind,status,directed\nA,B,pact,in force,\nA,C,bond,embargo,true\nA,D,bond,gloom,true',
    ).mapping;
    expect(terms).toEqual([
      {
        value: 'pact',
        kind: 'pact',
        name: 'alliance or defence treaty',
        isDirected: false,
        statuses: [{ value: 'in force', status: 'in-force', name: 'in force', stance: 'allied' }],
      },
      {
        value: 'bond',
        kind: 'bond',
        name: 'bond',
        isDirected: true,
        statuses: [
          { value: 'embargo', status: 'embargo', name: 'embargo', stance: 'strained' },
          { value: 'gloom', status: 'gloom', name: 'gloom', stance: 'formal' },
        ],
      },
    ]);
  });

  it('gives a kind without statuses one status, with the stance of the kind', () => {
    const [war, state] = propose('source,target,kind\nA,B,war\nA,C,state').mapping.terms;
    expect(war?.statuses).toEqual([{ value: '', status: 'recorded', name: 'recorded', stance: 'hostile' }]);
    expect(state?.kind).toBe('state-tie');
  });

  it('takes a tie for directed where some rows go both ways and some do not', () => {
    expect(propose('source,target\nA,B\nB,A\nA,C').mapping.terms[0]?.isDirected).toBe(true);
    expect(propose('source,target\nA,B\nB,A').mapping.terms[0]?.isDirected).toBe(false);
    expect(propose('source,target\nA,B\nB,C').mapping.terms[0]?.isDirected).toBe(false);
  });

  it('reads the sorts of actors', () => {
    const nodes = 'id,label,kind\nA,A,Pays\nB,B,rebel group\nC,C,wizard';
    expect(propose('source,target\nA,B', nodes).mapping).toMatchObject({
      nodes: { id: 'id', label: 'label', sort: 'kind' },
      actorKinds: [
        { value: 'Pays', kind: 'state' },
        { value: 'rebel group', kind: 'armed-group' },
      ],
    });
  });

  it('leaves the record uncut where few spells begin or end at its edges', () => {
    expect(propose('a,b,start,end\nA,B,1990,1995\nA,C,1991,1996\nA,D,1992,1997').mapping.coverage).toEqual({});
  });

  it('cannot be made for a table of one column', () => {
    expect(() => propose('source\nA')).toThrow(Refusal);
  });
});

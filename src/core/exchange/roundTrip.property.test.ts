import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDataset } from '../dataset/parseDataset.ts';
import { foldTies } from '../history/foldTies.ts';
import type { History } from '../history/history.ts';
import { dayText, parseDayText } from '../time/day.ts';
import type { Loss } from './findLosses.ts';
import { actorLines, historyOf, openTables, spellLines } from './openText.fixture.ts';
import { readGexf } from './readGexf.ts';
import { settledSpells } from './settledSpells.ts';
import { writeCsvPair } from './writeCsvPair.ts';
import { writeGexf } from './writeGexf.ts';

const OWN = {
  kinds: [
    {
      id: 'alignment',
      isDirected: false,
      name: 'alignment',
      statuses: [
        { id: 'warm', stance: 'cooperative', name: 'warm' },
        { id: 'war', stance: 'hostile', name: 'war' },
        { id: 'over', stance: 'ended', name: 'over' },
      ],
    },
    { id: 'pact', statuses: [{ id: 'secret', stance: 'allied', name: 'secret' }] },
  ],
};
const STATUSES: Readonly<Record<string, readonly string[]>> = {
  alignment: ['warm', 'war', 'over'],
  pact: ['in-force', 'secret', 'ended', 'lapsed'],
  support: ['active', 'ended'],
  conflict: ['fighting', 'truce', 'ended'],
};
const DIRECTED = new Set(['support']);
const IDS = ['a', 'B-2', '710', 'x.y_z'];
const FIRST = parseDayText('-0002-12-20') ?? 0;

const words = fc.oneof(
  fc.constantFrom('=1+1', "'=x", 'a,b', '"q"', 'Côte d’Ivoire', 'x\u202ey', '<&>', 'NA', 'undirected', '1|2', '0012'),
  fc.stringMatching(/^[A-Za-z][A-Za-z ,;'"<&=-]{0,8}[a-z]$/),
);
const someActor = fc.record(
  {
    kind: fc.constantFrom('state', 'bloc', 'armed-group'),
    name: fc.oneof(words, fc.record({ en: words, fr: words }), fc.record({ fr: words })),
    short: fc.stringMatching(/^[A-Z]{1,4}$/),
    aliases: fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z;]{0,5}[a-z]$/), { minLength: 1, maxLength: 2 }),
    place: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.constantFrom(12.65, -8.25, 0)),
    codes: fc.record({ gw: fc.integer({ min: 2, max: 990 }), iso2: fc.constantFrom('ML', '00', '007') }),
    life: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.option(fc.integer({ min: 0, max: 400 }))),
  },
  { requiredKeys: ['kind', 'name'] },
);
const someChange = fc.constantFrom(...Object.keys(STATUSES)).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    ends: fc.shuffledSubarray(IDS, { minLength: 2, maxLength: 2 }),
    becomes: fc.constantFrom(...(STATUSES[kind] ?? [])),
    day: fc.integer({ min: 0, max: 800 }),
    observed: fc.boolean(),
  }),
);

/** A small dataset with certain days, some of them before Christ. */
const someDataset = fc
  .tuple(fc.array(someActor, { minLength: 4, maxLength: 4 }), fc.array(someChange, { minLength: 1, maxLength: 12 }))
  .map(([actors, changes]) =>
    JSON.stringify({
      format: 'entente/1',
      id: 'd',
      title: 'Of mine',
      vocabulary: OWN,
      sources: [{ id: 's', type: 'book', title: 'S' }],
      actors: actors.map(({ life, ...actor }, i) => ({
        id: IDS[i],
        ...actor,
        ...(life ? { from: dayText(FIRST + life[0]) } : {}),
        ...(life && life[1] !== null ? { to: dayText(FIRST + life[0] + life[1]) } : {}),
        ...(i === 3 ? { partOf: IDS[0] } : {}),
      })),
      events: changes.map(({ kind, ends, becomes, day, observed }, i) => ({
        id: `e${i}`,
        date: dayText(FIRST + day),
        title: 'E',
        changes: [
          { kind, ...(DIRECTED.has(kind) ? { from: ends[0], to: ends[1] } : { between: ends }), becomes, observed },
        ],
        sources: ['s'],
      })),
    }),
  );

function fold(text: string): History {
  const { dataset, faults } = parseDataset(text);
  if (!dataset || faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  return foldTies(dataset);
}

function expectSame(after: History, before: History): void {
  expect(actorLines(after.dataset)).toEqual(actorLines(before.dataset));
  expect(spellLines(after)).toEqual(spellLines(before));
  expect(seenLines(after)).toEqual(seenLines(before));
}

/** Every tie with the days on which it was seen to have a status, not said to have come to have it. */
function seenLines(history: History): string[] {
  return [...history.tieIndex]
    .flatMap(([id, tie]) =>
      settledSpells(history, tie).flatMap(({ first, isObserved }) => (isObserved ? [`${id} ${dayText(first)}`] : [])),
    )
    .sort();
}

/** What no network format holds of such a dataset; ties that were never in force look as if they always were. */
function expectLosses(lost: readonly Loss[], { tieIds }: History): void {
  const own = ['sources', 'events'];
  expect(lost).toEqual(expect.arrayContaining(own));
  expect(lost.filter((loss) => ![...own, 'vocabulary', 'ended-ties'].includes(loss))).toEqual([]);
  const hasOwn = tieIds.some((id) => /^(alignment|pact):/.test(id));
  expect(lost.includes('vocabulary')).toBe(hasOwn);
}

it('a dataset as GEXF and back keeps all actors, ties, statuses, spells and days', () => {
  fc.assert(
    fc.property(someDataset, (text) => {
      const before = fold(text);
      const written = writeGexf(before.dataset, before);
      expectLosses(written.lost, before);
      const result = readGexf(written.text, 'f.gexf');
      expectSame(historyOf(result), before);
      expect(result.report.skipped.map(({ code }) => code)).toEqual(['unread-attribute']);
    }),
    { numRuns: 100 },
  );
});

it('a dataset as two tables and back keeps all actors, ties, statuses, spells and days', () => {
  fc.assert(
    fc.property(someDataset, (text) => {
      const before = fold(text);
      const { nodes, edges, lost } = writeCsvPair(before.dataset, before);
      expectLosses(lost, before);
      const result = openTables(edges, nodes);
      expectSame(historyOf(result), before);
      expect(result.report.skipped.map(({ code }) => code)).toEqual(['unread-column']);
    }),
    { numRuns: 100 },
  );
});

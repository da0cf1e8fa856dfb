import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultText } from '../src/core/dataset/fault.ts';
import { namesSpeaker } from '../src/core/dataset/namesSpeaker.ts';
import { parseDataset } from '../src/core/dataset/parseDataset.ts';
import { foldTies } from '../src/core/history/foldTies.ts';
import { tieStateOn } from '../src/core/history/tieState.ts';
import type { Dataset } from '../src/core/model/dataset.ts';
import type { Event } from '../src/core/model/event.ts';
import type { Text } from '../src/core/model/text.ts';
import { VOCABULARY } from '../src/core/model/vocabulary.ts';

const files = readdirSync(import.meta.dirname).filter(
  (file) => file.endsWith('.json') && !file.endsWith('.schema.json'),
);

function read(file: string) {
  const { dataset, faults, warnings } = parseDataset(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'), file);
  if (!dataset) throw new Error(faults.map(faultText).join('\n'));
  return { dataset, faults, warnings };
}

function isBilingual(text: Text | undefined): boolean {
  return typeof text === 'object' && Boolean(text.en?.trim()) && Boolean(text.fr?.trim());
}

const idsOf = (events: readonly Event[]) => events.map(({ id }) => id);

/** The actors that the changes of a dataset lead to by succession from one actor. */
function successorsOf({ events }: Dataset): Map<string, string[]> {
  const successors = new Map<string, string[]>();
  for (const { changes } of events) {
    for (const { tie } of changes) {
      const [, from, to] = /^succession:([^,]+),(.+)$/.exec(tie) ?? [];
      if (from && to) successors.set(from, [...(successors.get(from) ?? []), to]);
    }
  }
  return successors;
}

/**
 * The events that make a tie, other than by ending it, on somebody's claim alone, or that leave it alleged or contested
 * on their last possible day.
 */
function disputedEvents(dataset: Dataset): Event[] {
  const { events, ties, vocabulary } = dataset;
  const history = foldTies(dataset);
  return events.filter(({ changes, date }, index) =>
    changes.some(({ tie, status, basis }) => {
      const kind = vocabulary.get(ties.get(tie)?.kind ?? '');
      if (kind?.statuses.get(status)?.stance === 'ended') return false;
      const state = tieStateOn(history, history.tieIndex.get(tie) ?? -1, date.latest);
      const isDisputed = state?.standing === 'alleged' || state?.standing === 'contested';
      return basis === 'claimed' || (isDisputed && state.eventIndex === index);
    }),
  );
}

describe.each(files)('%s', (file) => {
  const { dataset, faults, warnings } = read(file);
  const events = [...dataset.events];

  it('passes the check without faults or warnings', () => {
    expect([...faults, ...warnings].map(faultText)).toEqual([]);
  });

  it('says everything in English and in French', () => {
    expect([dataset.title, dataset.coverage.note].map(isBilingual)).toEqual([true, true]);
    expect(idsOf(events.filter(({ title, summary }) => !isBilingual(title) || !isBilingual(summary)))).toEqual([]);
    const claims = events.filter((event) => event.claims.some(({ gist }) => gist !== undefined && !isBilingual(gist)));
    expect(idsOf(claims)).toEqual([]);
    const actors = [...dataset.actors.values()];
    expect(
      actors.filter(({ name, summary }) => !isBilingual(name) || !isBilingual(summary)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('cites a source for every event, and every source for something', () => {
    expect(idsOf(events.filter(({ sources }) => sources.length === 0))).toEqual([]);
    const cited = new Set([
      ...events.flatMap(({ sources, claims }) => [...sources, ...claims.flatMap((claim) => claim.sources)]),
      ...[...dataset.actors.values()].flatMap(({ sources }) => sources),
      ...[...dataset.sources.values()].flatMap(({ via }) => via ?? []),
    ]);
    expect([...dataset.sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
  });

  it('has one source for each address, and only web addresses', () => {
    const addresses = [...dataset.sources.values()].flatMap(({ url }) => url ?? []);
    expect(addresses.filter((url, place) => addresses.indexOf(url) !== place)).toEqual([]);
    expect(addresses.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
  });

  it('has no event without an effect or a claim, and no actor without a part', () => {
    expect(idsOf(events.filter(({ changes, claims }) => changes.length + claims.length === 0))).toEqual([]);
    const acting = new Set([
      ...[...dataset.ties.values()].flatMap(({ a, b }) => [a, b]),
      ...events.flatMap(({ claims }) => claims.map(({ by }) => by)),
      ...[...dataset.actors.values()].flatMap(({ partOf }) => partOf ?? []),
    ]);
    expect([...dataset.actors.keys()].filter((id) => !acting.has(id))).toEqual([]);
  });

  it('has no actor that succeeds itself', () => {
    const successors = successorsOf(dataset);
    const isCircular = (id: string, path: readonly string[]): boolean =>
      path.includes(id) || (successors.get(id) ?? []).some((next) => isCircular(next, [...path, id]));
    expect([...successors.keys()].filter((id) => isCircular(id, []))).toEqual([]);
  });

  it('gives every actor a place on the picture', () => {
    expect([...dataset.actors.keys()].filter((id) => !dataset.positions.has(id))).toEqual([]);
  });
  it('has no event that begins after its coverage, and before it only acts that make ties', () => {
    const { from, to } = dataset.coverage;
    if (!from || !to) throw new Error('The dataset does not say what it covers.');
    expect(idsOf(events.filter(({ date }) => date.earliest > to.latest))).toEqual([]);
    const early = events.filter(({ date }) => date.latest < from.earliest);
    expect(idsOf(early.filter(({ changes }) => changes.length === 0))).toEqual([]);
  });

  it('names the speaker in the title of every event that makes an alleged or contested tie', () => {
    const bare = disputedEvents(dataset).filter(({ title }) =>
      Object.entries(title).some(([lang, words]) => namesSpeaker(words, lang) === false),
    );
    expect(idsOf(bare)).toEqual([]);
  });
});

describe('what the page for authors teaches', () => {
  const guide = readFileSync(`${import.meta.dirname}/README.md`, 'utf8');
  const known = files.flatMap((file) => [...read(file).dataset.events]);

  it('lists every kind of tie with its statuses and an event that changes such a tie', () => {
    const rows = [...guide.matchAll(/^\| `([a-z]+)` \|.*\| (.*) \| `([\w-]+)` \|$/gm)];
    expect(rows.map(([, kind]) => kind)).toEqual([...VOCABULARY.keys()]);
    for (const [, kind = '', statuses = '', id] of rows) {
      expect([...statuses.matchAll(/`([a-z-]+)`/g)].map(([, status]) => status)).toEqual([
        ...(VOCABULARY.get(kind)?.statuses.keys() ?? []),
      ]);
      const example = known.find((event) => event.id === id);
      expect(
        example?.changes.map(({ tie }) => tie.split(':')[0]),
        id,
      ).toContain(kind);
    }
  });
});

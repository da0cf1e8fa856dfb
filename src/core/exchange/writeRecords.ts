import type { ForeignChange } from './foldForeignSpells.ts';
import type { ForeignNetwork } from './foreignNetwork.ts';
import type { ImportTally } from './importTally.ts';
import { createIdGiver } from './ownIds.ts';
import { plainText } from './plainText.ts';
import { OVER } from './proposeTerms.ts';
import type { SettledTie } from './settleTies.ts';

/** The lists of a document that tell what happened and on whose word. */
export interface WrittenRecords {
  readonly sources: readonly Record<string, unknown>[];
  readonly events: readonly Record<string, unknown>[];
  readonly changes: number;
  /** Ids of kinds with a tie that is over. */
  readonly ended: ReadonlySet<string>;
}

interface EventInProgress {
  readonly date: ForeignChange['date'];
  readonly title: unknown;
  readonly note: string;
  readonly source: string;
  readonly changes: Record<string, unknown>[];
}

/**
 * Writes the changes of all ties as events: those of one date, one source and one note are one event, "recorded in" the
 * file. Its source is the one that the row names, else the file itself. Each change keeps the line it comes from.
 */
export function writeRecords(
  network: ForeignNetwork,
  folded: readonly (readonly [SettledTie, readonly ForeignChange[]])[],
  tally: ImportTally,
): WrittenRecords {
  const sources = createSources(network, tally);
  const events = new Map<string, EventInProgress>();
  const ended = new Set<string>();
  let count = 0;
  for (const [tie, changes] of folded) {
    for (const change of changes) {
      const { date, status, spell } = change;
      const isEnd = status === null;
      if (isEnd) ended.add(tie.kind.kind);
      const source = sources.idFor(spell.source, spell.url, spell.at);
      const label = isEnd ? '' : plainText(spell.label);
      const note = isEnd ? '' : plainText(spell.note);
      const key = [date.text, source, label, note].join('\u0000');
      const event = events.get(key) ?? { date, title: titleOf(label, network.file), note, source, changes: [] };
      events.set(key, event);
      event.changes.push(changeRecord(tie, change, network.placeOf(spell.at).line));
      count++;
    }
  }
  return { sources: sources.list, events: eventRecords([...events.values()]), changes: count, ended };
}

function changeRecord(
  { kind, from, to }: SettledTie,
  { date, status }: ForeignChange,
  line: number,
): Record<string, unknown> {
  return {
    kind: kind.kind,
    ...(kind.isDirected ? { from, to } : { between: [from, to] }),
    becomes: status ?? OVER,
    ...(date.isObserved ? { observed: true } : {}),
    'x-line': line,
  };
}

function titleOf(label: string, file: string): unknown {
  const name = plainText(file) || 'file';
  return label === '' ? { en: `Recorded in ${name}`, fr: `Relevé dans ${name}` } : label;
}

function eventRecords(events: readonly EventInProgress[]): Record<string, unknown>[] {
  const ids = createIdGiver();
  return [...events]
    .sort((a, b) => a.date.first - b.date.first || a.date.last - b.date.last)
    .map(({ date, title, note, source, changes }) => ({
      id: ids.give(`recorded-${date.text.replace(/[^0-9A-Za-z-]+/g, '.').replace(/^\.|\.$/g, '')}`, 'recorded'),
      date: date.text,
      title,
      ...(note === '' ? {} : { summary: note }),
      changes,
      sources: [source],
    }));
}

function createSources(network: ForeignNetwork, tally: ImportTally) {
  const ids = createIdGiver();
  const name = plainText(network.file) || 'file';
  const issued = network.edited === undefined ? null : /^(-?\d+)-(\d+)-(\d+)$/.exec(network.edited);
  const file = {
    id: ids.give(name, 'file'),
    type: 'dataset',
    title: name,
    ...(network.creator ? { author: [{ literal: network.creator }] } : {}),
    ...(issued ? { issued: { 'date-parts': [issued.slice(1, 4).map(Number)] } } : {}),
    ...(network.description ? { abstract: network.description } : {}),
  };
  const list: Record<string, unknown>[] = [file];
  const known = new Map<string, string>([['\u0000', file.id]]);
  return {
    list,
    idFor: (source: string, url: string, at: number): string => {
      const key = `${source}\u0000${url}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const address = [url, source].map((text) => text.trim()).find((text) => /^https?:\/\/[^\s]+$/.test(text));
      if (url.trim() !== '' && address === undefined) tally.note('refused-address', at, url);
      const title = plainText(source) || plainText(url) || name;
      const id = ids.give(`source-${list.length}`, 'source');
      list.push({ id, type: address ? 'webpage' : 'document', title, ...(address ? { URL: address } : {}) });
      known.set(key, id);
      return id;
    },
  };
}

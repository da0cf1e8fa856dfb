import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import { canonicalJson } from './canonicalJson.ts';
import { sha256Hex } from './sha256Hex.ts';

const DIGITS = 8;

/** An event in its canonical form. */
function canonicalEvent(event: Event): string {
  return canonicalJson(asWritten(event));
}

/** A value of the model with each date as the text it was written as, for the days are read from that. */
function asWritten(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(asWritten);
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  if ('earliest' in value && 'latest' in value && 'text' in value) return value.text;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asWritten(one)]));
}

/** The first 8 digits of the SHA-256 of each event, joined, in the order of the fold. */
export function eventFingerprints(dataset: Pick<Dataset, 'events'>): string {
  return dataset.events.map((event) => sha256Hex(canonicalEvent(event)).slice(0, DIGITS)).join('');
}

/**
 * The SHA-256 of what a dataset says: all but the app's own vocabulary. Two files that differ in nothing but spaces, the
 * order of keys, or keys that the format passes over, have the same.
 */
export function datasetFingerprint(dataset: Dataset): string {
  const { eventById: _byId, ties: _ties, vocabulary, events, ...rest } = dataset;
  const kinds = [...vocabulary].filter(([kind, meaning]) => VOCABULARY.get(kind) !== meaning);
  return sha256Hex(canonicalJson(asWritten({ ...rest, kinds, events })));
}

/**
 * Counts the events that are not as they were: an event that was changed counts once, one that came or went too. Both
 * arguments are what `eventFingerprints` gave.
 */
export function countChangedEvents(payload: { readonly events: string }, now: string): number {
  const left = new Map<string, number>();
  for (const print of splitPrints(payload.events)) left.set(print, (left.get(print) ?? 0) + 1);
  const before = payload.events.length / DIGITS;
  let kept = 0;
  for (const print of splitPrints(now)) {
    const count = left.get(print) ?? 0;
    if (count === 0) continue;
    left.set(print, count - 1);
    kept++;
  }
  return Math.max(before, now.length / DIGITS) - kept;
}

function splitPrints(prints: string): string[] {
  return prints.match(/.{8}/g) ?? [];
}

import type { Claim, ClaimFigure, Event } from '../model/event.ts';
import { parseTieId, tieIdOf } from '../model/tie.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { Tolerance } from '../time/edtfDate.ts';
import type { RawClaim, RawEvent } from './eventSchema.ts';
import { figureFindings, placeFindings } from './extensionShapes.ts';
import { excerptOf, type Finding, type JsonPath } from './fault.ts';
import { readDate } from './readDate.ts';

/**
 * Reads the `x-` keys of a claim that mean something here: `x-figures`, `x-dates`, `x-about`. Whatever has another
 * shape is left out and added to `oddities`, which are warnings: a file may use such keys for its own ends.
 */
export function readClaimExtensions(
  raw: RawClaim,
  path: JsonPath,
  record: string,
  tolerance: Tolerance,
  vocabulary: Vocabulary,
  oddities: Finding[],
): Pick<Claim, 'figures' | 'dates' | 'about'> {
  const { 'x-figures': figures, 'x-dates': dates, 'x-about': about } = raw;
  return {
    ...(figures === undefined ? {} : readFigures(figures, [...path, 'x-figures'], record, oddities)),
    ...(dates === undefined ? {} : readDates(dates, [...path, 'x-dates'], record, tolerance, oddities)),
    ...(about === undefined ? {} : readAbout(about, [...path, 'x-about'], record, vocabulary, oddities)),
  };
}

/** Reads the place of an event, `x-place`; whatever has another shape is left out and added to `oddities`. */
export function readPlace(
  { id, 'x-place': place }: RawEvent,
  path: JsonPath,
  oddities: Finding[],
): Pick<Event, 'place'> {
  if (place === undefined) return {};
  const odd = placeFindings(place, [...path, 'x-place'], id);
  oddities.push(...odd);
  return odd.length > 0 ? {} : { place: place as [number, number] };
}

function readFigures(raw: unknown, path: JsonPath, record: string, oddities: Finding[]): Pick<Claim, 'figures'> {
  if (!Array.isArray(raw)) {
    oddities.push({ path, record, expected: 'a list of figures', found: excerptOf(raw) });
    return {};
  }
  const figures = raw.filter((figure: unknown, i): figure is ClaimFigure => {
    const place = [...path, i];
    const odd = figureFindings(figure, place, record);
    if (odd.length === 0) odd.push(...boundsFindings(figure as ClaimFigure, place, record));
    oddities.push(...odd);
    return odd.length === 0;
  });
  return figures.length === 0 ? {} : { figures };
}

function boundsFindings({ value, min, max }: ClaimFigure, path: JsonPath, record: string): Finding[] {
  const hasBound = min !== undefined || max !== undefined;
  if (hasBound === (value !== undefined)) {
    const found = hasBound ? 'both' : 'neither';
    return [{ path, record, expected: 'either a value or one or both of min and max', found }];
  }
  if (min === undefined || max === undefined || min <= max) return [];
  return [{ path: [...path, 'max'], record, expected: `at least the min, ${min}`, found: String(max) }];
}

function readDates(
  raw: unknown,
  path: JsonPath,
  record: string,
  tolerance: Tolerance,
  oddities: Finding[],
): Pick<Claim, 'dates'> {
  if (typeof raw !== 'string') {
    oddities.push({ path, record, expected: 'an EDTF date', found: excerptOf(raw) });
    return {};
  }
  const dates = readDate(raw, path, record, tolerance, oddities);
  return dates === null ? {} : { dates };
}

function readAbout(
  raw: unknown,
  path: JsonPath,
  record: string,
  vocabulary: Vocabulary,
  oddities: Finding[],
): Pick<Claim, 'about'> {
  const key = typeof raw === 'string' ? parseTieId(raw) : null;
  const kind = vocabulary.get(key?.kind ?? '');
  if (key && kind) return { about: tieIdOf(kind.id, key.a, key.b, kind.isDirected) };
  oddities.push({ path, record, expected: 'a tie as kind:a,b', found: excerptOf(raw) });
  return {};
}

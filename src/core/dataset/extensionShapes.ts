import { excerptOf, type Finding, type JsonPath } from './fault.ts';

const NUMBERS = ['value', 'min', 'max'] as const;
const KEYS: ReadonlySet<string> = new Set(['what', 'of', ...NUMBERS]);
const PLACE = 'a place: [longitude, latitude] in degrees';

/** What is wrong with the shape of a figure: `what` in words, perhaps `of` whom, and numbers. By hand, so that reading a checked file loads no checker. */
export function figureFindings(raw: unknown, path: JsonPath, record: string): Finding[] {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return [{ path, record, expected: 'an object', found: excerptOf(raw) }];
  }
  const figure = raw as Readonly<Record<string, unknown>>;
  const findings: Finding[] = [];
  const find = (key: string, expected: string) =>
    findings.push({ path: [...path, key], record, expected, found: excerptOf(figure[key]) });
  for (const key of Object.keys(figure)) {
    if (KEYS.has(key) || key.startsWith('x-')) continue;
    findings.push({ path, record, expected: `no key but ${[...KEYS].join(', ')}`, found: excerptOf(key) });
  }
  if (typeof figure.what !== 'string' || figure.what === '') find('what', 'text');
  if (figure.of !== undefined && (typeof figure.of !== 'string' || figure.of === '')) find('of', 'text');
  for (const key of NUMBERS) if (figure[key] !== undefined && !Number.isFinite(figure[key])) find(key, 'a number');
  return findings;
}

/** What is wrong with a place on the globe. */
export function placeFindings(raw: unknown, path: JsonPath, record: string): Finding[] {
  const isPlace =
    Array.isArray(raw) &&
    raw.length === 2 &&
    [180, 90].every((limit, i) => Number.isFinite(raw[i]) && Math.abs(raw[i]) <= limit);
  return isPlace ? [] : [{ path, record, expected: PLACE, found: excerptOf(raw) }];
}

function isText(raw: unknown): boolean {
  if (typeof raw === 'string') return raw !== '';
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false;
  const words = Object.values(raw);
  return words.length > 0 && words.every((text) => typeof text === 'string' && text !== '');
}

/** What is wrong with the shape of a landmark: an event's id, and a name in one language or several. */
export function landmarkFindings(raw: unknown, path: JsonPath): Finding[] {
  if (typeof raw !== 'object' || raw === null) return [{ path, expected: 'an object', found: excerptOf(raw) }];
  const { event, name } = raw as Readonly<Record<string, unknown>>;
  const findings: Finding[] = [];
  const find = (key: string, expected: string, found: unknown) =>
    findings.push({ path: [...path, key], expected, found: excerptOf(found) });
  if (typeof event !== 'string') find('event', 'the id of an event', event);
  if (!isText(name)) find('name', 'text, or an object of language tag → text', name);
  return findings;
}

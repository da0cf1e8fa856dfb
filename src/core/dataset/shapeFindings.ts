import * as z from 'zod/mini';
import type { RecordSchema } from './datasetSchema.ts';
import { excerptOf, type Finding, type JsonPath } from './fault.ts';
import { EXTENSION_KEY } from './schemaParts.ts';

type Issue = z.core.$ZodIssue;

/** So many faults of one value are told. */
const MAX_PER_VALUE = 1000;

/** Holds a value against a schema and tells everything that is wrong with its shape. `path` is where the value stands. */
export function shapeFindings(
  { schema, rareKeys = {} }: RecordSchema,
  value: unknown,
  path: JsonPath,
  record?: string,
): Finding[] {
  const issues = issuesOf(schema, value);
  if (issues.length === 0) return [];
  return issues
    .slice(0, MAX_PER_VALUE)
    .flatMap((issue) => findingsOf(issue, value, []))
    .flatMap((finding) => {
      const key = finding.isAtKey && finding.path.length === 1 ? String(finding.path[0]) : '';
      const rare = Object.hasOwn(rareKeys, key) ? rareKeys[key] : undefined;
      if (rare) return shapeFindings({ schema: rare }, valueAt(value, [key]), [...path, key], record);
      const below = [...path, ...finding.path];
      return [{ ...finding, path: below, ...(record === undefined ? {} : { record }) }];
    });
}

function issuesOf(schema: z.core.$ZodType, value: unknown): readonly Issue[] {
  try {
    return z.safeParse(schema, value).error?.issues ?? [];
  } catch (error) {
    // The validator passes issues on as arguments, and a hundred thousand of them exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    return [{ code: 'custom', path: [], message: 'a value with fewer faults', input: value }];
  }
}

function findingsOf(issue: Issue, root: unknown, above: JsonPath): Finding[] {
  const path = [...above, ...issue.path] as JsonPath;
  const value = valueAt(root, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .filter((key) => !EXTENSION_KEY.test(key))
        .map((key) => ({
          path: [...path, key],
          isAtKey: true,
          expected: 'a key of the format, or one that begins with "x-"',
          found: excerptOf(key),
        }));
    case 'invalid_union': {
      const nearest = nearestBranch(issue.errors, value);
      if (nearest) return nearest.flatMap((inner) => findingsOf(inner, root, path));
      return [{ path, expected: issue.message, found: excerptOf(value) }];
    }
    case 'invalid_key':
      return [
        { path, isAtKey: true, expected: issue.issues[0]?.message ?? 'another key', found: excerptOf(path.at(-1)) },
      ];
    default:
      return [{ path, expected: expectedBy(issue), found: excerptOf(value) }];
  }
}

/** The branch of a union that the value was meant for: the one that accepts it as such and finds fault within. */
function nearestBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return branches.find((issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0));
}

function expectedBy(issue: Issue): string {
  if (issue.message !== 'Invalid input') return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1 ? excerptOf(issue.values[0]) : `one of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return issue.expected === 'array' ? 'a list' : issue.expected === 'record' ? 'an object' : `an ${issue.expected}`;
    case 'too_big':
      return `at most ${issue.maximum} entries`;
    case 'too_small':
      return `at least ${issue.minimum} entries`;
    default:
      return 'another value';
  }
}

function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

import * as z from 'zod/mini';
import type { Fault, Finding } from '../dataset/fault.ts';
import { locateFindings } from '../dataset/locateFindings.ts';
import { readJson } from '../dataset/readJson.ts';
import { closedObject, edtfSchema, termSchema, wordsSchema } from '../dataset/schemaParts.ts';
import { shapeFindings } from '../dataset/shapeFindings.ts';
import { ACTOR_KINDS } from '../model/actor.ts';
import { STANCES } from '../model/stance.ts';
import { DATE_FORMATS } from './readForeignDate.ts';
import { SEPARATORS } from './separators.ts';

/** The name and version of the format of mappings, the value of `format`. */
export const MAPPING_FORMAT = 'entente-mapping/1';

const column = z.string({ error: 'the name of a column' });
const maybeColumn = z.optional(column);

/** A date in one column, or its year, month and day in three. */
const dateColumns = closedObject({
  columns: z.array(column, { error: 'a list of columns' }).check(z.minLength(1), z.maxLength(3)),
  format: z.enum(DATE_FORMATS),
  missing: z.optional(z.array(z.string(), { error: 'a list of codes' })),
});

const nodeColumns = closedObject({
  id: column,
  label: maybeColumn,
  names: z.optional(z.record(z.string(), column)),
  sort: maybeColumn,
  start: z.optional(dateColumns),
  end: z.optional(dateColumns),
  timeset: maybeColumn,
  short: maybeColumn,
  aliases: maybeColumn,
  whole: maybeColumn,
  longitude: maybeColumn,
  latitude: maybeColumn,
  codes: z.optional(z.record(z.string(), column)),
});

const edgeColumns = closedObject({
  from: column,
  to: column,
  kind: maybeColumn,
  status: maybeColumn,
  stance: maybeColumn,
  directed: maybeColumn,
  start: z.optional(dateColumns),
  end: z.optional(dateColumns),
  /** The day of a survey or a yearbook: the tie was seen then. */
  seen: z.optional(dateColumns),
  observed: maybeColumn,
  timeset: maybeColumn,
  label: maybeColumn,
  source: maybeColumn,
  url: maybeColumn,
  note: maybeColumn,
});

const statusChoice = closedObject({
  value: z.string({ error: 'text' }),
  status: termSchema,
  name: wordsSchema,
  stance: z.enum([...STANCES, 'ended']),
});
const kindChoice = closedObject({
  value: z.string({ error: 'text' }),
  kind: termSchema,
  name: wordsSchema,
  isDirected: z.boolean({ error: 'true or false' }),
  statuses: z.array(statusChoice, { error: 'a list of statuses' }),
});

/** The choices that hold for any foreign file. */
const choices = {
  terms: z.array(kindChoice, { error: 'a list of kinds' }),
  actorKinds: z.array(closedObject({ value: z.string({ error: 'text' }), kind: z.enum(ACTOR_KINDS) })),
  otherKind: z.enum(ACTOR_KINDS),
  /** What the record covers: what stood at its first date is older, what stood at its last one is not ended. */
  coverage: closedObject({ from: z.optional(edtfSchema), to: z.optional(edtfSchema) }),
  /** The day for ties without any date. */
  asOf: z.optional(edtfSchema),
  /** What one id with two names in turn means. */
  sameId: z.enum(['by-dates', 'one-actor', 'two-actors', 'refuse']),
};

const mappingSchema = closedObject({
  format: z.literal(MAPPING_FORMAT),
  title: z.optional(wordsSchema),
  nodes: z.optional(nodeColumns),
  edges: edgeColumns,
  /** What stands between cells, where that is not what the file itself suggests. */
  separator: z.optional(z.enum(SEPARATORS)),
  /** What stands between several names in one cell. */
  nameSeparator: z.optional(wordsSchema),
  /** Whether the end that a row names is the last on which the tie held, or the first on which it no longer did. */
  endIs: z.enum(['last', 'after']),
  ...choices,
});

/** A date in one column, or its year, month and day in three. */
export type DateColumns = z.infer<typeof dateColumns>;
/** Which column of a table of actors is what. */
export type NodeColumns = z.infer<typeof nodeColumns>;
/** Which column of a table of ties is what. */
export type EdgeColumns = z.infer<typeof edgeColumns>;
/** What a file's own word for a kind of tie means, with its words for statuses. */
export type KindChoice = z.infer<typeof kindChoice>;
/** What a file's own word for a status means. */
export type StatusChoice = z.infer<typeof statusChoice>;
/** How a table or a pair of tables is read: plain JSON, kept and used again. */
export type ImportMapping = z.infer<typeof mappingSchema>;
/** The part of a mapping that any foreign file needs. */
export type ImportChoices = Pick<ImportMapping, 'terms' | 'actorKinds' | 'otherKind' | 'coverage' | 'asOf' | 'sameId'>;

/** The choices of somebody who has not chosen: everything as proposed. */
export const NO_CHOICES: ImportChoices = {
  terms: [],
  actorKinds: [],
  otherKind: 'state',
  coverage: {},
  sameId: 'by-dates',
};

/** Reads a kept mapping; null with every fault and its place when it is none. */
export function parseMapping(
  text: string,
  file: string,
): { readonly mapping: ImportMapping | null; readonly faults: readonly Fault[] } {
  const { value, findings } = readJson(text);
  const found: Finding[] = [
    ...findings,
    ...(value === undefined ? [] : shapeFindings({ schema: mappingSchema }, value, [])),
  ];
  if (found.length > 0) return { mapping: null, faults: locateFindings(text, file, found) };
  return { mapping: value as ImportMapping, faults: [] };
}

/** Writes a mapping as the text of a file. */
export function writeMapping(mapping: ImportMapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}

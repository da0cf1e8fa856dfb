import * as z from 'zod/mini';
import { CSL_DATES, CSL_NAMES, CSL_TEXTS, CSL_TYPES } from './cslVariables.ts';
import { closedObject, idSchema, urlSchema, wordsSchema } from './schemaParts.ts';

const flag = z.union([z.boolean(), z.number(), z.string()], { error: 'a flag' });

const nameSchema = closedObject(
  {
    family: z.optional(wordsSchema),
    given: z.optional(wordsSchema),
    literal: z.optional(wordsSchema),
    suffix: z.optional(wordsSchema),
    'dropping-particle': z.optional(wordsSchema),
    'non-dropping-particle': z.optional(wordsSchema),
    'comma-suffix': z.optional(flag),
    'static-ordering': z.optional(flag),
    'parse-names': z.optional(flag),
  },
  { id: 'Name', description: 'A CSL name: given and family, or literal.' },
);
const namesSchema = z.array(nameSchema, { error: 'a list of CSL names' });

const datePart = (min: number, max: number, expected: string) =>
  z.int({ error: expected }).check(z.minimum(min, { error: expected }), z.maximum(max, { error: expected }));
const year = datePart(-9999, 9999, 'a year from -9999 to 9999');
const month = datePart(1, 12, 'a month from 1 to 12');
const day = datePart(1, 31, 'a day of a month');
const dateParts = z.union([z.tuple([year]), z.tuple([year, month]), z.tuple([year, month, day])], {
  error: 'a date: [year], [year, month] or [year, month, day]',
});

const dateSchema = closedObject(
  {
    'date-parts': z.union([z.tuple([dateParts]), z.tuple([dateParts, dateParts])], { error: 'one date or two' }),
    circa: z.optional(flag),
    literal: z.optional(wordsSchema),
    raw: z.optional(wordsSchema),
    season: z.optional(flag),
  },
  { id: 'Date', description: 'A CSL date; date-parts holds [[year, month, day]] as far as known.' },
);

const anyText = z.union([z.string(), z.number()], { error: 'text or a number' });

/** What most sources have. */
const usualKeys = {
  id: idSchema,
  type: z.enum(CSL_TYPES, { error: 'a CSL type such as article-newspaper, webpage or report' }),
  title: wordsSchema,
  'container-title': z.optional(wordsSchema),
  publisher: z.optional(wordsSchema),
  author: z.optional(namesSchema),
  issued: z.optional(dateSchema),
  accessed: z.optional(dateSchema),
  URL: z.optional(urlSchema),
  language: z.optional(wordsSchema),
  genre: z.optional(anyText),
  number: z.optional(anyText),
  reliability: z.optional(z.enum(['A', 'B', 'C', 'D', 'E', 'F'])),
  via: z.optional(idSchema),
  party: z.optional(idSchema),
  archive: z.optional(urlSchema),
};

/** The schemas of the CSL variables that few sources have. */
export const rareSourceKeys: Readonly<Record<string, z.core.$ZodType>> = {
  ...Object.fromEntries(CSL_TEXTS.map((key) => [key, anyText])),
  ...Object.fromEntries(CSL_NAMES.map((key) => [key, namesSchema])),
  ...Object.fromEntries(CSL_DATES.map((key) => [key, dateSchema])),
};

/**
 * A source with its usual keys alone. Each key of a schema costs time for each source, there or not, and CSL has more
 * than a hundred: the rare ones are checked when they are met.
 */
export const usualSourceSchema = closedObject(usualKeys);

/** A source as files write it: a CSL-JSON item with `reliability`, `via`, `party` and `archive`. */
export const sourceSchema = closedObject(
  {
    ...usualKeys,
    ...Object.fromEntries(Object.entries(rareSourceKeys).map(([key, schema]) => [key, z.optional(schema)])),
  },
  {
    description:
      'On whose word: a CSL-JSON item with its reliability, the source it relays, its party and an archived address.',
  },
);

/** A source as files write it, right in shape. */
export type RawSource = z.infer<typeof usualSourceSchema>;
/** A name as CSL writes it. */
export type RawName = z.infer<typeof nameSchema>;

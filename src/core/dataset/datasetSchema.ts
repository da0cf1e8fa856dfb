import * as z from 'zod/mini';
import { ACTOR_KINDS } from '../model/actor.ts';
import { STANCES } from '../model/stance.ts';
import { actorSchema } from './actorSchema.ts';
import { eventSchema } from './eventSchema.ts';
import {
  closedObject,
  dayTextSchema,
  edtfSchema,
  idSchema,
  idsSchema,
  patternText,
  schemaNotes,
  termSchema,
  textSchema,
  wordsSchema,
} from './schemaParts.ts';
import { rareSourceKeys, sourceSchema, usualSourceSchema } from './sourceSchema.ts';

/** The name and version of the format, the value of `format`. */
export const FORMAT = 'entente/1';
/** The most actors a dataset can have. */
export const MAX_ACTORS = 1000;

const DAYS = 'a whole number of days from 0 to 3660';
const days = z.int({ error: DAYS }).check(z.minimum(0, { error: DAYS }), z.maximum(3660, { error: DAYS }));
const px = z.number({ error: 'a number of px' });

const kindSchema = closedObject(
  {
    id: termSchema,
    isDirected: z.optional(z.boolean({ error: 'true or false' })),
    ends: z.optional(
      z.tuple([z.array(z.enum(ACTOR_KINDS)), z.array(z.enum(ACTOR_KINDS))], { error: 'two lists of actor kinds' }),
    ),
    name: z.optional(textSchema),
    definition: z.optional(textSchema),
    rule: z.optional(wordsSchema),
    statuses: z.array(
      closedObject({
        id: termSchema,
        stance: z.enum([...STANCES, 'ended']),
        name: textSchema,
        definition: z.optional(textSchema),
      }),
      { error: 'a list of statuses' },
    ),
  },
  { description: 'A kind of tie, or more statuses for a kind that exists: then only id and statuses are needed.' },
);

const frame = {
  $schema: z.optional(z.string({ error: 'text' })),
  format: z.literal(FORMAT),
  id: idSchema,
  title: textSchema,
  edited: z.optional(dayTextSchema),
  licence: z.optional(wordsSchema),
  coverage: z.optional(
    closedObject({ from: z.optional(edtfSchema), to: z.optional(edtfSchema), note: z.optional(textSchema) }),
  ),
  opening: z.optional(
    closedObject({
      at: z.optional(dayTextSchema),
      pick: z.optional(patternText(/^[A-Za-z0-9][A-Za-z0-9._:,-]{0,250}$/, 'an actor id, kind:a,b or event:id')),
      hulls: z.optional(idsSchema),
      'x-hide': z.optional(idsSchema),
      'x-focus': z.optional(idsSchema),
    }),
  ),
  tolerance: z.optional(closedObject({ day: z.optional(days), month: z.optional(days), year: z.optional(days) })),
  vocabulary: z.optional(closedObject({ kinds: z.array(kindSchema, { error: 'a list of kinds of tie' }) })),
  'x-landmarks': z.optional(
    z.unknown().register(schemaNotes, { description: 'Events that readers count from: a list of { event, name }' }),
  ),
  'x-positions': z.optional(z.record(idSchema, z.tuple([px, px], { error: '[x, y] in px' }))),
};

/** A schema, and the schemas of keys that it does not know and that are checked only when met. */
export interface RecordSchema {
  readonly schema: z.core.$ZodType;
  readonly rareKeys?: Readonly<Record<string, z.core.$ZodType>>;
}

/** The schemas of the three lists' records. */
export const recordSchemas = {
  actors: { schema: actorSchema },
  sources: { schema: usualSourceSchema, rareKeys: rareSourceKeys },
  events: { schema: eventSchema },
} as const satisfies Record<string, RecordSchema>;
/** The name of a list of records. */
export type ListName = keyof typeof recordSchemas;
/** The names of the lists in the order in which they are checked. */
export const LISTS = ['sources', 'actors', 'events'] as const satisfies readonly ListName[];

const listOf = <Schema extends z.core.$ZodType>(noun: string, schema: Schema) =>
  z.array(schema, { error: `a list of ${noun}s` }).check(z.minLength(1, { error: `at least one ${noun}` }));

/** A whole dataset as files write it. The JSON Schema is made from it. */
export const datasetSchema = closedObject({
  ...frame,
  sources: listOf('source', sourceSchema),
  actors: listOf('actor', actorSchema).check(z.maxLength(MAX_ACTORS)),
  events: listOf('event', eventSchema),
});

/** A dataset without a look into its records, which are checked one by one so that one may fail alone. */
export const frameSchema = closedObject({
  ...frame,
  sources: listOf('source', z.unknown()),
  actors: listOf('actor', z.unknown()),
  events: listOf('event', z.unknown()),
});

/** A dataset's own kinds of tie as files write them. */
export type RawKind = z.infer<typeof kindSchema>;
/** Everything of a dataset but its records, as files write it; faulty members are left out. */
export type RawFrame = Partial<z.infer<z.ZodMiniObject<typeof frame>>>;

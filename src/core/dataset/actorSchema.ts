import * as z from 'zod/mini';
import { ACTOR_KINDS } from '../model/actor.ts';
import { closedObject, edtfSchema, idSchema, idsSchema, patternText, textSchema, wordsSchema } from './schemaParts.ts';

const degrees = (limit: number) => {
  const expected = `degrees from -${limit} to ${limit}`;
  return z
    .number({ error: expected })
    .check(z.minimum(-limit, { error: expected }), z.maximum(limit, { error: expected }));
};

/** A place on the globe: longitude and latitude in degrees. */
export const placeSchema = z.tuple([degrees(180), degrees(90)], { error: 'a place: [longitude, latitude] in degrees' });

const codeSchema = z.union([wordsSchema, z.number()], { error: 'a code: text or a number' });

/** An actor as files write it. */
export const actorSchema = closedObject(
  {
    id: idSchema,
    kind: z.enum(ACTOR_KINDS),
    name: textSchema,
    short: z.optional(patternText(/^.{1,4}$/u, 'one to four characters')),
    aliases: z.optional(z.array(wordsSchema, { error: 'a list of texts' })),
    codes: z.optional(z.record(patternText(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/, 'the name of a code list'), codeSchema)),
    place: z.optional(placeSchema),
    from: z.optional(edtfSchema),
    to: z.optional(edtfSchema),
    summary: z.optional(textSchema),
    partOf: z.optional(idSchema),
    sources: z.optional(idsSchema),
  },
  { description: 'Somebody who can have ties and make claims.' },
);

/** An actor as files write it, right in shape. */
export type RawActor = z.infer<typeof actorSchema>;

import * as z from 'zod/mini';
import { CLAIM_VERBS } from '../model/event.ts';
import { SUPPORT_MEANS } from '../model/vocabulary.ts';
import { closedObject, edtfSchema, idSchema, idsSchema, termSchema, textSchema } from './schemaParts.ts';

const ends = {
  between: z.optional(z.tuple([idSchema, idSchema], { error: 'two actor ids' })),
  from: z.optional(idSchema),
  to: z.optional(idSchema),
};

/** JSON Schema's word for `between`, or else `from` and `to`; `checkEnds` is the validator's. */
const NAMES_A_PAIR = [
  { required: ['between'], properties: { from: false, to: false } },
  { required: ['from', 'to'], properties: { between: false } },
];
const NAMES_NO_TIE = { properties: { kind: false, between: false, from: false, to: false } };

const changeSchema = closedObject(
  {
    kind: termSchema,
    ...ends,
    becomes: termSchema,
    basis: z.optional(z.enum(['reported', 'claimed'])),
    observed: z.optional(z.boolean({ error: 'true or false' })),
    means: z.optional(z.array(z.enum(SUPPORT_MEANS), { error: 'a list of means of support' })),
  },
  { id: 'Change', description: 'What an event made of a tie.', oneOf: NAMES_A_PAIR },
);

const claimSchema = closedObject(
  {
    by: idSchema,
    says: z.enum(CLAIM_VERBS),
    kind: z.optional(termSchema),
    ...ends,
    gist: z.optional(textSchema),
    sources: z.optional(idsSchema),
  },
  {
    id: 'Claim',
    description: 'Somebody’s word on a tie or, without one, on the event itself.',
    oneOf: [NAMES_NO_TIE, ...NAMES_A_PAIR.map((pair) => ({ ...pair, required: ['kind', ...pair.required] }))],
  },
);

/** An event as files write it. */
export const eventSchema = closedObject(
  {
    id: idSchema,
    date: edtfSchema,
    title: textSchema,
    summary: z.optional(textSchema),
    changes: z.optional(z.array(changeSchema, { error: 'a list of changes' })),
    claims: z.optional(z.array(claimSchema, { error: 'a list of claims' })),
    sources: z
      .array(idSchema, { error: 'a list of source ids' })
      .check(z.minLength(1, { error: 'at least one source' })),
  },
  { description: 'Something that happened, what it changed, who said what of it, and on whose word it is told.' },
);

/** An event as files write it, right in shape. */
export type RawEvent = z.infer<typeof eventSchema>;
/** A change as files write it. */
export type RawChange = z.infer<typeof changeSchema>;
/** A claim as files write it. */
export type RawClaim = z.infer<typeof claimSchema>;

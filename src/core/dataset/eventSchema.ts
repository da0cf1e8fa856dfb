import * as z from 'zod/mini';
import { CLAIM_VERBS } from '../model/event.ts';
import { SUPPORT_MEANS } from '../model/vocabulary.ts';
import { closedObject, edtfSchema, idSchema, idsSchema, schemaNotes, termSchema, textSchema } from './schemaParts.ts';

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

/** A key that is read where its value has the right shape; any other value is a warning, as `x-` keys are free. */
const freeKey = (description: string) => z.optional(z.unknown().register(schemaNotes, { description }));

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
    'x-about': freeKey('A tie that the words belong to without bearing on its standing: kind:a,b'),
    'x-dates': freeKey('When the speaker says that it happened: an EDTF date'),
    'x-figures': freeKey('The numbers that the speaker gives: a list of { what, of, value } or { what, of, min, max }'),
  },
  {
    id: 'Claim',
    description: 'Somebody’s word on a tie or, without one, on the event itself.',
    oneOf: [NAMES_NO_TIE, ...NAMES_A_PAIR.map((pair) => ({ ...pair, required: ['kind', ...pair.required] }))],
  },
);

const CORRECTED = 'an EDTF date, or a list of corrections: { date, note }';

const correctedSchema = z
  .union(
    [
      z.array(closedObject({ date: edtfSchema, note: z.optional(textSchema) }), { error: 'a list of corrections' }),
      edtfSchema,
    ],
    { error: CORRECTED },
  )
  .register(schemaNotes, { description: `When the record of the event was put right: ${CORRECTED}` });

/**
 * An event as files write it. `recorded` is the date on which it entered the record, `corrected` the date or dates on
 * which its record was put right: one date where there is nothing to say of it, else a list with a note for readers.
 */
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
    recorded: z.optional(edtfSchema),
    corrected: z.optional(correctedSchema),
    'x-place': freeKey('Where it happened: [longitude, latitude] in degrees'),
  },
  { description: 'Something that happened, what it changed, who said what of it, and on whose word it is told.' },
);

/** An event as files write it, right in shape. */
export type RawEvent = z.infer<typeof eventSchema>;
/** A change as files write it. */
export type RawChange = z.infer<typeof changeSchema>;
/** A claim as files write it. */
export type RawClaim = z.infer<typeof claimSchema>;

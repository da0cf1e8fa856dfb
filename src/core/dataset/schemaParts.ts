import * as z from 'zod/mini';

// Compiled validators need `eval`, which the page's content security policy forbids; even the attempt is reported.
z.config({ jitless: true });

/** What the JSON Schema says beside the types: descriptions for authors and rules that types cannot hold. */
export const schemaNotes = z.registry<Readonly<Record<string, unknown>>>();

/** Keys that a dataset may use for its own ends: they are kept and mean nothing here. */
export const EXTENSION_KEY = /^x-/;

/** An object with these keys and no other but extension keys. */
export function closedObject<Shape extends z.core.$ZodLooseShape>(shape: Shape, notes: Record<string, unknown> = {}) {
  return z.strictObject(shape).register(schemaNotes, { ...notes, patternProperties: { [EXTENSION_KEY.source]: {} } });
}

/** A string of a pattern; `expected` names it in faults and in the JSON Schema, `id` is its name in the latter. */
export function patternText(pattern: RegExp, expected: string, id?: string) {
  return z
    .string({ error: expected })
    .check(z.regex(pattern, { error: expected }))
    .register(schemaNotes, { description: expected, ...(id === undefined ? {} : { id }) });
}

/** Words that are not empty. */
export const wordsSchema = z.string({ error: 'text' }).check(z.minLength(1, { error: 'text that is not empty' }));

/** The id of an actor, source or event. Without `:` and `,`, which separate the parts of a tie's key in links. */
export const idSchema = patternText(
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/,
  'an id: up to 80 letters, digits, ".", "_" and "-", a letter or digit first',
  'Id',
);

/** The id of a kind of tie or of a status. */
export const termSchema = patternText(
  /^[a-z][a-z0-9-]{0,39}$/,
  'a term: up to 40 small letters, digits and "-", a letter first',
  'Term',
);

/** A web address. Other schemes (`javascript:`, `data:`) could run code when clicked. */
export const urlSchema = patternText(/^https?:\/\/[^\s]+$/, 'an address that begins with http:// or https://', 'Url');

/** A day, as ISO 8601 writes it. That the month has such a day is checked later. */
export const dayTextSchema = patternText(/^-?\d{4}-\d{2}-\d{2}$/, 'a day such as 2024-08-04', 'Day');

/** A date. That it is EDTF is checked later: no pattern says that. */
export const edtfSchema = patternText(
  /^[-0-9X?~%./,[\]{}]{1,40}$/,
  'an EDTF date such as 2024-08-04, 2024-08, 2024-08~, 2024-07-25/2024-07-27 or [2024-08-04..2024-08-06]',
  'Edtf',
);

const TEXT = 'text, or an object of language tag → text';

const languagesSchema = z
  .record(patternText(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en or fr-CA'), wordsSchema)
  .check(z.refine((text) => Object.keys(text).length > 0, { error: TEXT }))
  .register(schemaNotes, { minProperties: 1 });

/** Words in one language or several, by BCP 47 tag. The usual form stands first: it is tried first. */
export const textSchema = z
  .union([languagesSchema, wordsSchema], { error: TEXT })
  .register(schemaNotes, { id: 'Text', description: TEXT });

/** A list of ids. */
export const idsSchema = z.array(idSchema, { error: 'a list of ids' });

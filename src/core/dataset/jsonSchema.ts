import * as z from 'zod/mini';
import { datasetSchema } from './datasetSchema.ts';
import { schemaNotes } from './schemaParts.ts';

/** Writes the JSON Schema (draft 2020-12) of the dataset format, made from the validator's own types. */
export function writeJsonSchema(): string {
  const schema = z.toJSONSchema(datasetSchema, { target: 'draft-2020-12', metadata: schemaNotes, io: 'input' });
  const { $schema, ...rest } = schema;
  const head = { $schema, title: 'Entente dataset, version 1', description: 'Who, on whose word, and what happened.' };
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

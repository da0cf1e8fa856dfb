import type { JsonPath } from './fault.ts';

/** Tells where the record of an id stands in the file. */
export type PathOf = (list: 'actors' | 'sources' | 'events', id: string) => JsonPath;

import type { ActorKind } from './actor.ts';
import type { StatusStance } from './stance.ts';
import type { Text } from './text.ts';
import table from './vocabulary.json' with { type: 'json' };

/** One status of a kind of tie: its stance, its name, and what it means in a sentence. */
export interface StatusTerm {
  readonly id: string;
  readonly stance: StatusStance;
  readonly name: Text;
  readonly definition?: Text;
}

/** One kind of tie: which ends it may have and which statuses it goes through. */
export interface KindTerm {
  readonly id: string;
  readonly isDirected: boolean;
  /** The sorts of actor allowed at each end; of a tie without direction both lists are the same. */
  readonly ends: readonly [readonly ActorKind[], readonly ActorKind[]];
  readonly name: Text;
  readonly definition?: Text;
  /** The article or standard that the kind rests on. */
  readonly rule?: Text;
  readonly statuses: ReadonlyMap<string, StatusTerm>;
}

/** Kinds of tie by id, in the order in which legends list them. */
export type Vocabulary = ReadonlyMap<string, KindTerm>;

/** The shape of `vocabulary.json` and of a dataset's own `vocabulary`. */
export interface VocabularyTable {
  readonly kinds: readonly (Omit<KindTerm, 'statuses' | 'ends'> & {
    readonly ends: readonly (readonly string[])[];
    readonly statuses: readonly (Omit<StatusTerm, 'stance'> & { readonly stance: string })[];
  })[];
}

/** The terms of a table by id. The table's stances and actor kinds are trusted: the dataset's schema checks them. */
export function vocabularyOf(table: VocabularyTable): Vocabulary {
  return new Map(
    table.kinds.map((kind) => [
      kind.id,
      { ...kind, statuses: new Map(kind.statuses.map((status) => [status.id, status])) } as unknown as KindTerm,
    ]),
  );
}

/** The terms every dataset can use (Vienna Convention on Diplomatic Relations, UCDP, and the sources named in the table). */
export const VOCABULARY: Vocabulary = vocabularyOf(table);

/** The means of support of UCDP's External Support Dataset. */
export const SUPPORT_MEANS = [
  'troops',
  'infrastructure',
  'weapons',
  'materiel',
  'training',
  'funding',
  'intelligence',
  'territory',
  'other',
  'unknown',
] as const;

import { CLAIM_VERBS, type Claim, type ClaimVerb } from '../model/event.ts';

/** What speakers do alike with a statement. */
export interface ClaimGroup {
  readonly says: ClaimVerb;
  readonly claims: readonly Claim[];
}

/** Groups claims by their verb, in the order of the verbs; speakers keep their order. */
export function groupClaims(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups = CLAIM_VERBS.map((says) => ({ says, claims: claims.filter((claim) => claim.says === says) }));
  return groups.filter((group) => group.claims.length > 0);
}

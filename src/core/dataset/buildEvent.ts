import type { Change, Claim, Event } from '../model/event.ts';
import type { TieKey } from '../model/tie.ts';
import type { EdtfDate, Tolerance } from '../time/edtfDate.ts';
import { buildRecordDates } from './buildRecordDates.ts';
import type { Placed } from './checkShape.ts';
import { checkTie, type Known } from './checkTie.ts';
import type { RawChange, RawClaim, RawEvent } from './eventSchema.ts';
import { excerptOf, type Finding, type JsonPath } from './fault.ts';
import { readClaimExtensions, readPlace } from './readExtensions.ts';
import { unresolvedFinding } from './references.ts';

/** An event of the model with the ties that it names. */
export interface BuiltEvent {
  readonly event: Event;
  readonly ties: readonly (readonly [id: string, key: TieKey])[];
}

/** Turns an event of the right shape into one of the model; null when it names what is not there, with `findings`. */
export function buildEvent(
  { raw, index }: Placed<RawEvent>,
  date: EdtfDate,
  tolerance: Tolerance,
  known: Known,
  findings: Finding[],
): BuiltEvent | null {
  const before = findings.length;
  const path = ['events', index];
  const ties: [string, TieKey][] = [];
  checkSources(raw.sources, [...path, 'sources'], raw.id, known, findings);
  const changes = (raw.changes ?? []).map((change, i) =>
    buildChange(change, [...path, 'changes', i], raw.id, known, findings, ties),
  );
  const claims = (raw.claims ?? []).map((claim, i) =>
    buildClaim(claim, [...path, 'claims', i], raw.id, tolerance, known, findings, ties),
  );
  const recordDates = buildRecordDates(raw, path, tolerance, findings);
  if (findings.length > before) return null;
  const event: Event = {
    id: raw.id,
    date,
    title: raw.title,
    ...(raw.summary === undefined ? {} : { summary: raw.summary }),
    changes: changes.filter((change) => change !== null),
    claims,
    sources: raw.sources,
    ...readPlace(raw, path, []),
    ...recordDates,
  };
  return { event, ties };
}

function buildChange(
  raw: RawChange,
  path: JsonPath,
  record: string,
  known: Known,
  findings: Finding[],
  ties: [string, TieKey][],
): Change | null {
  const kind = known.vocabulary.get(raw.kind);
  if (kind && !kind.statuses.has(raw.becomes)) {
    const expected = `one of ${[...kind.statuses.keys()].join(', ')}`;
    findings.push({ path: [...path, 'becomes'], record, expected, found: excerptOf(raw.becomes) });
  }
  const tie = checkTie(raw, path, record, known, findings);
  if (!tie) return null;
  ties.push([tie.id, tie.key]);
  return {
    tie: tie.id,
    status: raw.becomes,
    basis: raw.basis ?? 'reported',
    isObserved: raw.observed ?? false,
    means: raw.means ?? [],
  };
}

function buildClaim(
  raw: RawClaim,
  path: JsonPath,
  record: string,
  tolerance: Tolerance,
  known: Known,
  findings: Finding[],
  ties: [string, TieKey][],
): Claim {
  if (!known.actors.has(raw.by)) {
    findings.push(unresolvedFinding({ path: [...path, 'by'], list: 'actors', id: raw.by }, record, known.declared));
  }
  const sources = raw.sources ?? [];
  checkSources(sources, [...path, 'sources'], record, known, findings);
  const namesTie = [raw.kind, raw.between, raw.from, raw.to].some((word) => word !== undefined);
  const tie = namesTie ? checkTie(raw, path, record, known, findings) : null;
  if (tie) ties.push([tie.id, tie.key]);
  return {
    by: raw.by,
    says: raw.says,
    sources,
    ...(tie ? { tie: tie.id } : {}),
    ...(raw.gist === undefined ? {} : { gist: raw.gist }),
    ...readClaimExtensions(raw, path, record, tolerance, known.vocabulary, []),
  };
}

function checkSources(ids: readonly string[], path: JsonPath, record: string, known: Known, findings: Finding[]): void {
  for (const [i, id] of ids.entries()) {
    if (known.sources.has(id)) continue;
    findings.push(unresolvedFinding({ path: [...path, i], list: 'sources', id }, record, known.declared));
  }
}

import type { Dataset, Position } from '../model/dataset.ts';
import { type Pick, parsePick } from '../model/pick.ts';
import { parseDayText } from '../time/day.ts';
import type { EdtfDate, Tolerance } from '../time/edtfDate.ts';
import type { Known } from './checkTie.ts';
import type { RawFrame } from './datasetSchema.ts';
import { excerptOf, type Finding } from './fault.ts';
import { readDate } from './readDate.ts';
import { readLandmarks } from './readLandmarks.ts';

type Frame = Omit<Dataset, 'tolerance' | 'vocabulary' | 'actors' | 'sources' | keyof History>;
interface History {
  readonly events: Dataset['events'];
  readonly eventById: Dataset['eventById'];
  readonly ties: Dataset['ties'];
}

/** Reads what a dataset says beside its records. What cannot be is left out and added to `findings`. */
export function buildFrame(
  raw: RawFrame,
  tolerance: Tolerance,
  known: Known,
  history: History,
  findings: Finding[],
): Frame {
  const id = raw.id ?? 'dataset';
  return {
    id,
    title: raw.title ?? id,
    ...(raw.edited !== undefined && readDay(raw.edited, ['edited'], findings) !== null ? { edited: raw.edited } : {}),
    ...(raw.licence === undefined ? {} : { licence: raw.licence }),
    coverage: {
      ...readSide(raw, 'from', tolerance, findings),
      ...readSide(raw, 'to', tolerance, findings),
      ...(raw.coverage?.note === undefined ? {} : { note: raw.coverage.note }),
    },
    opening: readOpening(raw, known, history, findings),
    ...readLandmarks(raw, history.eventById, []),
    positions: readPositions(raw, known),
  };
}

function readSide(
  raw: RawFrame,
  side: 'from' | 'to',
  tolerance: Tolerance,
  findings: Finding[],
): { [Side in 'from' | 'to']?: EdtfDate } {
  const text = raw.coverage?.[side];
  const date = text === undefined ? null : readDate(text, ['coverage', side], undefined, tolerance, findings);
  return date === null ? {} : { [side]: date };
}

function readDay(text: string, path: readonly string[], findings: Finding[]): number | null {
  const day = parseDayText(text);
  if (day === null) findings.push({ path, expected: 'a day that exists, such as 2024-08-04', found: excerptOf(text) });
  return day;
}

function readOpening(raw: RawFrame, known: Known, history: History, findings: Finding[]): Dataset['opening'] {
  const { at, pick, hulls = [], 'x-hide': hidden, 'x-focus': focus } = raw.opening ?? {};
  const day = at === undefined ? null : readDay(at, ['opening', 'at'], findings);
  const picked = pick === undefined ? null : findPick(parsePick(pick), known, history);
  if (pick !== undefined && picked === null) {
    const expected = 'the id of an actor, a tie as kind:a,b or an event as event:id';
    findings.push({ path: ['opening', 'pick'], expected, found: excerptOf(pick), ...leftOutNote(pick, known) });
  }
  const blocs = hulls.filter((id, i) => {
    const isBloc = known.actors.get(id)?.kind === 'bloc';
    const fault = { path: ['opening', 'hulls', i], expected: 'the id of a bloc', found: excerptOf(id) };
    if (!isBloc) findings.push({ ...fault, ...leftOutNote(id, known) });
    return isBloc;
  });
  return {
    hulls: blocs,
    ...(day === null ? {} : { at: day }),
    ...(picked === null ? {} : { pick: picked }),
    ...(hidden === undefined ? {} : { hidden }),
    ...(focus === undefined ? {} : { focus: knownActors(focus, known, findings) }),
  };
}

function leftOutNote(id: string, { actors, declared }: Known): { readonly note?: string } {
  if (actors.has(id) || !declared.actors.has(id)) return {};
  return { note: 'This actor is left out because of its own faults.' };
}

function knownActors(ids: readonly string[], { actors }: Known, findings: Finding[]): string[] {
  return ids.filter((id, i) => {
    if (!actors.has(id)) {
      findings.push({ path: ['opening', 'x-focus', i], expected: 'the id of an actor', found: excerptOf(id) });
    }
    return actors.has(id);
  });
}

function findPick(pick: Pick, { actors }: Known, { ties, eventById }: History): Pick | null {
  const isThere = { actor: actors.has(pick.id), tie: ties.has(pick.id), event: eventById.has(pick.id) }[pick.type];
  return isThere ? pick : null;
}

function readPositions(raw: RawFrame, { actors }: Known): ReadonlyMap<string, Position> {
  const positions = new Map<string, Position>();
  for (const [id, [x, y]] of Object.entries(raw['x-positions'] ?? {})) if (actors.has(id)) positions.set(id, { x, y });
  return positions;
}

import type { Standing, StatusStance } from '../model/stance.ts';
import { closenessOf } from './closenessOf.ts';
import type { TieState } from './tieState.ts';
import type { TieTurn } from './tieTurns.ts';

/** What a tie is on a day as far as its turn goes; a tie of which nothing is known has ended before it began. */
interface Footing {
  readonly status: string | null;
  readonly stance: StatusStance;
  readonly standing: Standing;
}

const FORMAL = closenessOf('formal', false);

/** Each step of doubt with the turn that leads to it, and the one that leads back from it. */
const DOUBTS: Readonly<Record<Standing, readonly [number, TieTurn, TieTurn]>> = {
  established: [0, 'confirmed', 'doubted'],
  alleged: [1, 'doubted', 'confirmed'],
  contested: [2, 'contested', 'settled'],
  denied: [3, 'denied', 'upheld'],
};

const MEMBERSHIP_STEPS: Readonly<Record<string, readonly [rank: number, to: TieTurn, from: TieTurn]>> = {
  member: [3, 'rose', 'fell'],
  observer: [2, 'fell', 'rose'],
  suspended: [1, 'suspended', 'readmitted'],
  leaving: [0, 'announcedLeaving', 'stayed'],
  left: [-1, 'left', 'rejoined'],
};

/** What the tie is settled to be, or with `isAhead` what it may already be. */
function footingOf(state: TieState | null, isAhead: boolean): Footing {
  if (!state) return { status: null, stance: 'ended', standing: 'established' };
  const { status, stance } = (isAhead ? state.possible : null) ?? state;
  return { status, stance, standing: state.standing };
}

function membershipTurn(before: Footing, after: Footing): TieTurn | null {
  const from = MEMBERSHIP_STEPS[before.status ?? ''];
  const to = MEMBERSHIP_STEPS[after.status ?? ''];
  if (!from || !to || from[0] === to[0]) return null;
  return from[0] > to[0] ? to[1] : from[2];
}

/** From nothing to something or back; `something` is what there is on the one side. */
function endTurn(something: Footing, isMembership: boolean): readonly [begins: TieTurn, ends: TieTurn] {
  if (something.stance === 'severed') return ['recorded', 'closed'];
  if (something.standing !== 'established') return ['claimed', 'dropped'];
  return isMembership ? ['joined', 'departed'] : ['began', 'ended'];
}

function stanceTurn(before: Footing, after: Footing): TieTurn {
  const from = closenessOf(before.stance, false);
  const to = closenessOf(after.stance, false);
  if (from === to) return 'restated';
  if (to < from && after.stance === 'severed') return 'severed';
  if (to > from && before.stance === 'severed') return 'restored';
  if (Math.max(from, to) > FORMAL && Math.min(from, to) < FORMAL) return 'reversed';
  return to < from ? 'fell' : 'rose';
}

function standingTurn(before: Standing, after: Standing): TieTurn {
  const [from, , back] = DOUBTS[before];
  const [to, towards] = DOUBTS[after];
  return from === to ? 'restated' : to > from ? towards : back;
}

function turnBetween(before: Footing, after: Footing, isMembership: boolean): TieTurn | null {
  if (before.status === after.status) return null;
  const [wasThere, isThere] = [before.stance !== 'ended', after.stance !== 'ended'];
  if (!wasThere && !isThere) return before.status === null ? 'recorded' : after.status === null ? 'closed' : 'restated';
  if (!wasThere) return endTurn(after, isMembership)[0];
  if (!isThere) return endTurn(before, isMembership)[1];
  return (isMembership ? membershipTurn(before, after) : null) ?? stanceTurn(before, after);
}

/**
 * Tells how a tie turned from one state to another; either is null where nothing is known of it.
 *
 * A change that is only possible on a day counts as made; where both days then read the same, what is settled decides,
 * and where that is the same too, the standing does.
 */
export function turnOf(before: TieState | null, after: TieState | null): TieTurn {
  const isMembership = (after ?? before)?.key.kind === 'membership';
  return (
    turnBetween(footingOf(before, true), footingOf(after, true), isMembership) ??
    turnBetween(footingOf(before, false), footingOf(after, false), isMembership) ??
    standingTurn(before?.standing ?? 'established', after?.standing ?? 'established')
  );
}

import { type EntenteState, isTimeMoving } from './ententeState.ts';

/** Parts of the state that the picture shows as they are. */
const SHOWN = ['pick', 'pointed', 'lang', 'told', 'versus'] as const;

function hasSameMembers<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member));
}

/** Whether the numbers of changes are on the picture: they wait while time moves. */
function isNumbered(state: EntenteState): boolean {
  return state.moment.comparison !== null && !isTimeMoving(state);
}

/**
 * Tells whether the picture of a state is that of the state right before it, so that nothing is to be painted: on most
 * days of a drag nothing happened.
 */
export function isSamePicture(state: EntenteState, before: EntenteState): boolean {
  if (SHOWN.some((part) => state[part] !== before[part]) || isNumbered(state) !== isNumbered(before)) return false;
  const [now, then] = [state.moment, before.moment];
  if (now === then) return true;
  return (
    now.redrawn?.length === 0 &&
    now.hulls.length === then.hulls.length &&
    now.hulls.every((hull, n) => hull === then.hulls[n]) &&
    hasSameMembers(now.busy, then.busy)
  );
}

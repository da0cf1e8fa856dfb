import { useState } from 'react';
import { useEntente, useEntenteStore } from './EntenteContext.ts';
import { type EntenteState, isTimeMoving } from './ententeState.ts';

const MOVING: unique symbol = Symbol('time is moving');

/** Works something out from the last state that the reader settled on: what is read at leisure waits while time moves. */
export function useSettled<T>(select: (state: EntenteState) => T): T {
  const store = useEntenteStore();
  const now = useEntente((state) => (isTimeMoving(state) ? MOVING : select(state)));
  const [settled, setSettled] = useState(() => (now === MOVING ? select(store.getState()) : now));
  if (now === MOVING) return settled;
  if (!Object.is(now, settled)) setSettled(() => now);
  return now;
}

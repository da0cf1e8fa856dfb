import { bench, describe } from 'vitest';
import type { Claim, Event } from '../model/event.ts';
import { phasesAt } from './checkpoints.ts';
import { diffDays } from './diffDays.ts';
import { foldTies } from './foldTies.ts';
import { createCursor } from './historyCursor.ts';
import { tallyPulse } from './tallyPulse.ts';
import { change, claim, dataset, event } from './testDataset.ts';

const TIES = 50_000;
const CHANGES = 1_000_000;
const CHANGES_PER_EVENT = 10;
const FIRST_DAY = -62_000;
const DAYS = 73_000;
const ACTORS = 1000;
const STATUSES = ['established', 'strained', 'suspended', 'severed', 'none'];

/** Numbers from 0 up to, not including, 1 that are the same on every run (Park and Miller, 1988). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 0x7fffffff;
    return Math.floor((state / 0x7fffffff) * below);
  };
}

/** Every tenth event is uncertain by up to a year; every twentieth has a claim. */
function largestDataset() {
  const random = createRandom(7);
  const ties = Array.from({ length: TIES }, (_, tie) => `relations:a${tie % ACTORS},b${Math.floor(tie / ACTORS)}`);
  const tieAt = (index: number): string => ties[index] ?? '';
  const events: Event[] = Array.from({ length: CHANGES / CHANGES_PER_EVENT }, (_, place) => {
    const day = FIRST_DAY + random(DAYS);
    const last = place % 10 === 0 ? day + random(366) : day;
    const claims: Claim[] = place % 20 === 0 ? [claim(`a${random(ACTORS)}`, 'denies', tieAt(random(TIES)))] : [];
    const changes = Array.from({ length: CHANGES_PER_EVENT }, () =>
      change(tieAt(random(TIES)), STATUSES[random(STATUSES.length)] ?? ''),
    );
    return event([day, last], ...changes, ...claims);
  });
  return dataset(...events);
}

const largest = largestDataset();
const history = foldTies(largest);

describe(`${TIES} ties, ${CHANGES} changes`, () => {
  bench('fold', () => void foldTies(largest), { iterations: 5, warmupIterations: 1, time: 0 });

  const stepper = createCursor(history);
  let today = FIRST_DAY;
  let way = 1;
  bench('step one day', () => {
    if (today >= FIRST_DAY + DAYS || today < FIRST_DAY) way = -way;
    today += way;
    stepper.moveTo(today);
  });

  const jumper = createCursor(history);
  const random = createRandom(11);
  bench('jump to any day', () => void jumper.moveTo(FIRST_DAY + random(DAYS)));

  const swinger = createCursor(history);
  let isLate = false;
  bench('jump from end to end', () => {
    isLate = !isLate;
    swinger.moveTo(isLate ? FIRST_DAY + DAYS : FIRST_DAY);
  });

  bench('phases of all ties on a day, without a cursor', () => void phasesAt(history, FIRST_DAY + random(DAYS)));
  bench('compare two days', () => void diffDays(history, FIRST_DAY + random(DAYS), FIRST_DAY + random(DAYS)));
  bench('tally the pulse', () => void tallyPulse(history), { iterations: 5, time: 0 });
});

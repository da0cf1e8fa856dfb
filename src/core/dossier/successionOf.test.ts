import { expect, test } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import type { Actor } from '../model/actor.ts';
import { type SuccessionStep, successionOf } from './successionOf.ts';

const facts = dataset(
  event(0, change('succession:mna,mnla', 'merged')),
  event(1, claim('mali', 'asserts', 'succession:mnla,fla')),
  event(10, change('succession:cma,csp', 'merged'), change('succession:csp-psd,csp', 'renamed')),
  event(20, change('succession:mnla,fla', 'merged')),
  event([20, 21], change('succession:csp,fla', 'merged')),
  event(5, change('succession:mnla,msa', 'split')),
  event(30, claim('mali', 'asserts', 'succession:fla,next')),
);
const history = foldTies(facts);
const chain = (steps: readonly SuccessionStep[]) =>
  steps.map(({ from, to, state, distance }) => `${distance} ${from} ${state.status} ${to} ${state.since}`);

test('an actor’s predecessors are followed back to the first, nearest first', () => {
  expect(chain(successionOf(history, 'fla').predecessors)).toEqual([
    '1 mnla merged fla 20',
    '1 csp merged fla 20',
    '2 mna merged mnla 0',
    '2 cma merged csp 10',
    '2 csp-psd renamed csp 10',
  ]);
});

test('its successors are followed to the last', () => {
  expect(chain(successionOf(history, 'mna').successors)).toEqual([
    '1 mna merged mnla 0',
    '2 mnla split msa 5',
    '2 mnla merged fla 20',
  ]);
});

test('a succession that somebody only speaks of is none', () => {
  expect(successionOf(history, 'fla').successors).toEqual([]);
});

test('an actor that comes from nowhere has an empty chain', () => {
  expect(successionOf(history, '__proto__')).toEqual({ predecessors: [], successors: [], wholes: [], parts: [] });
});

test('a ring of successions ends where it began', () => {
  const ring = foldTies(
    dataset(event(0, change('succession:a,b', 'renamed')), event(1, change('succession:b,a', 'renamed'))),
  );
  expect(chain(successionOf(ring, 'a').successors)).toEqual(['1 a renamed b 0', '2 b renamed a 1']);
});

test('an actor is told with what it is a part of, up to the whole, and with its parts', () => {
  const actor = (id: string, partOf?: string): [string, Actor] => [
    id,
    { id, kind: 'organisation', name: id, aliases: [], codes: new Map(), sources: [], ...(partOf ? { partOf } : {}) },
  ];
  const actors = new Map([actor('un'), actor('council', 'un'), actor('minusma', 'council'), actor('icj', 'un')]);
  const wholes = foldTies({ ...facts, actors });
  expect(successionOf(wholes, 'minusma')).toMatchObject({ wholes: ['council', 'un'], parts: [] });
  expect(successionOf(wholes, 'un')).toMatchObject({ wholes: [], parts: ['council', 'icj'] });
});

import { expect, it } from 'vitest';
import { withDirection, withKind, withStance, withStatus } from './chooseTerms.ts';
import { proposeTerms } from './proposeTerms.ts';

const spell = (kind: string, status: string) => ({
  ...{ kind, status, stance: null, isDirected: false, from: 'a', to: 'b' },
});
const TERMS = proposeTerms([spell('war', ''), spell('battle', ''), spell('talks', 'tense'), spell('talks', 'good')]);
const linesOf = (terms: typeof TERMS) =>
  terms.flatMap(({ value, kind, statuses }) =>
    statuses.map((one) => `${value}/${one.value} → ${kind} ${one.status} ${one.stance}`),
  );

it('words for a kind that mean a kind of the format mean its statuses, two words the same one', () => {
  const once = withKind(TERMS, 'war', 'conflict');
  const twice = withKind(once, 'battle', 'conflict');
  expect(linesOf(twice).slice(0, 2)).toEqual([
    'war/ → conflict fighting hostile',
    'battle/ → conflict fighting hostile',
  ]);
  expect(linesOf(withKind(twice, 'war', null))[0]).toBe(linesOf(TERMS)[0]);
});

it('a word for a status means one of the kind’s own or stays itself', () => {
  const related = withKind(TERMS, 'talks', 'relations');
  expect(linesOf(related).slice(2)).toEqual([
    'talks/tense → relations tense strained',
    'talks/good → relations good cooperative',
  ]);
  const chosen = withStatus(related, 'talks', 'good', 'established');
  expect(linesOf(chosen)[3]).toBe('talks/good → relations established formal');
  expect(linesOf(withStatus(chosen, 'talks', 'good', null))[3]).toBe('talks/good → relations good formal');
});

it('a stance holds for every word that means the status, a direction for kinds of the file’s own', () => {
  const [war, battle] = TERMS;
  if (!war || !battle) throw new Error('two kinds are needed');
  const same = [war, { ...battle, kind: war.kind }];
  expect(linesOf(withStance(same, war, 'recorded', 'severed'))).toEqual([
    'war/ → war recorded severed',
    'battle/ → war recorded severed',
  ]);
  expect(withDirection(TERMS, 'war', true)[0]?.isDirected).toBe(true);
  const conflict = withKind(TERMS, 'war', 'conflict');
  expect(withDirection(conflict, 'war', true)).toEqual(conflict);
});

it('what is not there changes nothing', () => {
  expect(withKind(TERMS, 'nothing', 'conflict')).toEqual(TERMS);
  expect(withKind(TERMS, 'war', 'nothing')).toEqual(TERMS);
  expect(withStatus(TERMS, 'war', 'nothing', null)).toEqual(TERMS);
});

import { describe, expect, it } from 'vitest';
import { foldTies } from '../history/foldTies.ts';
import { change, claim, dataset, event } from '../history/testDataset.ts';
import type { Claim } from '../model/event.ts';
import { claimsLedger, eventClaims } from './claimsLedger.ts';
import type { SequencedWord } from './spokenWords.ts';

const SUPPORT = 'support:ukraine,csp-dpa';

const about = (by: string, gist: string): Claim => ({ ...claim(by, 'asserts'), about: SUPPORT, gist: { en: gist } });
const said = (by: string, says: Claim['says'], gist: string): Claim => ({
  ...claim(by, says, SUPPORT),
  gist: { en: gist },
  sources: [`s-${gist}`],
});

const history = foldTies(
  dataset(
    event(2, about('csp-dpa', 'links as with everyone')),
    event(
      4,
      change(SUPPORT, 'active', { basis: 'claimed' }),
      said('mali', 'asserts', 'took part'),
      claim('mali', 'asserts'),
    ),
    event(5, claim('niger', 'denies', 'support:russia,mali')),
    event([6, 9], said('niger', 'asserts', 'helps')),
    event(14, said('csp-dpa', 'denies', 'no assistance')),
    event(19, said('mali', 'asserts', 'took part')),
    event(41, about('csp-dpa', 'contacts'), said('csp-dpa', 'denies', 'no equipment')),
    event(50, said('mali', 'withdraws', 'an error')),
  ),
);
const tie = history.tieIndex.get(SUPPORT) ?? -1;
const ledgerOn = (day: number) => claimsLedger(history, tie, day);
const speakersOn = (day: number) => ledgerOn(day).speakers.map(({ by }) => by);
const sequenceOf = (by: string, day: number) => ledgerOn(day).speakers.find((one) => one.by === by)?.sequence ?? [];
const marks = ({ verb, gist, isLatest, isTurn, hasChangedWords, isBearing }: SequencedWord) => [
  `${verb}: ${typeof gist === 'object' ? (gist?.en ?? '') : gist}`,
  ...(isBearing ? [] : ['aside']),
  ...(isLatest ? ['latest'] : []),
  ...(isTurn ? ['turn'] : []),
  ...(hasChangedWords ? ['changed'] : []),
];

describe('the claims on a tie', () => {
  it('stand by speaker in the order of their first words, whichever side they are on', () => {
    expect(speakersOn(99)).toEqual(['csp-dpa', 'mali', 'niger']);
  });

  it('are silence while an end of the tie has not spoken of it', () => {
    expect(ledgerOn(1)).toMatchObject({ speakers: [], silent: ['ukraine', 'csp-dpa'] });
    expect(ledgerOn(4).silent).toEqual(['ukraine']);
    expect(ledgerOn(99).silent).toEqual(['ukraine']);
  });

  it('show how a speaker came from words to other words', () => {
    expect(sequenceOf('csp-dpa', 99).map(marks)).toEqual([
      ['asserts: links as with everyone', 'aside'],
      ['denies: no assistance', 'changed'],
      ['asserts: contacts', 'aside', 'changed'],
      ['denies: no equipment', 'latest', 'changed'],
    ]);
  });

  it('tell a turn from the same word said again', () => {
    expect(sequenceOf('mali', 99).map(marks)).toEqual([
      ['asserts: took part'],
      ['asserts: took part'],
      ['withdraws: an error', 'latest', 'turn', 'changed'],
    ]);
  });

  it('mark the latest word of a day, and an aside is never the latest', () => {
    expect(sequenceOf('mali', 20).map(({ isLatest }) => isLatest)).toEqual([false, true]);
    expect(sequenceOf('csp-dpa', 3).map(({ isLatest }) => isLatest)).toEqual([false]);
  });

  it('set later words apart, and those of which it is not yet certain that they were spoken', () => {
    expect(speakersOn(8)).toEqual(['csp-dpa', 'mali']);
    expect(ledgerOn(8).later.map(({ by, eventIndex }) => `${by} ${eventIndex}`)).toEqual([
      'niger 3',
      'csp-dpa 4',
      'mali 5',
      'csp-dpa 6',
      'csp-dpa 6',
      'mali 7',
    ]);
    expect(speakersOn(9)).toEqual(['csp-dpa', 'mali', 'niger']);
    expect(ledgerOn(50).later).toEqual([]);
  });

  it('leave out what is said of other ties and of the event itself', () => {
    expect(sequenceOf('mali', 4)).toHaveLength(1);
    expect(sequenceOf('niger', 99)).toHaveLength(1);
  });

  it('cite their own sources, or those of the event where they name none', () => {
    expect(sequenceOf('mali', 4)[0]?.sources).toEqual(['s-took part']);
    const cited = foldTies(dataset({ ...event(0, claim('mali', 'asserts', SUPPORT)), sources: ['daily'] }));
    expect(claimsLedger(cited, 0, 0).speakers[0]?.sequence[0]?.sources).toEqual(['daily']);
  });

  it('are words without a gist where the record does not tell what was said', () => {
    const bare = foldTies(
      dataset(event(0, claim('a', 'denies', 'pact:a,b')), event(1, claim('a', 'denies', 'pact:a,b'))),
    );
    expect(claimsLedger(bare, 0, 9).speakers[0]?.sequence).toMatchObject([
      { gist: null, hasChangedWords: false },
      { gist: null, hasChangedWords: false },
    ]);
  });
});

describe('the claims on an event', () => {
  it('are those that bear on no tie, by speaker', () => {
    const { dataset: facts } = history;
    const claimsOf = (index: number) => {
      const one = facts.events[index];
      return one ? eventClaims(facts, one).map(({ by, sequence }) => [by, sequence.length]) : null;
    };
    expect(claimsOf(1)).toEqual([['mali', 1]]);
    expect(claimsOf(6)).toEqual([['csp-dpa', 1]]);
    expect(claimsOf(4)).toEqual([]);
  });

  it('know the event that they stand in', () => {
    const one = history.dataset.events[1];
    expect(one && eventClaims(history.dataset, one)[0]?.sequence[0]).toMatchObject({ eventIndex: 1, isLatest: true });
  });
});

import { describe, expect, it } from 'vitest';
import { foldTies } from './foldTies.ts';
import { change, claim, dataset, date, event } from './testDataset.ts';
import { tieStateOn } from './tieState.ts';

const TIE = 'membership:mali,ecowas';

const history = foldTies(
  dataset(
    event(10, change(TIE, 'member')),
    event(20, change(TIE, 'member')),
    event([30, 35], change(TIE, 'suspended')),
    event(50, change(TIE, 'left')),
    event(60, change(TIE, 'dissolved')),
    event([70, 75], change(TIE, 'member', { basis: 'claimed' }), claim('mali', 'asserts', TIE)),
  ),
);

describe('the state of a tie on a day', () => {
  it('is nothing before its first change', () => {
    expect(tieStateOn(history, 0, 9)).toBeNull();
  });

  it('names the tie, its status and its stance', () => {
    expect(tieStateOn(history, 0, 10)).toMatchObject({
      tie: 0,
      id: TIE,
      key: { kind: 'membership', a: 'mali', b: 'ecowas' },
      status: 'member',
      stance: 'allied',
      standing: 'established',
      basis: 'reported',
    });
  });

  it('tells since when and until when, both days included', () => {
    expect(tieStateOn(history, 0, 10)).toMatchObject({ since: 10, until: 34, sinceDate: date(10) });
    expect(tieStateOn(history, 0, 59)).toMatchObject({ since: 50, until: 59 });
  });

  it('does not begin a status anew when it is repeated, but rests on the latest event', () => {
    expect(tieStateOn(history, 0, 20)).toMatchObject({ since: 10, eventIndex: 1, startIndex: 0 });
  });

  it('dates an uncertain beginning and end by their earliest day and full date', () => {
    expect(tieStateOn(history, 0, 29)?.untilDate).toEqual(date(30, 35));
    expect(tieStateOn(history, 0, 35)).toMatchObject({ since: 30, sinceDate: date(30, 35), status: 'suspended' });
  });

  it('keeps the settled status while another is possible', () => {
    const state = tieStateOn(history, 0, 34);
    expect(state).toMatchObject({ status: 'member', possible: { status: 'suspended', stance: 'strained', by: 35 } });
    expect(tieStateOn(history, 0, 35)?.possible).toBeNull();
  });

  it('remembers the stance that a tie had before it ended', () => {
    expect(tieStateOn(history, 0, 59)).toMatchObject({ stance: 'severed', stanceBefore: null });
    expect(tieStateOn(history, 0, 60)).toMatchObject({ stance: 'ended', stanceBefore: 'severed' });
  });

  it('rests its standing on the change that is possible', () => {
    expect(tieStateOn(history, 0, 74)).toMatchObject({ status: 'dissolved', basis: 'claimed', standing: 'alleged' });
  });

  it('has no end when the record does not end it', () => {
    expect(tieStateOn(history, 0, 9999)).toMatchObject({ status: 'member', until: null, untilDate: null });
  });

  it('is no status at all while the first change is merely possible', () => {
    const first = foldTies(dataset(event([5, 8], change(TIE, 'member'))));
    expect(tieStateOn(first, 0, 7)).toMatchObject({
      status: null,
      stance: 'ended',
      stanceBefore: null,
      since: 5,
      until: 7,
      eventIndex: 0,
      possible: { status: 'member', stance: 'allied', by: 8 },
    });
  });

  it('remembers no stance of a tie that ended before anything else was known of it', () => {
    const only = foldTies(dataset(event([5, 8], change(TIE, 'dissolved'))));
    expect(tieStateOn(only, 0, 9)).toMatchObject({ stance: 'ended', stanceBefore: null });
  });
});

it('a status that was only seen at its start is marked so, until an act repeats or replaces it', () => {
  const seen = foldTies(dataset(event(3, change(TIE, 'member', { isObserved: true })), event(9, change(TIE, 'left'))));
  expect(tieStateOn(seen, 0, 5)).toMatchObject({ status: 'member', isSinceObserved: true });
  expect(tieStateOn(seen, 0, 9)).toMatchObject({ status: 'left', isSinceObserved: false });
});

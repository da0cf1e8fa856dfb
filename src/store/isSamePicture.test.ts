import { describe, expect, it } from 'vitest';
import { dayOf } from '../core/time/day.ts';
import type { EntenteState } from './ententeState.ts';
import { isSamePicture } from './isSamePicture.ts';
import { testStore } from './testStore.ts';

const BREAK = dayOf(2024, 8, 4);
const QUIET = dayOf(2020, 1, 1);

/** Whether an act of the reader left the picture as it was. */
function staysAfter(act: (state: EntenteState) => void, query = `?at=2020-01-01&lately=0`): boolean {
  const store = testStore(query);
  const before = store.getState();
  act(before);
  expect(store.getState()).not.toBe(before);
  return isSamePicture(store.getState(), before);
}

describe('a picture that has not become another', () => {
  it('is one of a day on which nothing that is shown changed', () => {
    expect(staysAfter(({ scrubbedTo }) => scrubbedTo(QUIET + 1))).toBe(true);
  });

  it('is one of a step without a change in a comparison too, while time moves', () => {
    const store = testStore('?at=2020-01-01&since=1990-01-01');
    store.getState().scrubbedTo(QUIET + 1);
    const before = store.getState();
    store.getState().scrubbedTo(QUIET + 2);
    expect(isSamePicture(store.getState(), before)).toBe(true);
  });

  it('is one of a page or a theme', () => {
    expect(staysAfter(({ openedPage }) => openedPage('guide'))).toBe(true);
    expect(staysAfter(({ choseTheme }) => choseTheme('dark'))).toBe(true);
  });
});

describe('a picture that has become another', () => {
  it('is one of a day on which a tie changed', () => {
    expect(staysAfter(({ scrubbedTo }) => scrubbedTo(BREAK), '?at=2024-08-03&lately=0')).toBe(false);
  });

  it('is one of another pick, tie pointed at, language or filter', () => {
    expect(staysAfter(({ picked }) => picked({ type: 'actor', id: 'mali' }))).toBe(false);
    expect(staysAfter(({ pointedAt }) => pointedAt('relations:mali,ukraine'))).toBe(false);
    expect(staysAfter(({ choseLanguage }) => choseLanguage('fr'))).toBe(false);
    expect(staysAfter(({ toggledSort }) => toggledSort('relations'))).toBe(false);
  });

  it('is one whose changes get their numbers when time stands still again', () => {
    const store = testStore('?at=2020-01-01&since=1990-01-01');
    store.getState().scrubbedTo(QUIET + 1);
    const moving = store.getState();
    store.getState().wentTo(moving.day);
    expect(isSamePicture(store.getState(), moving)).toBe(false);
  });

  it('is one that begins or ends to compare', () => {
    expect(staysAfter(({ comparedSince }) => comparedSince(QUIET - 1))).toBe(false);
    expect(staysAfter(({ comparedSince }) => comparedSince(null), '?at=2020-01-01&since=2019-12-31')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { testStore } from './testStore.ts';
import { watchParts } from './watchParts.ts';

describe('watching parts of the state', () => {
  it('tells of a part that has become another, and of no other', () => {
    const store = testStore();
    const told: string[] = [];
    watchParts(store, ['lang'], () => told.push('lang'));
    watchParts(store, ['day', 'moment'], () => told.push('time'));
    store.getState().choseLanguage('fr');
    expect(told).toEqual(['lang']);
    store.getState().wentTo(store.getState().day + 1);
    expect(told).toEqual(['lang', 'time']);
  });

  it('tells nothing any more once it is ended', () => {
    const store = testStore();
    const told: string[] = [];
    const end = watchParts(store, ['lang'], () => told.push('lang'));
    end();
    store.getState().choseLanguage('fr');
    expect(told).toEqual([]);
  });
});

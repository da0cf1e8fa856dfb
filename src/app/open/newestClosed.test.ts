import { expect, it } from 'vitest';
import { lockOfTab, newestClosed } from './newestClosed.ts';

const session = (tab: string, written: number) => ({ tab, key: `mine ${tab}`, query: '?data=mine', written });

it('the session written last comes back', () => {
  const sessions = [session('a', 1), session('c', 3), session('b', 2)];
  expect(newestClosed(sessions, new Set())?.tab).toBe('c');
});

it('a tab that is still open keeps its session to itself', () => {
  const sessions = [session('a', 1), session('b', 2)];
  expect(newestClosed(sessions, new Set([lockOfTab('b')]))?.tab).toBe('a');
  expect(newestClosed(sessions, new Set([lockOfTab('a'), lockOfTab('b')]))).toBeNull();
});

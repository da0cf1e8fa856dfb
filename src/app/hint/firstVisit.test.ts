import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

function stubStorage(kept: Map<string, string> | null): void {
  const refuse = () => {
    throw new DOMException('Storage is refused.', 'SecurityError');
  };
  vi.stubGlobal('localStorage', {
    getItem: kept ? (key: string) => kept.get(key) ?? null : refuse,
    setItem: kept ? (key: string, value: string) => kept.set(key, value) : refuse,
  });
}

test('the hint is shown until it is put away, on later visits too', async () => {
  const kept = new Map<string, string>();
  stubStorage(kept);
  const { hintPutAway, isFirstVisit } = await import('./firstVisit.ts');
  expect(isFirstVisit()).toBe(true);
  hintPutAway();
  expect(isFirstVisit()).toBe(false);
  vi.resetModules();
  expect((await import('./firstVisit.ts')).isFirstVisit()).toBe(false);
});

test('without storage it is put away for this visit alone', async () => {
  stubStorage(null);
  const { hintPutAway, isFirstVisit } = await import('./firstVisit.ts');
  expect(isFirstVisit()).toBe(true);
  hintPutAway();
  expect(isFirstVisit()).toBe(false);
  vi.resetModules();
  expect((await import('./firstVisit.ts')).isFirstVisit()).toBe(true);
});

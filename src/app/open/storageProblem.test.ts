import { expect, it } from 'vitest';
import { storageProblemOf } from './storageProblem.ts';

it.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [{ name: 'NS_ERROR_DOM_QUOTA_REACHED' }, 'full'],
  [new DOMException('', 'SecurityError'), 'refused'],
  [new TypeError('indexedDB is undefined'), 'refused'],
  [undefined, 'refused'],
] as const)('%o means that storage is %s', (error, problem) => {
  expect(storageProblemOf(error)).toBe(problem);
});

import { expect, it } from 'vitest';
import { FILE_LIMITS, fileSizeFault, refuseDeeper, refuseMoreThan } from './fileLimits.ts';
import { Refusal } from './refusal.ts';

const at = () => ({ line: 7, column: 3 });

it('a file of 64 MB may be read, one byte more may not', () => {
  expect(fileSizeFault('a.json', 64 * 1024 * 1024)).toBeNull();
  expect(fileSizeFault('a.json', 64 * 1024 * 1024 + 1)).toMatchObject({ line: 1, expected: 'at most 64 MB' });
  expect(fileSizeFault('a.json', 80 * 1024 * 1024)?.message).toBe('Expected at most 64 MB, found 80.0 MB.');
});

it.each(['actors', 'ties', 'changes'] as const)('one more of %s than there may be gives the file up', (limit) => {
  expect(() => refuseMoreThan(limit, FILE_LIMITS[limit], at)).not.toThrow();
  expect(() => refuseMoreThan(limit, FILE_LIMITS[limit] + 1, at)).toThrow(Refusal);
});

it('nesting has an end', () => {
  expect(() => refuseDeeper(64, at, 'a/b')).not.toThrow();
  expect(() => refuseDeeper(65, at, 'a/b')).toThrow(Refusal);
});

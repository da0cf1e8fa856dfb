import { expect, test } from 'vitest';
import { linesOf } from './linesOf.ts';

test('the lines around a fault are two before and two after it, with its place marked', () => {
  const shown = linesOf('a\nb\nc\ndef\ne\nf\ng')(4, 2);
  expect(shown.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
  expect(shown[2]).toEqual({ number: 4, text: 'def', mark: 1 });
  expect(shown[0]?.mark).toBeNull();
});

test('at the ends of a file there are fewer lines', () => {
  expect(linesOf('a\nb')(1, 1).map(({ text }) => text)).toEqual(['a', 'b']);
  expect(linesOf('a\nb')(2, 2).map(({ mark }) => mark)).toEqual([null, 1]);
});

test('a long line is cut around the fault and keeps its mark', () => {
  const [line] = linesOf(`${'x'.repeat(5000)}FAULT${'y'.repeat(5000)}`)(1, 5001);
  expect(line?.text.slice(line.mark ?? 0, (line.mark ?? 0) + 5)).toBe('FAULT');
  expect(line?.text.length).toBeLessThan(200);
});

test('characters that turn the direction of writing are shown as signs', () => {
  expect(linesOf('a\u202eb')(1, 1)[0]?.text).toBe('a\ufffdb');
});

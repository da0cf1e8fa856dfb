import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from './scanJson.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a scan tells of every key and value with its place', () => {
  const seen: string[] = [];
  const problem = scanJson(' {"a": [1, "b"],\n"c": {}}', {
    onKey: (key, offset) => seen.push(`${key}@${offset}`),
    onValue: (offset) => seen.push(`value@${offset}`),
    onEnter: (sort) => seen.push(sort),
    onLeave: () => seen.push('end'),
  });
  expect(problem).toBeNull();
  expect(seen.join(' ')).toBe('value@1 object a@2 value@7 array value@8 value@11 end c@17 value@22 object end end');
});

test('a scan and JSON.parse agree on what is JSON', () => {
  const mangled = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[],:"\\0-.eE tfnu\n\u0001'))
    .map(
      ([text, at, letter]) => text.slice(0, at % (text.length + 1)) + letter + text.slice((at % (text.length + 1)) + 1),
    );
  fc.assert(
    fc.property(fc.oneof(fc.json({ maxDepth: 6 }), mangled, fc.string()), (text) => {
      return (scanJson(text, {}) === null) === isJson(text);
    }),
    { numRuns: 4000 },
  );
});

test.each([
  '-',
  '1.',
  '.5',
  '1e',
  '+1',
  '0x1',
  '1_0',
  '-01',
  'tru',
  'nulll',
  '"a',
  '"\\u12"',
  '[1',
  '{"a":}',
  '{,}',
  '[,]',
  '1 2',
  '\u00a01',
])('%j is no JSON', (text) => {
  expect(isJson(text)).toBe(false);
  expect(scanJson(text, {})).not.toBeNull();
});

test('a string of ten million characters is read without a deep stack', () => {
  expect(scanJson(`"${'\\n'.repeat(5_000_000)}"`, {})).toBeNull();
});

import { expect, test } from 'vitest';
import type { TextMark } from './figureMark.ts';
import type { FigureModel } from './figureModel.ts';
import { writeFigureSvg } from './writeFigureSvg.ts';

function svgOf(text: string, anchor: TextMark['anchor']): string {
  const mark = { type: 'text', x: 5, y: 9, size: 12, anchor, spans: [{ text, face: 'sans', ink: 'ink' }] } as const;
  const words = { lang: 'en', title: 'T', subtitle: '', alt: 'A' } as FigureModel['text'];
  const model = { text: words, theme: 'light', width: 10, height: 10, widthCm: 1, marks: [mark], listed: 0 } as const;
  return /<text[^>]*>/.exec(writeFigureSvg(model))?.[0] ?? '';
}

test.each([
  ['start', 'end'],
  ['middle', 'middle'],
  ['end', null],
] as const)(
  'a line from right to left that is to stand at its %s says so and is anchored at its other side',
  (anchor, side) => {
    const line = svgOf('كتيبة 313 (K-313)', anchor);
    expect(line).toContain('direction="rtl" unicode-bidi="isolate"');
    expect(/text-anchor="(\w+)"/.exec(line)?.[1] ?? null).toBe(side);
  },
);

test('a line from left to right with such a name in it keeps its own direction', () => {
  expect(svgOf('Alleged: \u2068مالي\u2069 – Ukraine', 'start')).toBe('<text x="5" y="9" font-size="12">');
});

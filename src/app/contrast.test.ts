import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const TOKENS = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const THEMES = ['light', 'dark'] as const;
const STANCES = ['allied', 'cooperative', 'formal', 'strained', 'severed', 'hostile'];

/** The colour of a token in a theme, as its red, green and blue from 0 to 255. */
function colourOf(token: string, theme: (typeof THEMES)[number]): number[] {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(TOKENS) ?? [];
  const hex = theme === 'light' ? light : dark;
  if (!hex) throw new Error(`tokens.css has no colour --${token}.`);
  return [1, 3, 5].map((place) => Number.parseInt(hex.slice(place, place + 2), 16));
}

/** Relative luminance after WCAG 2.2. */
function luminanceOf(colour: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(one: string, two: string, theme: (typeof THEMES)[number]): number {
  const [high = 0, low = 0] = [one, two].map((token) => luminanceOf(colourOf(token, theme))).sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

for (const theme of THEMES) {
  test(`text reaches 4.5 to 1 on every ground, ${theme}`, () => {
    for (const ground of ['canvas', 'panel', 'hover']) {
      for (const text of ['ink', 'ink-2', 'accent']) {
        expect(contrastOf(text, ground, theme), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrastOf('on-ink', 'ink', theme)).toBeGreaterThanOrEqual(4.5);
  });

  test(`marks, the borders of fields and the focus ring reach 3 to 1, ${theme}`, () => {
    for (const ground of ['canvas', 'panel']) {
      for (const mark of [...STANCES, 'field', 'accent']) {
        expect(contrastOf(mark, ground, theme), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
}

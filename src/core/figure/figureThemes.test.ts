import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STANCES } from '../model/stance.ts';
import { THEME_INKS } from './figureThemes.ts';

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');

function tokenOf(name: string): { readonly light: string; readonly dark: string } {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  return { light: found?.[1] ?? '', dark: found?.[2] ?? '' };
}

/** Relative luminance (WCAG 2.2). */
function luminanceOf(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastOf(a: string, b: string): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((p, q) => q - p);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

describe('the colours of a figure', () => {
  it('are those of the app, light and dark', () => {
    const tokens = { ...Object.fromEntries(STANCES.map((stance) => [stance, stance])), ink: 'ink', ink2: 'ink-2' };
    for (const [ink, token] of Object.entries({ ...tokens, rule: 'rule', panel: 'panel', accent: 'accent' })) {
      for (const theme of ['light', 'dark'] as const) {
        expect(THEME_INKS[theme][ink as 'ink'], `${ink}, ${theme}`).toBe(tokenOf(token)[theme]);
      }
    }
    expect(THEME_INKS.light.page).toBe(tokenOf('panel').light);
    expect(THEME_INKS.dark.page).toBe(tokenOf('canvas').dark);
  });

  it('reach 3:1 on the page for each stance and 4.5:1 for words, in every theme', () => {
    for (const [theme, inks] of Object.entries(THEME_INKS)) {
      for (const stance of STANCES)
        expect(contrastOf(inks[stance], inks.page), `${stance}, ${theme}`).toBeGreaterThan(3);
      for (const ink of ['ink', 'ink2'] as const) expect(contrastOf(inks[ink], inks.page)).toBeGreaterThan(4.5);
    }
  });

  it('are greys in the theme for printers without colours', () => {
    for (const colour of Object.values(THEME_INKS.grey)) {
      expect([colour.slice(3, 5), colour.slice(5, 7)]).toEqual([colour.slice(1, 3), colour.slice(1, 3)]);
    }
  });
});

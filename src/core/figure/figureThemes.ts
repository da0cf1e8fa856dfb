import type { Ink } from './figureMark.ts';

/** How a figure is coloured: for white paper, for dark pages, or for a printer without colours. */
export const FIGURE_THEMES = ['light', 'dark', 'grey'] as const;
/** The colours of a figure. */
export type FigureTheme = (typeof FIGURE_THEMES)[number];

/**
 * Every colour of each theme. Light and dark are those of the app's own tokens, with the page of a light figure as white as the
 * paper it goes on. In grey each stance keeps 3:1 on the page and is told by width, dash and marks.
 */
export const THEME_INKS: Readonly<Record<FigureTheme, Readonly<Record<Ink, string>>>> = {
  light: {
    page: '#ffffff',
    panel: '#ffffff',
    ink: '#1d1d1f',
    ink2: '#55534f',
    rule: '#e4e3df',
    accent: '#6c43b4',
    allied: '#175790',
    cooperative: '#0095d3',
    formal: '#83817f',
    strained: '#bd8000',
    severed: '#b60d2f',
    hostile: '#1d1d1f',
  },
  dark: {
    page: '#14161a',
    panel: '#1b1e23',
    ink: '#ececea',
    ink2: '#b4b2ad',
    rule: '#2c3036',
    accent: '#b59ef1',
    allied: '#5498f6',
    cooperative: '#88cff3',
    formal: '#807f7c',
    strained: '#f0aa33',
    severed: '#ea341b',
    hostile: '#f5f4f0',
  },
  grey: {
    page: '#ffffff',
    panel: '#ffffff',
    ink: '#1d1d1d',
    ink2: '#545454',
    rule: '#e2e2e2',
    accent: '#4a4a4a',
    allied: '#4d4d4d',
    cooperative: '#6e6e6e',
    formal: '#8c8c8c',
    strained: '#5c5c5c',
    severed: '#333333',
    hostile: '#111111',
  },
};

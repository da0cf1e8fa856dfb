import { CITATION_STYLES } from '../../core/citation/citation.ts';
import { FIGURE_PRESETS } from '../../core/figure/figurePresets.ts';
import { FIGURE_THEMES } from '../../core/figure/figureThemes.ts';
import { CAPTION_FORMATS } from '../../core/figure/writeCaption.ts';
import { FRAME_HEIGHTS } from '../../core/figure/writeEmbedCode.ts';
import { LANGUAGES } from '../../core/permalink/viewParams.ts';
import { EMBED_FORMS, FILE_FORMATS, type KeptChoices, WIDTHS_CM } from './figureChoices.ts';

const KEY = 'entente-figure';

const DEFAULTS: KeptChoices = {
  preset: 'report',
  widthCm: null,
  theme: 'light',
  lang: null,
  isPulseShown: true,
  sources: 'line',
  areFontsEmbedded: true,
  file: 'svg',
  style: 'chicago',
  caption: 'text',
  embed: 'frame',
  embedHeight: 560,
  isFrozen: true,
};

/** Reads what was chosen the last time; whatever is missing or of another form is as at first. */
export function choicesIn(text: string | null): KeptChoices {
  const kept = recordIn(text);
  const oneOf = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
    values.find((one) => one === value) ?? otherwise;
  const within = <T>(range: { readonly from: number; readonly to: number }, value: unknown, otherwise: T) =>
    typeof value === 'number' && value >= range.from && value <= range.to ? value : otherwise;
  const flag = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise);
  return {
    preset: oneOf(FIGURE_PRESETS, kept.preset, DEFAULTS.preset),
    widthCm: within({ from: WIDTHS_CM.least, to: WIDTHS_CM.most }, kept.widthCm, null),
    theme: oneOf(FIGURE_THEMES, kept.theme, DEFAULTS.theme),
    lang: oneOf([...LANGUAGES, null], kept.lang, DEFAULTS.lang),
    isPulseShown: flag(kept.isPulseShown, DEFAULTS.isPulseShown),
    sources: oneOf(['line', 'list'], kept.sources, DEFAULTS.sources),
    areFontsEmbedded: flag(kept.areFontsEmbedded, DEFAULTS.areFontsEmbedded),
    file: oneOf(FILE_FORMATS, kept.file, DEFAULTS.file),
    style: oneOf(CITATION_STYLES, kept.style, DEFAULTS.style),
    caption: oneOf(CAPTION_FORMATS, kept.caption, DEFAULTS.caption),
    embed: oneOf(EMBED_FORMS, kept.embed, DEFAULTS.embed),
    embedHeight: within({ from: FRAME_HEIGHTS.min, to: FRAME_HEIGHTS.max }, kept.embedHeight, DEFAULTS.embedHeight),
    isFrozen: flag(kept.isFrozen, DEFAULTS.isFrozen),
  };
}

function recordIn(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** What was chosen the last time in this browser; as at first where it keeps nothing. */
export function readKeptChoices(): KeptChoices {
  try {
    return choicesIn(localStorage.getItem(KEY));
  } catch {
    return DEFAULTS;
  }
}

/** Keeps what is chosen for the next time, where the browser lets it. */
export function keepChoices(choices: KeptChoices): void {
  const kept = Object.fromEntries(Object.keys(DEFAULTS).map((key) => [key, choices[key as keyof KeptChoices]]));
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing still makes figures.
  }
}

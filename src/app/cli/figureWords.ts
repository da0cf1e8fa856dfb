import { parseArgs } from 'node:util';
import { FIGURE_PRESETS, type FigurePreset } from '../../core/figure/figurePresets.ts';
import { FIGURE_THEMES, type FigureTheme } from '../../core/figure/figureThemes.ts';
import { type Day, parseDayText } from '../../core/time/day.ts';
import { WIDTHS_CM } from '../export/figureChoices.ts';

/** What a figure is asked for by words on a command line. */
export interface FigureOrder {
  readonly dataFile: string;
  readonly out: string;
  readonly format: 'svg' | 'png';
  /** The view, as a link's query. */
  readonly query: string;
  readonly preset: FigurePreset;
  readonly theme: FigureTheme;
  readonly widthCm: number | null;
  /** More than one day make a filmstrip. */
  readonly days: readonly Day[];
  readonly title?: string;
  readonly isWithoutPulse: boolean;
  readonly isWithFonts: boolean;
  readonly sources: 'line' | 'list';
  /** Where the figure's link leads. */
  readonly site: string;
}

const VIEW = ['at', 'since', 'pick', 'hide', 'told', 'versus', 'known', 'lang', 'hulls', 'show', 'lately'] as const;
const STRING = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  ...(Object.fromEntries(VIEW.map((name) => [name, STRING])) as Record<(typeof VIEW)[number], typeof STRING>),
  data: STRING,
  out: STRING,
  format: STRING,
  width: STRING,
  preset: STRING,
  theme: STRING,
  days: STRING,
  title: STRING,
  sources: STRING,
  site: STRING,
  fonts: FLAG,
  'no-pulse': FLAG,
} as const;

function oneOf<T extends string>(name: string, values: readonly T[], text: string): T {
  const found = values.find((value) => value === text);
  if (found === undefined) throw new Error(`--${name}: expected one of ${values.join(', ')}; found "${text}".`);
  return found;
}

function widthIn(text: string): number {
  const cm = Number(/^(\d+(?:\.\d+)?)(?:cm)?$/.exec(text)?.[1] ?? Number.NaN);
  if (cm >= WIDTHS_CM.least && cm <= WIDTHS_CM.most) return cm;
  throw new Error(`--width: expected ${WIDTHS_CM.least}cm to ${WIDTHS_CM.most}cm; found "${text}".`);
}

function dayIn(text: string): Day {
  const day = parseDayText(text);
  if (day === null) throw new Error(`--days: expected days such as 2024-08-04,2024-08-06; found "${text}".`);
  return day;
}

/** Reads the words of a command line; throws with what was found and what was expected. */
export function readFigureOrder(words: readonly string[]): FigureOrder {
  const { values } = parseArgs({ args: [...words], options: OPTIONS, strict: true });
  const { out } = values;
  if (out === undefined) throw new Error('--out: expected the name of the file to write.');
  const ending = /\.(svg|png)$/i.exec(out)?.[1]?.toLowerCase();
  const query = new URLSearchParams(VIEW.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
  return {
    dataFile: values.data ?? 'data/sahel.json',
    out,
    format: oneOf('format', ['svg', 'png'], values.format ?? ending ?? 'svg'),
    query: `?${query}`,
    preset: oneOf('preset', FIGURE_PRESETS, values.preset ?? 'report'),
    theme: oneOf('theme', FIGURE_THEMES, values.theme ?? 'light'),
    widthCm: values.width === undefined ? null : widthIn(values.width),
    days: values.days === undefined ? [] : values.days.split(',').map(dayIn),
    ...(values.title === undefined ? {} : { title: values.title }),
    isWithoutPulse: values['no-pulse'] ?? false,
    isWithFonts: values.fonts ?? false,
    sources: oneOf('sources', ['line', 'list'], values.sources ?? 'line'),
    site: values.site ?? 'http://localhost:5173/',
  };
}

import { isRightToLeft } from '../model/isolate.ts';
import type { Span, TextMark } from './figureMark.ts';
import {
  type CircleMark,
  type FigureMark,
  type GroupMark,
  type Ink,
  numberText as n,
  type PathMark,
} from './figureMark.ts';
import type { FigureModel } from './figureModel.ts';
import { THEME_INKS } from './figureThemes.ts';
import type { Face } from './measureText.ts';
import { isWebAddress, xmlText } from './xmlText.ts';

/** Fonts to be embedded, each as the base64 text of a WOFF2 file with weights from 400 to 600. */
export interface FigureFonts {
  readonly sans: readonly string[];
  readonly serif: readonly string[];
}

/** What goes into the file beside what is seen. */
export interface SvgOptions {
  readonly fonts?: FigureFonts;
  /** The element `metadata` as `payloadMetadata` writes it: well-formed, escaped by whoever made it. */
  readonly metadata?: string;
}

const FAMILIES: Readonly<Record<Face, { readonly family: string; readonly weight: number }>> = {
  sans: { family: 'Inter, "Inter Variable", Helvetica, Arial, sans-serif', weight: 400 },
  sansMedium: { family: 'Inter, "Inter Variable", Helvetica, Arial, sans-serif', weight: 500 },
  sansBold: { family: 'Inter, "Inter Variable", Helvetica, Arial, sans-serif', weight: 600 },
  serif: { family: '"Source Serif 4", "Source Serif 4 Variable", Georgia, serif', weight: 600 },
};
const PLAIN = FAMILIES.sans;

type Inks = Readonly<Record<Ink, string>>;
type Attributes = Readonly<Record<string, string | number | undefined>>;

function attributes(values: Attributes): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? n(value) : xmlText(value ?? '')}"`)
    .join('');
}

function fontOf(face: Face): Attributes {
  const { family, weight } = FAMILIES[face];
  return {
    'font-family': family === PLAIN.family ? undefined : family,
    'font-weight': weight === PLAIN.weight ? undefined : weight,
  };
}

function spanText({ text, face, ink, href, lang }: Span, inks: Inks, halo: string | null): string {
  const fill = halo ?? inks[ink];
  const span = `<tspan${attributes({ ...fontOf(face), fill, 'xml:lang': lang })}>${xmlText(text)}</tspan>`;
  return halo === null && href !== undefined && isWebAddress(href) ? `<a href="${xmlText(href)}">${span}</a>` : span;
}

const OTHER_SIDE = { start: 'end', middle: 'middle', end: 'start' } as const;

function writeText({ x, y, size, anchor, spans, halo }: TextMark, inks: Inks): string {
  const isTurned = isRightToLeft(spans.map(({ text }) => text).join(''));
  const side = isTurned ? OTHER_SIDE[anchor] : anchor;
  const place = {
    x,
    y,
    'font-size': size,
    'text-anchor': side === 'start' ? undefined : side,
    // A line written from right to left starts at its right edge, so its anchor is the other one.
    direction: isTurned ? 'rtl' : undefined,
    'unicode-bidi': isTurned ? 'isolate' : undefined,
  };
  const inner = (behind: string | null) => spans.map((span) => spanText(span, inks, behind)).join('');
  const text = `<text${attributes(place)}>${inner(null)}</text>`;
  if (halo === undefined) return text;
  // Word, LibreOffice and others do not know paint-order and would draw the halo over the letters.
  const look = { stroke: inks.page, 'stroke-width': halo, 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  return `<text${attributes({ ...place, ...look })}>${inner(inks.page)}</text>${text}`;
}

function strokeOf({ stroke, width, dash }: PathMark | CircleMark, inks: Inks): Attributes {
  return {
    stroke: stroke && inks[stroke],
    'stroke-width': stroke && width,
    'stroke-dasharray': dash?.map(n).join(' '),
  };
}

function writePath(mark: PathMark, inks: Inks): string {
  const { d, fill, cap, opacity } = mark;
  if (d === '') return '';
  return `<path${attributes({
    d,
    fill: fill ? inks[fill] : 'none',
    ...strokeOf(mark, inks),
    'stroke-linecap': cap === 'round' ? cap : undefined,
    opacity: opacity === 1 ? undefined : opacity,
  })}/>`;
}

function writeCircle(mark: CircleMark, inks: Inks): string {
  const { x, y, r, fill } = mark;
  return `<circle${attributes({ cx: x, cy: y, r, fill: fill ? inks[fill] : 'none', ...strokeOf(mark, inks) })}/>`;
}

function transformOf({ at, scale }: GroupMark): string | undefined {
  const parts = [
    ...(at ? [`translate(${n(at.x)} ${n(at.y)})`] : []),
    // More decimals than elsewhere: they move all that is in the group.
    ...(scale === undefined || scale === 1 ? [] : [`scale(${Math.round(scale * 1e6) / 1e6})`]),
  ];
  return parts.length === 0 ? undefined : parts.join(' ');
}

function writeGroup(group: GroupMark, inks: Inks): string {
  const { name, title, opacity, marks } = group;
  const data = Object.entries(group.data ?? {}).map(([key, value]) => [`data-${key}`, value]);
  const own = attributes({
    class: name,
    ...Object.fromEntries(data),
    transform: transformOf(group),
    opacity: opacity === 1 ? undefined : opacity,
  });
  const tooltip = title === undefined ? '' : `<title>${xmlText(title)}</title>`;
  return `<g${own}>${tooltip}${marks.map((mark) => writeMark(mark, inks)).join('')}</g>`;
}

function writeMark(mark: FigureMark, inks: Inks): string {
  switch (mark.type) {
    case 'text':
      return writeText(mark, inks);
    case 'path':
      return writePath(mark, inks);
    case 'circle':
      return writeCircle(mark, inks);
    case 'group':
      return writeGroup(mark, inks);
  }
}

function fontFaces({ sans, serif }: FigureFonts): string {
  const face = (family: string, weights: string) => (font: string) =>
    `@font-face{font-family:"${family}";font-weight:${weights};src:url(data:font/woff2;base64,${font}) format("woff2")}`;
  const faces = [...sans.map(face('Inter', '100 900')), ...serif.map(face('Source Serif 4', '200 900'))];
  return `<style>${faces.join('')}</style>`;
}

/**
 * Writes a figure as an SVG file: text as text, no script, nothing from elsewhere, links to web addresses only.
 *
 * Sizes are in cm with the figure's units in the `viewBox`. Styles are attributes, which office programs read, but for fonts that
 * are embedded on request.
 */
export function writeFigureSvg(model: FigureModel, options: SvgOptions = {}): string {
  const { text, theme, width, height, widthCm, marks } = model;
  const inks = THEME_INKS[theme];
  const cm = (value: number) => `${Math.round(value * 1000) / 1000}cm`;
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: cm(widthCm),
    height: cm((widthCm * height) / width),
    viewBox: `0 0 ${n(width)} ${n(height)}`,
    role: 'img',
    lang: text.lang,
    'xml:lang': text.lang,
    'font-family': PLAIN.family,
    'font-weight': PLAIN.weight,
  });
  const parts = [
    `<svg${root}>`,
    `<title>${xmlText(text.title)}</title>`,
    `<desc>${xmlText(text.alt)}</desc>`,
    options.metadata ?? '',
    options.fonts ? fontFaces(options.fonts) : '',
    `<rect width="${n(width)}" height="${n(height)}" fill="${inks.page}"/>`,
    ...marks.map((mark) => writeMark(mark, inks)),
    '</svg>',
  ];
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

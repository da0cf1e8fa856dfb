import type { CitationLanguage } from '../citation/citation.ts';
import { escapeHtml, writeHtml } from '../citation/writeHtml.ts';
import { CAPTION_WORDS, linkOf } from './captionWords.ts';
import type { FigureText } from './figureText.ts';
import type { CaptionOptions, Reference } from './writeCaption.ts';

/** A caption as a `<figure>` with its picture (if one is named) and all words in its `<figcaption>`. */
export function captionHtml(
  text: FigureText,
  references: readonly Reference[],
  lang: CitationLanguage,
  { image, size }: CaptionOptions,
): string {
  const words = CAPTION_WORDS[lang];
  const dimensions = size === undefined ? '' : ` width="${Math.round(size[0])}" height="${Math.round(size[1])}"`;
  const credit = [text.credit, text.readOn].filter((part) => part).join(' ');
  const lines = [
    `<figure lang="${escapeHtml(text.lang)}">`,
    ...(image === undefined ? [] : [`  <img src="${escapeHtml(image)}" alt="${escapeHtml(text.alt)}"${dimensions}>`]),
    '  <figcaption>',
    `    <p><strong>${escapeHtml(text.title)}</strong></p>`,
    ...paragraphs([text.subtitle]),
    ...list(
      words.changes,
      text.changes.map(({ number, text: change }) => [number, escapeHtml(change)]),
    ),
    ...paragraphs(text.notes),
    ...list(
      words.sources,
      references.map(({ number, runs }) => [number, writeHtml(runs)]),
    ),
    ...paragraphs([credit]),
    ...(text.link === '' ? [] : [`    <p>${writeHtml([linkOf(text.link)])}</p>`]),
    '  </figcaption>',
    '</figure>',
  ];
  return `${lines.join('\n')}\n`;
}

function paragraphs(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== '').map((text) => `    <p>${escapeHtml(text)}</p>`);
}

function list(heading: string, entries: readonly (readonly [number, string])[]): string[] {
  if (entries.length === 0) return [];
  const rows = entries.map(([number, html]) => `      <li value="${number}">${html}</li>`);
  return [`    <p>${escapeHtml(heading)}</p>`, '    <ol>', ...rows, '    </ol>'];
}

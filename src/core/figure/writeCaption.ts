import {
  type CitationLanguage,
  type CitationOptions,
  type CitationStyle,
  citationLanguageOf,
} from '../citation/citation.ts';
import { formatSource } from '../citation/formatSource.ts';
import type { FormattedText } from '../citation/formattedText.ts';
import { writePlain } from '../citation/formattedText.ts';
import { escapeMarkdown, writeMarkdown } from '../citation/writeMarkdown.ts';
import { captionHtml } from './captionHtml.ts';
import { captionLatex } from './captionLatex.ts';
import { CAPTION_WORDS, flatText, linkOf } from './captionWords.ts';
import type { FigureText } from './figureText.ts';

/** What a caption can be written as. */
export const CAPTION_FORMATS = ['text', 'markdown', 'html', 'latex'] as const;
/** A format of captions. */
export type CaptionFormat = (typeof CAPTION_FORMATS)[number];

/** What a caption needs beside the figure's words. */
export interface CaptionOptions extends CitationOptions {
  /** The address or file name of the picture, which HTML, Markdown and LaTeX show; without it they hold words alone. */
  readonly image?: string;
  /** The width and height of the picture in px, so that a page keeps its place. */
  readonly size?: readonly [number, number];
}

/** A caption's sources, with their references in a style. */
export interface Reference {
  readonly number: number;
  readonly runs: FormattedText;
}

/**
 * Writes what stands beneath a figure: title, subtitle, the numbered changes, notes, the numbered sources in a style,
 * the dataset's credit and the link. Every word is escaped for the format.
 */
export function writeCaption(
  words: FigureText,
  format: CaptionFormat,
  style: CitationStyle,
  options: CaptionOptions = {},
): string {
  const text = flatText(words);
  const lang = citationLanguageOf(text.lang);
  const references = text.sources.map(({ number, source }) => ({
    number,
    runs: formatSource(source, style, lang, options),
  }));
  switch (format) {
    case 'text':
      return captionText(text, references, lang);
    case 'markdown':
      return captionMarkdown(text, references, lang, options);
    case 'html':
      return captionHtml(text, references, lang, options);
    case 'latex':
      return captionLatex(text, references, lang, options);
  }
}

function captionText(text: FigureText, references: readonly Reference[], lang: CitationLanguage): string {
  const words = CAPTION_WORDS[lang];
  const blocks = [
    [text.title, text.subtitle],
    listed(
      words.changes,
      text.changes.map(({ number, text: change }) => `${number}. ${change}`),
    ),
    text.notes,
    listed(
      words.sources,
      references.map(({ number, runs }) => `[${number}] ${writePlain(runs)}`),
    ),
    [[text.credit, text.readOn].filter((part) => part).join(' '), text.link],
  ];
  return joinBlocks(blocks.map((lines) => lines.filter((line) => line !== '').join('\n')));
}

function captionMarkdown(
  text: FigureText,
  references: readonly Reference[],
  lang: CitationLanguage,
  { image }: CaptionOptions,
): string {
  const words = CAPTION_WORDS[lang];
  const line = (words: string) => escapeMarkdown(words, true);
  const blocks = [
    image === undefined ? '' : `![${escapeMarkdown(text.alt)}](<${image.replace(/[<>\s]/g, encodeURIComponent)}>)`,
    `**${escapeMarkdown(text.title)}**`,
    line(text.subtitle),
    listed(
      words.changes && `**${words.changes}**\n`,
      text.changes.map(({ number, text: change }) => `${number}. ${line(change)}`),
    ).join('\n'),
    ...text.notes.map(line),
    listed(
      `**${words.sources}**\n`,
      references.map(({ number, runs }) => `- \\[${number}\\] ${writeMarkdown(runs)}`),
    ).join('\n'),
    line([text.credit, text.readOn].filter((part) => part).join(' ')),
    writeMarkdown([linkOf(text.link)]),
  ];
  return joinBlocks(blocks);
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

import type { CitationLanguage } from '../citation/citation.ts';
import { escapeLatex, writeLatex } from '../citation/writeLatex.ts';
import { CAPTION_WORDS, linkOf } from './captionWords.ts';
import type { FigureText } from './figureText.ts';
import type { CaptionOptions, Reference } from './writeCaption.ts';

/**
 * A caption as LaTeX's `figure` (packages graphicx and hyperref; a graphicx of 2021 or later for `alt`). Only the title is
 * in `\caption`, with itself for the list of figures; the rest stands beneath it in small type.
 */
export function captionLatex(
  text: FigureText,
  references: readonly Reference[],
  lang: CitationLanguage,
  { image }: CaptionOptions,
): string {
  const words = CAPTION_WORDS[lang];
  const title = escapeLatex(text.title);
  const credit = [text.credit, text.readOn].filter((part) => part).join(' ');
  const lines = [
    '% \\usepackage{graphicx,hyperref}',
    '\\begin{figure}',
    '  \\centering',
    ...(image === undefined
      ? []
      : [`  \\includegraphics[width=\\linewidth,alt={${escapeLatex(text.alt)}}]{${fileName(image)}}`]),
    `  \\caption[{${title}}]{\\textbf{${title}}${text.subtitle === '' ? '' : ` ${escapeLatex(text.subtitle)}`}}`,
    '  \\footnotesize\\raggedright',
    ...list(
      words.changes,
      text.changes.map(({ number, text: change }) => `${number}. ${escapeLatex(change)}`),
    ),
    ...text.notes.map((note) => `  \\par ${escapeLatex(note)}`),
    ...list(
      words.sources,
      references.map(({ number, runs }) => `{[}${number}{]} ${writeLatex(runs)}`),
    ),
    ...(credit === '' ? [] : [`  \\par ${escapeLatex(credit)}`]),
    ...(text.link === '' ? [] : [`  \\par ${writeLatex([linkOf(text.link)])}`]),
    '\\end{figure}',
  ];
  return `${lines.join('\n')}\n`;
}

function list(heading: string, entries: readonly string[]): string[] {
  if (entries.length === 0) return [];
  return [`  \\par\\textbf{${escapeLatex(heading)}}`, ...entries.map((entry) => `  \\par ${entry}`)];
}

/** A file name as LaTeX reads it: anything but letters, digits, dots, dashes and slashes becomes a dash. */
function fileName(image: string): string {
  return image.replace(/[^A-Za-z0-9._/-]+/g, '-');
}

import type { FormattedText, TextRun } from './formattedText.ts';

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
  '[': '{[}',
  ']': '{]}',
};

/** Marks of direction, the soft hyphen and the byte order mark, which pdfLaTeX refuses. */
const INVISIBLE = /[\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Escapes text for LaTeX (UTF-8). Its braces are always balanced, brackets never close an option, and marks of direction
 * are left out.
 */
export function escapeLatex(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[\\{}#$%&_~^<>|`[\]]/g, (sign) => COMMANDS[sign] ?? sign)
    .replace(/-(?=-)/g, '-{}');
}

/** A formatted line as LaTeX: `\emph` and hyperref's `\url`, which may also stand in a caption. */
export function writeLatex(runs: FormattedText): string {
  return runs.map(latexOf).join('');
}

function latexOf({ text, isItalic, href }: TextRun): string {
  if (href !== undefined) return `\\url{${href.replace(/[%#]/g, '\\$&')}}`;
  return isItalic ? `\\emph{${escapeLatex(text)}}` : escapeLatex(text);
}

import type { FormattedText, TextRun } from './formattedText.ts';

/**
 * Escapes text for CommonMark and GitHub's tables, within a line. `isLineStart` also defuses what only a line's beginning
 * makes a mark: `1.`, `-`, `+`, `=`, `#`.
 */
export function escapeMarkdown(text: string, isLineStart = false): string {
  const words = text.replace(/[\\`*_[\]<>|~&$]/g, '\\$&').replace(/(https?):\/\//gi, '$1:\\/\\/');
  return isLineStart ? words.replace(/^([-+=#])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2') : words;
}

/** A formatted line as Markdown: `*italics*` and `<address>`. */
export function writeMarkdown(runs: FormattedText): string {
  return runs.map((run, place) => markdownOf(run, place === 0)).join('');
}

function markdownOf({ text, isItalic, href }: TextRun, isLineStart: boolean): string {
  if (href !== undefined) return `<${href}>`;
  return isItalic ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text, isLineStart);
}

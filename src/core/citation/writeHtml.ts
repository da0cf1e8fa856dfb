import type { FormattedText, TextRun } from './formattedText.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML and XML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A formatted line as HTML: `<i>`, `<a>`, and `lang` on foreign words. */
export function writeHtml(runs: FormattedText): string {
  return runs.map(htmlOf).join('');
}

function htmlOf({ text, isItalic, href, lang }: TextRun): string {
  const words = escapeHtml(text);
  if (href !== undefined) return `<a href="${escapeHtml(href)}">${words}</a>`;
  const tagged = lang === undefined ? '' : ` lang="${escapeHtml(lang)}"`;
  if (isItalic) return `<i${tagged}>${words}</i>`;
  return lang === undefined ? words : `<span${tagged}>${words}</span>`;
}

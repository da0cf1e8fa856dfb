import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FormattedText, link, mergeRuns, plain, quoted, writePlain } from './formattedText.ts';
import { writeHtml } from './writeHtml.ts';
import { escapeLatex, writeLatex } from './writeLatex.ts';
import { escapeMarkdown, writeMarkdown } from './writeMarkdown.ts';

const line: FormattedText = [
  plain('1. '),
  quoted('A & B <i>\n50 %_{x}[y]', { isItalic: true, lang: 'is' }),
  plain(' '),
  link('https://example.org/a b?c=%20&d=<e>#f'),
];

test('one line becomes plain text, Markdown, HTML and LaTeX, each with its own escapes', () => {
  expect(writePlain(line)).toBe('1. A & B <i> 50 %_{x}[y] https://example.org/a%20b?c=%20&d=%3Ce%3E#f');
  expect(writeMarkdown(line)).toBe(
    '1\\. *A \\& B \\<i\\> 50 %\\_{x}\\[y\\]* <https://example.org/a%20b?c=%20&d=%3Ce%3E#f>',
  );
  expect(writeHtml(line)).toBe(
    '1. <i lang="is">A &amp; B &lt;i&gt; 50 %_{x}[y]</i> <a href="https://example.org/a%20b?c=%20&amp;d=%3Ce%3E#f">https://example.org/a%20b?c=%20&amp;d=%3Ce%3E#f</a>',
  );
  expect(writeLatex(line)).toBe(
    '1. \\emph{A \\& B \\textless{}i\\textgreater{} 50 \\%\\_\\textbraceleft{}x\\textbraceright{}{[}y{]}} \\url{https://example.org/a\\%20b?c=\\%20&d=\\%3Ce\\%3E\\#f}',
  );
});

test('an address that is no http or https address leads nowhere', () => {
  expect(link('javascript:alert(1)')).toEqual({ text: 'javascript:alert(1)' });
  expect(writeHtml([link(' javascript:alert("1")')])).toBe('javascript:alert(%221%22)');
});

test('neighbours of one manner are put together, links never', () => {
  expect(mergeRuns([plain('a'), plain('b'), plain(''), link('https://a.b'), link('https://a.b')])).toEqual([
    plain('ab'),
    link('https://a.b'),
    link('https://a.b'),
  ]);
});

test('what only a line’s beginning makes a mark is escaped there alone', () => {
  expect(escapeMarkdown('2024. A', true)).toBe('2024\\. A');
  expect(escapeMarkdown('- a', true)).toBe('\\- a');
  expect(escapeMarkdown('2024. A - b')).toBe('2024. A - b');
});

test('whatever the words, HTML has no marks of theirs and LaTeX’s braces are balanced', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}\\<>&"\'[]$%#_^~`|-a ') }), (words) => {
      expect(writeHtml([plain(words)])).not.toMatch(/[<>"']/);
      expect(writeHtml([plain(words)]).replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      expect(depthOf(escapeLatex(words))).toBe(0);
      expect(writeMarkdown([plain(words)]).replace(/\\./g, '')).not.toMatch(/[`*_[\]<>]/);
    }),
  );
});

/** How many braces stay open; -1 as soon as one is closed too early. */
function depthOf(text: string): number {
  let depth = 0;
  for (const sign of text) {
    if (sign === '{') depth++;
    else if (sign === '}' && --depth < 0) return -1;
  }
  return depth;
}

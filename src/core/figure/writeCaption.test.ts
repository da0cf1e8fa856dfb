import { expect, test } from 'vitest';
import { dayOf } from '../time/day.ts';
import { TEXT } from './testFigure.ts';
import { writeCaption } from './writeCaption.ts';
import { frameCode, resizingFrameCode } from './writeEmbedCode.ts';

const options = { accessed: dayOf(2026, 11, 21) };

test('a caption as text has title, notes, numbered sources, credit and link', () => {
  expect(writeCaption(TEXT, 'text', 'chicago', options)).toBe(`Ties of Mali & Ukraine
On 6 August 2024; formal ties hidden

Contested: Ukraine → CSP-DPA [2]

Sources
[1] “Ukraine denies involvement in northern Mali fighting,” WSAU, August 5, 2024, https://wsau.com/?p=724123.
[3] “Reuters dispatch, known through its relays,” Reuters, August 5, 2024.

Sahel realignment, 50 %, CC-BY-4.0
https://example.org/entente/?at=2024-08-06&pick=mali
`);
});

test('a caption as Markdown shows the picture with its alternative text', () => {
  expect(
    writeCaption(TEXT, 'markdown', 'apa', { ...options, image: 'a b.png' }),
  ).toBe(`![A "network" of \\<2\\> actors](<a%20b.png>)

**Ties of Mali \\& Ukraine**

On 6 August 2024; formal ties hidden

Contested: Ukraine → CSP-DPA \\[2\\]

**Sources**

- \\[1\\] Ukraine denies involvement in northern Mali fighting. (2024, August 5). *WSAU*. <https://wsau.com/?p=724123>
- \\[3\\] Reuters dispatch, known through its relays. (2024, August 5). Reuters.

Sahel realignment, 50 %, CC-BY-4.0

<https://example.org/entente/?at=2024-08-06&pick=mali>
`);
});

test('a caption as HTML is a figure whose list has the numbers of the picture', () => {
  expect(
    writeCaption({ ...TEXT, notes: [] }, 'html', 'iso690', { ...options, image: 'a.svg', size: [800, 600] }),
  ).toBe(`<figure lang="en">
  <img src="a.svg" alt="A &quot;network&quot; of &lt;2&gt; actors" width="800" height="600">
  <figcaption>
    <p><strong>Ties of Mali &amp; Ukraine</strong></p>
    <p>On 6 August 2024; formal ties hidden</p>
    <p>Sources</p>
    <ol>
      <li value="1">Ukraine denies involvement in northern Mali fighting. <i>WSAU</i> [online]. 5 August 2024 [viewed 21 November 2026]. Available from: <a href="https://wsau.com/?p=724123">https://wsau.com/?p=724123</a></li>
      <li value="3"><i>Reuters dispatch, known through its relays</i>. Reuters, 5 August 2024.</li>
    </ol>
    <p>Sahel realignment, 50 %, CC-BY-4.0</p>
    <p><a href="https://example.org/entente/?at=2024-08-06&amp;pick=mali">https://example.org/entente/?at=2024-08-06&amp;pick=mali</a></p>
  </figcaption>
</figure>
`);
});

test('a caption as LaTeX escapes what LaTeX would take for its own', () => {
  expect(
    writeCaption({ ...TEXT, sources: [] }, 'latex', 'apa', { image: 'entente figure.png' }),
  ).toBe(`% \\usepackage{graphicx,hyperref}
\\begin{figure}
  \\centering
  \\includegraphics[width=\\linewidth,alt={A "network" of \\textless{}2\\textgreater{} actors}]{entente-figure.png}
  \\caption[{Ties of Mali \\& Ukraine}]{\\textbf{Ties of Mali \\& Ukraine} On 6 August 2024; formal ties hidden}
  \\footnotesize\\raggedright
  \\par Contested: Ukraine → CSP-DPA {[}2{]}
  \\par Sahel realignment, 50 \\%, CC-BY-4.0
  \\par \\url{https://example.org/entente/?at=2024-08-06&pick=mali}
\\end{figure}
`);
});

test('a comparison lists its changes by their numbers, in French under a French head', () => {
  const french = { ...TEXT, lang: 'fr', changes: [{ number: 1, text: 'Mali – Ukraine : rompues' }], sources: [] };
  expect(writeCaption(french, 'text', 'apa')).toContain('\n\nChangements\n1. Mali – Ukraine : rompues\n\n');
  expect(writeCaption(french, 'html', 'apa')).toContain('<li value="1">Mali – Ukraine : rompues</li>');
});

test('hostile words stay words in every format', () => {
  const title = '</strong><script>alert(1)</script>\n# **a** \\end{figure}';
  const hostile = { ...TEXT, title, link: 'javascript:alert(1)' };
  const html = writeCaption(hostile, 'html', 'apa', { image: '"><script>' });
  expect(html).not.toContain('<script');
  expect(html).not.toContain('href="javascript');
  expect(writeCaption(hostile, 'latex', 'apa').match(/\\end\{figure\}/g)?.length).toBe(1);
  expect(writeCaption(hostile, 'markdown', 'apa')).not.toMatch(/^#|(?<!\\)<script/m);
});

test('a frame is closed in, named and escaped; the growing one brings its script', () => {
  const view = {
    base: 'https://example.org/entente',
    query: '?at=2024-08-06&pick=mali',
    title: 'Ties "of" Mali',
    height: 480,
  };
  const frame =
    '<iframe src="https://example.org/entente/embed.html?at=2024-08-06&amp;pick=mali" title="Ties &quot;of&quot; Mali" width="100%" height="480" style="border: 0" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"';
  expect(frameCode(view)).toBe(`${frame}></iframe>\n`);
  expect(resizingFrameCode({ ...view, base: 'https://example.org/entente/?old#x' })).toBe(
    `${frame} data-entente-embed></iframe>\n<script src="https://example.org/entente/embedResizer.js" async></script>\n`,
  );
  expect(frameCode({ ...view, height: 9e9 })).toContain('height="2400"');
});

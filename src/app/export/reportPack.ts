import { strToU8, type Zippable, zipSync } from 'fflate';
import { CAPTION_FORMATS } from '../../core/figure/writeCaption.ts';
import type { ExportMessages } from '../../locales/export/en.ts';
import type { FileFormat } from './figureChoices.ts';
import { captionFile } from './figureTexts.ts';
import type { MadeFigure } from './makeFigure.ts';

const PARTS = [
  ['figure.svg', 'svg'],
  ['figure.png', 'png300'],
  ['data.csv', 'csv'],
  ['data.json', 'json'],
  ['references.bib', 'bibtex'],
  ['references.ris', 'ris'],
  ['references.json', 'csl'],
] as const satisfies readonly (readonly [string, FileFormat])[];

const CAPTION_FILES = {
  text: 'caption.txt',
  markdown: 'caption.md',
  html: 'caption.html',
  latex: 'caption.tex',
} as const;

/** Puts a figure and everything that belongs to it into one zip file. */
export async function reportPack(
  figure: MadeFigure,
  words: ExportMessages,
  write: (format: FileFormat) => Promise<string | Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { text } = figure.model;
  const files: [string, string | Uint8Array][] = await Promise.all(
    PARTS.map(async ([name, format]): Promise<[string, string | Uint8Array]> => [name, await write(format)]),
  );
  for (const format of CAPTION_FORMATS) {
    files.push([CAPTION_FILES[format], captionFile(figure, format, figure.choices.style, 'figure')]);
  }
  files.push(['alt.txt', `${text.alt}\n`], ['README.txt', words.readMe(text.title, text.link)]);
  const entries = files.map(([name, content]): [string, Zippable[string]] => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    // A PNG is compressed already.
    return [name, [bytes, { level: name.endsWith('.png') ? 0 : 6 }]];
  });
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}

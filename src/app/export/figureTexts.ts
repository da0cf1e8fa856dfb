import { type CitationOptions, type CitationStyle, citationLanguageOf } from '../../core/citation/citation.ts';
import { citeView } from '../../core/citation/citeView.ts';
import { writePlain } from '../../core/citation/formattedText.ts';
import { escapeHtml, writeHtml } from '../../core/citation/writeHtml.ts';
import { type WrittenSources, writeSourceList } from '../../core/citation/writeSourceList.ts';
import { type CaptionFormat, writeCaption } from '../../core/figure/writeCaption.ts';
import { frameCode, resizingFrameCode, staticFigureCode } from '../../core/figure/writeEmbedCode.ts';
import type { Source } from '../../core/model/source.ts';
import { wordsIn } from '../../core/model/text.ts';
import { decodeView, encodeView } from '../../core/permalink/viewParams.ts';
import { dayText } from '../../core/time/day.ts';
import { todayHere } from '../../store/todayHere.ts';
import type { EmbedForm } from './figureChoices.ts';
import type { MadeFigure } from './makeFigure.ts';
import { addressOf } from './stageFigure.ts';

const CSS_PX_PER_CM = 96 / 2.54;

/** The names of a figure's files without their endings: `sahel-2024-08-03-2024-08-06`. */
export function fileBaseOf({
  subjects,
  subject: { dataset, since },
}: Pick<MadeFigure, 'subjects' | 'subject'>): string {
  const days = [...subjects.map(({ day }) => day), ...(since === null ? [] : [since])];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  return [dataset.id, ...new Set([dayText(first), dayText(last)])].join('-');
}

/** The sources of a figure by their numbers. */
export function sourcesOf({ model }: Pick<MadeFigure, 'model'>): readonly Source[] {
  return model.text.sources.map(({ source }) => source);
}

/** What references say beside what the sources hold: today as the day of access. */
export function citationOptions({ subject }: Pick<MadeFigure, 'subject'>): CitationOptions {
  return { accessed: todayHere(), sources: subject.dataset.sources };
}

/** The width and height of a figure on a page, in CSS px. */
export function pageSize({ model: { widthCm, width, height } }: Pick<MadeFigure, 'model'>): [number, number] {
  const px = Math.round(widthCm * CSS_PX_PER_CM);
  return [px, Math.round((px * height) / width)];
}

/** The caption of a figure; formats that show the picture name the file it is saved as. */
export function captionOf(figure: MadeFigure, format: CaptionFormat, style: CitationStyle, base: string): string {
  const image = format === 'text' ? {} : { image: `${base}.${format === 'latex' ? 'png' : 'svg'}` };
  return writeCaption(figure.model.text, format, style, {
    ...citationOptions(figure),
    ...image,
    ...(format === 'html' ? { size: pageSize(figure) } : {}),
  });
}

/** The caption of a figure as a file: HTML as a page that says what letters it is written in. */
export function captionFile(figure: MadeFigure, format: CaptionFormat, style: CitationStyle, base: string): string {
  const caption = captionOf(figure, format, style, base);
  if (format !== 'html') return caption;
  const { lang, title } = figure.model.text;
  const head = `<!doctype html>\n<html lang="${escapeHtml(lang)}">\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n`;
  return `${head}${caption}</html>\n`;
}

/** A citation of the view that a figure shows. */
export function viewCitation(figure: MadeFigure, style: CitationStyle): WrittenSources {
  const { dataset, day, since, lang, link } = figure.subject;
  const runs = citeView(
    {
      title: figure.model.text.title,
      datasetTitle: wordsIn(dataset.title, lang).text,
      link,
      accessed: todayHere(),
      ...(dataset.edited === undefined ? {} : { version: dataset.edited }),
      ...(dataset.licence === undefined ? {} : { licence: dataset.licence }),
      ...(figure.subjects.length > 1 ? {} : { day }),
      ...(since === null ? {} : { since }),
    },
    style,
    citationLanguageOf(lang),
  );
  return { text: `${writePlain(runs)}\n`, html: `<p>${writeHtml(runs)}</p>` };
}

/** The references of a figure's sources. */
export function sourceCitations(figure: MadeFigure, style: CitationStyle): WrittenSources {
  return writeSourceList(sourcesOf(figure), style, citationLanguageOf(figure.subject.lang), citationOptions(figure));
}

/** How an embedded view is shown. */
export interface Embedding {
  readonly form: EmbedForm;
  /** In CSS px. */
  readonly height: number;
  /** The edition of the data that the view keeps to; null for whatever the site has. */
  readonly edition: string | null;
}

/** The code by which another page shows a figure or its view. */
export function embedCode(figure: MadeFigure, { form, height, edition }: Embedding, style: CitationStyle): string {
  const { model, subject } = figure;
  const { params } = decodeView(figure.query);
  const query = encodeView(edition === null ? params : { ...params, edition });
  const view = { base: addressOf(''), query, title: model.text.alt, height };
  switch (form) {
    case 'frame':
      return frameCode(view);
    case 'resizing':
      return resizingFrameCode(view);
    case 'figure':
      return staticFigureCode(model.text, style, {
        ...citationOptions(figure),
        image: `${fileBaseOf(figure)}.svg`,
        size: pageSize(figure),
      });
    case 'link':
      return `<a href="${escapeHtml(subject.link)}">${escapeHtml(model.text.title)}</a>\n`;
  }
}

import type { ShownChange, ShownRow, ShownTable, ShownTie } from '../../core/figure/shownTable.ts';
import { TIE_COLUMNS } from '../../core/figure/shownTable.ts';
import { shortSource } from '../../core/figure/sourceText.ts';
import { csvCell, type ShownColumn, writeShownCsv } from '../../core/figure/writeShownCsv.ts';
import { writeShownJson } from '../../core/figure/writeShownJson.ts';
import type { SourceId } from '../../core/model/source.ts';
import { wordsIn } from '../../core/model/text.ts';
import type { Language } from '../../core/permalink/viewParams.ts';
import { en } from '../../locales/compare/en.ts';
import { fr } from '../../locales/compare/fr.ts';
import type { ExportMessages } from '../../locales/export/en.ts';
import { messagesIn } from '../../locales/messagesIn.ts';
import type { MadeFigure } from './makeFigure.ts';
import type { FilmstripRow } from './stageFigure.ts';

const COMPARE = { en, fr };
const MARK = '\ufeff';

function isStripRow(row: ShownRow | FilmstripRow): row is FilmstripRow {
  return 'day' in row;
}

function isChange(row: ShownRow): row is ShownChange {
  return 'number' in row;
}

/** What a figure shows as one table; the rows of a filmstrip stand one day after another. */
function tableOf({ rows, choices }: Pick<MadeFigure, 'rows' | 'choices'>): ShownTable {
  if (choices.kind === 'comparison') return { kind: 'changes', rows: rows.filter(isChange) };
  return { kind: 'ties', rows: rows.filter((row): row is ShownTie => !isChange(row)) };
}

function headingsIn(lang: Language, own: ExportMessages['headings']): Record<ShownColumn | 'day', string> {
  const { columns } = messagesIn(lang);
  const { number, before, after } = COMPARE[lang].changeColumns;
  return { ...columns, number, before, after, ...own };
}

/**
 * Writes what a figure shows as CSV in the figure's language, with the mark by which spreadsheets know UTF-8; each source by
 * its number in the caption and in short.
 */
export function shownCsv(figure: MadeFigure, own: ExportMessages): string {
  const lang = figure.subject.lang === 'fr' ? 'fr' : 'en';
  const { stances, standings } = messagesIn(lang);
  const headings = headingsIn(lang, own.headings);
  const names = new Map(
    figure.model.text.sources.map(({ number, source }) => [source.id, `[${number}] ${shortSource(source, lang)}`]),
  );
  const cite = (id: SourceId) => names.get(id) ?? id;
  const worded = <T extends ShownTie>(row: T): T => ({
    ...row,
    stance: stances[row.stance as keyof typeof stances] ?? row.stance,
    standing: standings[row.standing as keyof typeof standings] ?? row.standing,
  });
  const table = tableOf(figure);
  if (figure.choices.kind !== 'filmstrip') {
    const spoken = table.kind === 'ties' ? { ...table, rows: table.rows.map(worded) } : table;
    return writeShownCsv(spoken, { headings, hasMark: true, cite });
  }
  const head = [headings.day, ...TIE_COLUMNS.map((column) => headings[column])];
  const lines = figure.rows.filter(isStripRow).map((row) => {
    const said = worded(row);
    const cells = TIE_COLUMNS.map((c) => (c === 'sources' ? said.sources.map(cite).join('; ') : said[c]));
    return [row.day, ...cells];
  });
  return MARK + [head, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** Writes what a figure shows as JSON, with its sources. */
export function shownJson(figure: MadeFigure): string {
  const { dataset, lang, link } = figure.subject;
  return writeShownJson(
    {
      title: figure.model.text.title,
      description: figure.model.text.alt,
      link,
      dataset: {
        id: dataset.id,
        title: wordsIn(dataset.title, lang).text,
        ...(dataset.edited === undefined ? {} : { version: dataset.edited }),
        ...(dataset.licence === undefined ? {} : { licence: dataset.licence }),
      },
    },
    tableOf(figure),
    figure.model.text.sources.map(({ source }) => source),
  );
}

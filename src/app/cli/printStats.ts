import { faultText } from '../../core/dataset/fault.ts';
import { parseDataset } from '../../core/dataset/parseDataset.ts';
import { type DatasetStats, datasetStats, type Tally } from '../../core/dossier/datasetStats.ts';
import { foldTies } from '../../core/history/foldTies.ts';
import { wordsIn } from '../../core/model/text.ts';
import { yearText } from '../../core/time/day.ts';
import { readDatasetFile } from './readDatasetFile.ts';

const LABEL_WIDTH = 22;
const COUNT_WIDTH = 6;
const WORDS_WIDTH = 80;

/**
 * Prints a table of what each dataset file holds and how well it is sourced; its faults go to stderr, and what is left
 * of the file is counted. Answers with 0 when no file has a fault, 1 when one has, 2 when one cannot be read.
 */
export async function printStats(names: readonly string[]): Promise<number> {
  let code = 0;
  for (const name of names) code = Math.max(code, await printFile(name));
  return code;
}

async function printFile(name: string): Promise<number> {
  const text = await readDatasetFile(name);
  if (text === null) return 2;
  const { dataset, faults } = parseDataset(text, name);
  process.stderr.write(faults.map((fault) => `${faultText(fault)}\n`).join(''));
  if (dataset) {
    const lines = [`${name}: ${wordsIn(dataset.title, 'en').text}`, ...rowsOf(datasetStats(foldTies(dataset)))];
    process.stdout.write(`${lines.join('\n')}\n\n`);
  }
  return faults.length > 0 ? 1 : 0;
}

function rowsOf(stats: DatasetStats): string[] {
  const events = sum(stats.eventsByYear);
  const standings = stats.tiesByStanding;
  const years = new Map([...stats.eventsByYear].map(([year, count]) => [yearText(year), count]));
  const share = events === 0 ? [] : [`${((100 * stats.twoWitnesses) / events).toFixed(1)} % of the events`];
  return [
    ...tallyRow('actors', stats.actorsByKind),
    ...tallyRow('ties', stats.tiesByKind),
    ...row('  ever alleged', standings.get('alleged') ?? 0),
    ...row('  ever contested', standings.get('contested') ?? 0),
    ...row('  ever denied', standings.get('denied') ?? 0),
    ...tallyRow('events', years),
    ...row('  two witnesses', stats.twoWitnesses, share),
    ...row('  uncertain date', stats.uncertainDates),
    ...row('  duration', stats.durations),
    ...tallyRow('claims', stats.claimsByVerb),
    ...tallyRow('sources, language', stats.sourcesByLanguage),
    ...tallyRow('sources, reliability', stats.sourcesByReliability),
  ];
}

function tallyRow(label: string, tally: Tally<string>): string[] {
  const words = [...tally].map(([key, count]) => `${key || 'not told'} ${count}`);
  return row(label, sum(tally), words);
}

/** A label, a number and words, which go on below themselves where a line is full. */
function row(label: string, count: number, words: readonly string[] = []): string[] {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} · ${word}`;
    if (longer.length > WORDS_WIDTH) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  const head = `  ${label.padEnd(LABEL_WIDTH)}${String(count).padStart(COUNT_WIDTH)}   `;
  return lines
    .map((line, place) => (place === 0 ? head : ' '.repeat(head.length)) + line)
    .map((line) => line.trimEnd());
}

function sum(tally: Tally<unknown>): number {
  return [...tally.values()].reduce((total, count) => total + count, 0);
}

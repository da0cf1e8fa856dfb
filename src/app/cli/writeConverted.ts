import { writeFile } from 'node:fs/promises';
import type { Loss } from '../../core/exchange/findLosses.ts';
import { writeCsvPair } from '../../core/exchange/writeCsvPair.ts';
import { writeGexf } from '../../core/exchange/writeGexf.ts';
import { writeGraphml } from '../../core/exchange/writeGraphml.ts';
import { foldTies } from '../../core/history/foldTies.ts';
import type { Dataset } from '../../core/model/dataset.ts';
import { losses as lossWords } from '../../locales/open/codesEn.ts';

const ENDINGS = /\.(json|gexf|graphml|csv)$/i;

/** Tells whether a name ends in a format that can be written. */
export function isOutputName(name: string): boolean {
  return ENDINGS.test(name);
}

/** Writes a dataset in the format of the name's ending, a CSV as two tables; tells what it could not take along. */
export async function writeConverted(file: string, source: string, dataset: Dataset): Promise<void> {
  const ending = ENDINGS.exec(file)?.[1]?.toLowerCase();
  if (ending === 'json') {
    await writeFile(file, source.endsWith('\n') ? source : `${source}\n`);
    told([file], []);
  } else if (ending === 'csv') {
    const { nodes, edges, lost } = writeCsvPair(dataset, foldTies(dataset));
    const names = ['nodes', 'edges'].map((sort) => file.replace(/\.csv$/i, `-${sort}.csv`)) as [string, string];
    await writeFile(names[0], nodes);
    await writeFile(names[1], edges);
    told(names, lost);
  } else {
    const { text, lost } = (ending === 'gexf' ? writeGexf : writeGraphml)(dataset, foldTies(dataset));
    await writeFile(file, text);
    told([file], lost);
  }
}

function told(names: readonly string[], lost: readonly Loss[]): void {
  const losses = lost.map((loss) => `  cannot hold: ${lossWords[loss]}\n`).join('');
  process.stderr.write(`written: ${names.join(', ')}\n${losses}`);
}

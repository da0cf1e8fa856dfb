import { faultText } from '../../core/dataset/fault.ts';
import { parseDataset } from '../../core/dataset/parseDataset.ts';
import { readDatasetFile } from './readDatasetFile.ts';

/**
 * Prints the faults and warnings of dataset files, one a line, and a summary of each file on stderr. Answers with 0
 * when no file has a fault, 1 when one has, 2 when one cannot be read.
 */
export async function checkFiles(names: readonly string[]): Promise<number> {
  let code = 0;
  for (const name of names) code = Math.max(code, await checkFile(name));
  return code;
}

async function checkFile(name: string): Promise<number> {
  const text = await readDatasetFile(name);
  if (text === null) return 2;
  const { faults, warnings } = parseDataset(text, name);
  const lines = [
    ...faults.map((fault) => faultText(fault)),
    ...warnings.map((warning) => faultText({ ...warning, message: `warning: ${warning.message}` })),
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  process.stderr.write(`${name}: ${counted(faults.length, 'fault')}, ${counted(warnings.length, 'warning')}\n`);
  return faults.length > 0 ? 1 : 0;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { faultText } from '../../core/dataset/fault.ts';
import { parseDataset } from '../../core/dataset/parseDataset.ts';

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
  let bytes: Uint8Array;
  try {
    bytes = await readFile(placeOf(name));
  } catch (error) {
    process.stderr.write(`${name}: cannot be read (${error instanceof Error ? error.message : String(error)})\n`);
    return 2;
  }
  const { faults, warnings } = parseDataset(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), name);
  const lines = [
    ...faults.map((fault) => faultText(fault)),
    ...warnings.map((warning) => faultText({ ...warning, message: `warning: ${warning.message}` })),
  ];
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  process.stderr.write(`${name}: ${counted(faults.length, 'fault')}, ${counted(warnings.length, 'warning')}\n`);
  return faults.length > 0 ? 1 : 0;
}

/** npm runs scripts in the project's folder; names are meant from where the author called it. */
function placeOf(name: string): string {
  const fromCaller = resolve(process.env.INIT_CWD ?? '.', name);
  return !existsSync(name) && existsSync(fromCaller) ? fromCaller : name;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** npm runs scripts in the project's folder; names are meant from where the author called it. */
export function placeOf(name: string): string {
  const fromCaller = resolve(process.env.INIT_CWD ?? '.', name);
  return !existsSync(name) && existsSync(fromCaller) ? fromCaller : name;
}

/** The text of a file; null after saying on stderr why it cannot be read. */
export async function readDatasetFile(name: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(placeOf(name)));
  } catch (error) {
    process.stderr.write(`${name}: cannot be read (${error instanceof Error ? error.message : String(error)})\n`);
    return null;
  }
}

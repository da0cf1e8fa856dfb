import { writeFile } from 'node:fs/promises';
import { writeJsonSchema } from '../../core/dataset/jsonSchema.ts';
import { checkFiles } from './checkFiles.ts';
import { convertFile, convertWords } from './convertFile.ts';
import { layOutFile } from './layOutFile.ts';
import { printStats } from './printStats.ts';

const SCHEMA_FILE = new URL('../../../data/dataset.schema.json', import.meta.url);

const USAGE = `Usage: npm run dataset -- COMMAND

  check FILE…   tells every fault and warning of dataset files as FILE:LINE:COLUMN path: message
  stats FILE…   prints what dataset files hold: actors, ties, events by year, claims, sources, witnesses
  convert IN OUT [--mapping FILE]
                turns a dataset, a GEXF or a table of ties (with its table of actors, where one is called edges and the
                other nodes) into what OUT ends in: .json, .gexf, .graphml, or .csv for OUT-nodes.csv and OUT-edges.csv
  layout FILE   writes positions into a dataset file for the actors that have none
  schema [FILE] writes the JSON Schema of the format to FILE, or to data/dataset.schema.json

Exit code: 0 without faults, 1 with faults, 2 after wrong usage.
`;

/** Runs a command on datasets; answers with the exit code. */
export async function runDataset(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words;
  if (command === 'check' && rest.length > 0) return checkFiles(datasetsAmong(rest));
  if (command === 'stats' && rest.length > 0) return printStats(datasetsAmong(rest));
  const conversion = command === 'convert' ? convertWords(rest) : null;
  if (conversion) return convertFile(conversion);
  if (command === 'layout' && rest[0] !== undefined && rest.length === 1) return layOutFile(rest[0]);
  if (command === 'schema' && rest.length <= 1) {
    await writeFile(rest[0] ?? SCHEMA_FILE, writeJsonSchema());
    return 0;
  }
  process.stderr.write(USAGE);
  return 2;
}

/** Leaves out the format's own schema, which stands beside the datasets and which `data/*.json` names too. */
function datasetsAmong(names: readonly string[]): string[] {
  return names.filter((name) => !name.endsWith('.schema.json'));
}

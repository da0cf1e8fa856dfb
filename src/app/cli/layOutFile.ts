import { writeFile } from 'node:fs/promises';
import { faultText } from '../../core/dataset/fault.ts';
import { parseDataset } from '../../core/dataset/parseDataset.ts';
import { layoutActors } from '../../core/scene/layoutActors.ts';
import { layoutRequestOf } from '../../core/scene/layoutRequest.ts';
import { placeOf, readDatasetFile } from './readDatasetFile.ts';

/**
 * Writes positions into a dataset file for the actors that have none, leaving those that have one where they are; a
 * dataset with faults is not touched. Answers with the exit code.
 */
export async function layOutFile(file: string): Promise<number> {
  const text = await readDatasetFile(file);
  if (text === null) return 2;
  const { dataset, faults } = parseDataset(text, file);
  if (!dataset || faults.length > 0) {
    process.stdout.write(faults.map((fault) => `${faultText(fault)}\n`).join(''));
    return 1;
  }
  const { bodies, ties } = layoutRequestOf(dataset);
  const positions = [...layoutActors(bodies, ties)].sort(([a], [b]) => (a < b ? -1 : 1));
  const { sources, actors, events, ...frame } = JSON.parse(text);
  const placed = Object.fromEntries(positions.map(([id, { x, y }]) => [id, [x, y]]));
  const laidOut = JSON.stringify({ ...frame, 'x-positions': placed, sources, actors, events }, null, 2);
  await writeFile(
    placeOf(file),
    `${laidOut.replace(/\[\n\s+(-?\d+(?:\.\d+)?),\n\s+(-?\d+(?:\.\d+)?)\n\s+\]/g, '[$1, $2]')}\n`,
  );
  return 0;
}

import type { Dataset } from '../model/dataset.ts';
import { buildDataset } from './buildDataset.ts';
import { checkShape } from './checkShape.ts';
import { FORMAT } from './datasetSchema.ts';
import { excerptOf, type Fault, type Finding, MAX_FINDINGS } from './fault.ts';
import { findWarnings } from './findWarnings.ts';
import { locateFindings } from './locateFindings.ts';
import { readJson } from './readJson.ts';

/** What a file holds: the records that are sound, and everything that is wrong or odd, in the order of the file. */
export interface ParsedDataset {
  readonly dataset: Dataset | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/**
 * Reads a dataset from the text of its file. Never throws: every fault is told at once with its place, faulty records
 * are left out, and so are records that name one left out. The dataset is null when the text is no JSON object of the
 * format, or when no actor or no event is left. `onRead` hears that the text is JSON and is now being checked.
 */
export function parseDataset(text: string, fileName = 'dataset.json', onRead?: () => void): ParsedDataset {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const { value, findings: jsonFindings } = readJson(body);
  const findings = [...jsonFindings];
  const place = (found: readonly Finding[]) => locateFindings(body, fileName, found);
  if (value === undefined) return { dataset: null, faults: place(findings), warnings: [] };
  const misfit = formatFinding(value);
  if (misfit) return { dataset: null, faults: place([misfit]), warnings: [] };
  onRead?.();
  const shaped = checkShape(value as Record<string, unknown>, findings);
  const dataset = buildDataset(shaped, findings);
  const faults = place(findings.length >= MAX_FINDINGS ? [...findings.slice(0, MAX_FINDINGS), tooMany()] : findings);
  return { dataset, faults, warnings: dataset ? place(findWarnings(dataset, shaped)) : [] };
}

function formatFinding(value: unknown): Finding | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { path: [], expected: `an object of format ${excerptOf(FORMAT)}`, found: excerptOf(value) };
  }
  const format = 'format' in value ? value.format : undefined;
  return format === FORMAT ? null : { path: ['format'], expected: excerptOf(FORMAT), found: excerptOf(format) };
}

function tooMany(): Finding {
  const note = 'The rest of the file is not looked at.';
  return { path: [], expected: `at most ${MAX_FINDINGS} faults`, found: 'more', note };
}

import { canonicalJson } from './canonicalJson.ts';
import { FIGURE_FORMAT, type FigurePayload, sealed } from './figurePayload.ts';

/**
 * What is wrong with what a figure carries: it is none of ours, it cannot be read, it was altered after the figure was
 * made, or it was written by a later version of the app.
 */
export type PayloadProblem = 'not-ours' | 'damaged' | 'tampered' | 'newer';
/** What a figure carries, or why it is not to be believed. */
export type PayloadReading =
  | { readonly ok: true; readonly payload: FigurePayload }
  | { readonly ok: false; readonly problem: PayloadProblem };

/** More text than this is no payload of ours, in UTF-16 units. */
export const MAX_PAYLOAD = 16_000_000;

/**
 * Reads what a figure carries. Only the very text that `writePayload` makes is taken, so that no byte can differ unnoticed;
 * nothing is trusted before its shape is checked, and the link can be no more than a query.
 */
export function readPayload(text: string): PayloadReading {
  if (text.length > MAX_PAYLOAD) return { ok: false, problem: 'damaged' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'damaged' };
  }
  if (!isRecord(value) || typeof value.format !== 'string') return { ok: false, problem: 'not-ours' };
  if (value.format !== FIGURE_FORMAT) {
    const version = /^entente-figure\/([1-9]\d{0,3})$/.exec(value.format);
    return { ok: false, problem: version ? 'newer' : 'not-ours' };
  }
  if (!isPayload(value)) return { ok: false, problem: 'tampered' };
  const { format: _format, seal, ...content } = value;
  if (seal !== sealed(content).seal || canonicalJson(value) !== text) return { ok: false, problem: 'tampered' };
  return { ok: true, payload: value };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPayload(
  value: Readonly<Record<string, unknown>>,
): value is Readonly<Record<string, unknown>> & FigurePayload {
  const { title, description, source, licence, link, dataset, events, shown, seal } = value;
  return (
    Object.keys(value).length === 10 &&
    [title, description, source, seal].every((text) => typeof text === 'string') &&
    isTextOrNull(licence) &&
    typeof link === 'string' &&
    /^(\?[^\s#]*)?$/.test(link) &&
    isRecord(dataset) &&
    Object.keys(dataset).length === 3 &&
    typeof dataset.id === 'string' &&
    isTextOrNull(dataset.version) &&
    typeof dataset.sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(dataset.sha256) &&
    typeof events === 'string' &&
    /^([0-9a-f]{8})*$/.test(events) &&
    Array.isArray(shown) &&
    shown.every(isRow)
  );
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

/** Tells whether a row is flat: texts, numbers and lists of texts. */
function isRow(row: unknown): boolean {
  if (!isRecord(row)) return false;
  return Object.values(row).every(
    (cell) =>
      typeof cell === 'string' ||
      typeof cell === 'number' ||
      (Array.isArray(cell) && cell.every((one) => typeof one === 'string')),
  );
}

/** The way from the root of a JSON text to one of its values: keys and indexes. */
export type JsonPath = readonly (string | number)[];

/** Something wrong in a dataset before its place in the text is looked up. */
export interface Finding {
  readonly path: JsonPath;
  /** True when the key is wrong, not its value. */
  readonly isAtKey?: boolean;
  /** Offset in the text where it is known, in UTF-16 units. */
  readonly offset?: number;
  /** The id of the actor, source or event. */
  readonly record?: string;
  readonly found: string;
  readonly expected: string;
  /** A sentence that says more than expected and found do. */
  readonly note?: string;
}

/** Something wrong in a dataset, placed so that an author finds it. Also the shape of a warning. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units as editors count. */
  readonly column: number;
  /** A JSON path such as `$.events[3].date`. */
  readonly path: string;
  readonly record?: string;
  readonly found: string;
  readonly expected: string;
  /** Record, reason, expected and found in one line of plain text. */
  readonly message: string;
}

const LONGEST_EXCERPT = 80;

/** Writes a fault as `FILE:LINE:COLUMN path: message`, the form that editors and terminals link. */
export function faultText(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${fault.path}: ${fault.message}`;
}

/** Writes a path as `$.events[3].date` (RFC 9535); keys that are no plain names stand quoted in brackets. */
export function pathText(path: JsonPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return /^[A-Za-z_$][\w$]*$/.test(step) ? `${text}.${step}` : `${text}[${excerptOf(step)}]`;
  }, '$');
}

/**
 * Shows a value in a fault: its JSON in one line, cut short, without characters that would steer a terminal or turn
 * the direction of writing.
 */
export function excerptOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  const cut = typeof value === 'string' ? value.slice(0, LONGEST_EXCERPT + 1) : value;
  if (Array.isArray(cut)) return cut.length === 0 ? 'an empty list' : `a list of ${cut.length}`;
  if (typeof cut === 'object' && cut !== null) {
    const keys = Object.keys(cut);
    return keys.length === 0 ? 'an empty object' : `an object with ${keys.slice(0, 3).map(excerptOf).join(', ')}`;
  }
  const json = typeof cut === 'number' ? String(cut) : JSON.stringify(cut);
  const text = json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escapeOf);
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}

/** The one-line message of a finding. */
export function messageOf(finding: Finding): string {
  const record = finding.record === undefined ? '' : `${excerptOf(finding.record)}: `;
  const note = finding.note === undefined ? '' : `${finding.note} `;
  return `${record}${note}Expected ${finding.expected}, found ${finding.found}.`;
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** After so many faults a file is not looked at any further: nobody reads them, and memory has an end. */
export const MAX_FINDINGS = 10_000;

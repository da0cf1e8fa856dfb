import { type Fault, type Finding, type JsonPath, messageOf, pathText } from './fault.ts';
import { scanJson } from './scanJson.ts';

interface WantedStep {
  readonly below: Map<string | number, WantedStep>;
  keyOffset: number | null;
  offset: number | null;
}

/**
 * Gives findings their line and column and puts them in the order of the file.
 *
 * Reads the text once more, and only the values on the way to a finding are looked at: sound files cost nothing. What
 * is missing is placed at the value that lacks it.
 */
export function locateFindings(text: string, file: string, findings: readonly Finding[]): Fault[] {
  const root = wantedSteps(findings);
  if (findings.some(({ offset }) => offset === undefined)) findWanted(text, root);
  const placed = findings
    .map((finding) => ({ finding, offset: finding.offset ?? offsetOf(root, finding) }))
    .sort((a, b) => a.offset - b.offset);
  const lineAt = lineCounter(text);
  return placed.map(({ finding, offset }) => ({
    file,
    ...lineAt(offset),
    path: pathText(finding.path),
    ...(finding.record === undefined ? {} : { record: finding.record }),
    found: finding.found,
    expected: finding.expected,
    message: messageOf(finding),
  }));
}

function newStep(): WantedStep {
  return { below: new Map(), keyOffset: null, offset: null };
}

function wantedSteps(findings: readonly Finding[]): WantedStep {
  const root = newStep();
  for (const { path } of findings) {
    let step = root;
    for (const part of path) {
      const next = step.below.get(part) ?? newStep();
      step.below.set(part, next);
      step = next;
    }
  }
  return root;
}

function findWanted(text: string, root: WantedStep): void {
  const stack: { step: WantedStep | undefined; index: number }[] = [];
  let wanted: WantedStep | undefined = root;
  scanJson(text, {
    onKey: (key, offset) => {
      wanted = stack[stack.length - 1]?.step?.below.get(key);
      if (wanted) wanted.keyOffset = offset;
    },
    onValue: (offset) => {
      const parent = stack[stack.length - 1];
      if (parent && parent.index >= 0) wanted = parent.step?.below.get(parent.index++);
      if (wanted) wanted.offset = offset;
    },
    onEnter: (sort) => stack.push({ step: wanted, index: sort === 'array' ? 0 : -1 }),
    onLeave: () => stack.pop(),
  });
}

function offsetOf(root: WantedStep, { path, isAtKey }: { path: JsonPath; isAtKey?: boolean }): number {
  let step: WantedStep | undefined = root;
  let nearest = root.offset ?? 0;
  for (const part of path) {
    step = step?.below.get(part);
    if (step?.offset == null) return nearest;
    nearest = step.offset;
  }
  return isAtKey ? (step?.keyOffset ?? nearest) : nearest;
}

/** Counts lines up to offsets that are asked for in ascending order; every character is looked at once. */
function lineCounter(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  return (offset) => {
    while (lineEnd !== -1 && lineEnd < offset) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return { line, column: offset - lineStart + 1 };
  };
}

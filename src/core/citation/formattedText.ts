import { oneLine } from './oneLine.ts';

/** A stretch of a line that is set in one manner. */
export interface TextRun {
  readonly text: string;
  readonly isItalic?: true;
  /** An http or https address that the stretch leads to. */
  readonly href?: string;
  /** The language of the stretch (BCP 47), where it is not the line's own. */
  readonly lang?: string;
}

/** A line of text with italics and links, from which plain text, Markdown, HTML and LaTeX are made. */
export type FormattedText = readonly TextRun[];

/** Upright words, as they are. */
export function plain(text: string): TextRun {
  return { text };
}

/** Words of somebody else (a title, a name) made fit for one line, in italics if asked. */
export function quoted(text: string, manner: { readonly isItalic?: boolean; readonly lang?: string } = {}): TextRun {
  return {
    text: oneLine(text),
    ...(manner.isItalic ? { isItalic: true as const } : {}),
    ...(manner.lang === undefined ? {} : { lang: manner.lang }),
  };
}

/** An address, shown in full; what is no http or https address leads nowhere. */
export function link(url: string): TextRun {
  const text = escapeUrl(url);
  return /^https?:\/\//i.test(text) ? { text, href: text } : { text };
}

/** Percent-encodes what an address must not hold in any of the formats: spaces, brackets, quotes, invisible characters. */
export function escapeUrl(url: string): string {
  return url
    .trim()
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s\p{Cc}\p{Cf}<>"{}|\\^`]/gu, encodeURIComponent);
}

/** Puts neighbouring stretches of the same manner into one, and leaves out empty ones. */
export function mergeRuns(runs: FormattedText): FormattedText {
  const merged: TextRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const isAlike =
      last && last.isItalic === run.isItalic && last.href === run.href && last.lang === run.lang && !run.href;
    if (isAlike) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') merged.push(run);
  }
  return merged;
}

/** The words alone. */
export function writePlain(runs: FormattedText): string {
  return runs.map((run) => run.text).join('');
}

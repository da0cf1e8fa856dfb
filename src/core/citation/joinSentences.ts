import { type FormattedText, plain } from './formattedText.ts';

/** Joins the elements of a reference as sentences: each ends with a full stop, but not after `?` or `!` or a last address. */
export function joinSentences(sentences: readonly FormattedText[]): FormattedText {
  const said = sentences.filter((runs) => runs.length > 0);
  return said.flatMap((runs, place) => {
    const isLast = place === said.length - 1;
    const hasAddress = runs.some((run) => run.href !== undefined);
    const isEnded = /[.?!]$/.test(runs.at(-1)?.text ?? '') && !runs.at(-1)?.href;
    const stop = isEnded || (isLast && hasAddress) ? '' : '.';
    return [...runs, plain(isLast ? stop : `${stop} `)];
  });
}

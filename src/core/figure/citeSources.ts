import { numberSources } from '../dossier/numberSources.ts';
import { sourcesOfTie } from '../dossier/tieSources.ts';
import { wordsOn } from '../history/wordsOn.ts';
import type { SourceId } from '../model/source.ts';
import type { FigureSubject } from './figureSubject.ts';

/** The first of each list, then the second of each, and so on. */
function inTurn(lists: readonly (readonly SourceId[])[]): (readonly SourceId[])[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
}

/**
 * Numbers every source that a view rests on, from 1: first those of the changes between two days and of what changed
 * lately and of the words on disputed ties, one of each in turn; then what is picked, then all other ties with the latest
 * first. Whoever lists only the first few lists those that the figure is about, and some for each.
 */
export function citeSources(subject: FigureSubject): ReadonlyMap<SourceId, number> {
  const { dataset, history, states, edges, changes, emphasis, day } = subject;
  const fresh = new Set(edges.filter(({ isFresh }) => isFresh).map(({ tie }) => tie));
  const cited = (isCited: (state: FigureSubject['states'][number]) => boolean) =>
    states.filter(isCited).map((state) => sourcesOfTie(history, state));
  const disputes = states
    .filter(({ standing }) => standing !== 'established')
    .map(({ tie }) => [...wordsOn(history, tie, day).values()].flatMap((claim) => claim.sources));
  const latest = [...states].sort((a, b) => b.since - a.since || a.tie - b.tie);
  const foremost = [...changes.map(({ sources }) => sources), ...cited(({ tie }) => fresh.has(tie)), ...disputes];
  const citations = [
    ...inTurn(foremost),
    ...cited(({ id }) => emphasis?.ties.has(id) ?? false),
    ...latest.map((state) => sourcesOfTie(history, state)),
  ];
  return numberSources(citations.map((sources) => sources.filter((id) => dataset.sources.has(id))));
}

/** Numbers the sources of several views as one: the foremost of each in turn. */
export function citeTogether(subjects: readonly FigureSubject[]): ReadonlyMap<SourceId, number> {
  return numberSources(inTurn(subjects.map((subject) => [...citeSources(subject).keys()])));
}

/** Writes the numbers of sources in brackets after what they bear out: `[3–5, 9]`; nothing when there is none. */
export function bracketed(
  sources: Iterable<SourceId>,
  numbers: ReadonlyMap<SourceId, number>,
  most = Infinity,
): string {
  const found = [...new Set(sources)].flatMap((id) => numbers.get(id) ?? []).filter((number) => number <= most);
  const sorted = found.sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const texts = runs.map(([first, last]) =>
    first === last ? `${first}` : `${first}${last === first + 1 ? ', ' : '–'}${last}`,
  );
  return texts.length === 0 ? '' : `[${texts.join(', ')}]`;
}

import { changeRow } from '../core/dossier/changeRow.ts';
import type { FigureChange, FigureSubject } from '../core/figure/figureSubject.ts';
import { joinClauses } from '../core/model/joinClauses.ts';
import { emphasisOf } from '../core/scene/emphasis.ts';
import { isTieShown } from '../core/scene/tieFilters.ts';
import { formatEdtf } from '../core/time/formatDay.ts';
import { messagesIn } from '../locales/messagesIn.ts';
import { isComparing } from './createStage.ts';
import type { EntenteState } from './ententeState.ts';

function changesOf({ history, lang, moment }: EntenteState): readonly FigureChange[] {
  const words = messagesIn(lang);
  return (moment.comparison?.changes ?? []).map((change) => {
    const { name, kind, before, after, events } = changeRow(history, change, lang, words);
    return {
      number: change.number,
      tie: change.tie,
      isCertain: change.isCertain,
      title: name,
      words: words.changeLine(kind.text, before, after),
      dates: joinClauses([...new Set(events.map(({ event }) => formatEdtf(event.date, lang)))], lang),
      sources: [...new Set(events.flatMap(({ sources }) => sources))],
    };
  });
}

/**
 * Gathers what a reader sees into the subject of a figure; `link` is the absolute address that opens the same view.
 *
 * The subject holds copies, so it stays as it is when the reader moves on.
 */
export function figureSubjectOf(state: EntenteState, link: string, datasetHash?: string): FigureSubject {
  const { dataset, history, plan, span, day, since, pick, filters, lately, told, versus, known, lang, moment } = state;
  const emphasis = emphasisOf(dataset, pick, moment.edges, moment.hulls, isComparing(moment));
  const actors = new Set(moment.busy);
  if (emphasis?.picked) actors.add(emphasis.picked);
  for (const { id } of moment.hulls) actors.delete(id);
  return {
    dataset,
    history,
    plan,
    span: { from: span.from, to: span.to },
    day,
    since,
    edges: [...moment.edges.values()],
    hulls: [...moment.hulls],
    actors: new Set([...actors].filter((id) => plan.nodes.has(id))),
    states: [...moment.states.values()].filter((tie) => isTieShown(dataset, tie, filters)),
    changes: changesOf(state),
    emphasis,
    filters,
    lately,
    pick,
    told,
    versus,
    known,
    lang,
    link,
    ...(datasetHash === undefined ? {} : { datasetHash }),
  };
}

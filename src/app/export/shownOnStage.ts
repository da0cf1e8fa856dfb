import { changeRow } from '../../core/dossier/changeRow.ts';
import { ledgerRow } from '../../core/dossier/ledgerRow.ts';
import { sortLedger } from '../../core/dossier/sortLedger.ts';
import { type ShownChange, type ShownTie, shownTie } from '../../core/figure/shownTable.ts';
import { wordsIn } from '../../core/model/text.ts';
import { isTieShown } from '../../core/scene/tieFilters.ts';
import { messagesIn } from '../../locales/messagesIn.ts';
import type { EntenteState } from '../../store/ententeState.ts';

/** The ties that the ledger lists, in its order and words. */
export function shownTies({ dataset, history, moment, filters, lang }: EntenteState): readonly ShownTie[] {
  const { changingBy } = messagesIn(lang);
  const rows = [...moment.states.values()]
    .filter((state) => isTieShown(dataset, state, filters))
    .map((state) => ledgerRow(history, state, lang, changingBy));
  return sortLedger(rows, 'from', false, lang).map(shownTie);
}

/** The changes of a comparison, in the order of their numbers; certainty in the words given. */
export function shownChanges(
  { dataset, history, moment, lang }: EntenteState,
  certainty: { readonly certain: string; readonly possible: string },
): readonly ShownChange[] {
  const words = messagesIn(lang);
  const nameOf = (id: string) => wordsIn(dataset.actors.get(id)?.name ?? id, lang).text;
  return (moment.comparison?.changes ?? []).map((change) => {
    const { id, kind, before, after, events } = changeRow(history, change, lang, words);
    const key = (change.after ?? change.before)?.key;
    return {
      id,
      number: change.number,
      from: nameOf(key?.a ?? ''),
      tie: kind.text,
      to: nameOf(key?.b ?? ''),
      before: change.before ? before : '',
      after: change.after ? after : '',
      certainty: change.isCertain ? certainty.certain : certainty.possible,
      date: [...new Set(events.map(({ event }) => event.date.text))].join('; '),
      sources: [...new Set(events.flatMap(({ sources }) => sources))],
    };
  });
}

import { changeRow } from '../../core/dossier/changeRow.ts';
import type { NumberedChange } from '../../core/scene/numberChanges.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import type { Messages } from '../../locales/en.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import type { HoverWords } from './hoverWords.ts';

/** "3 · Mali – Ukraine, diplomatic relations", then what it was and is, and when it turned; null for a tie that did not change. */
export function changeWords({ history, moment, lang }: EntenteState, tie: number, words: Messages): HoverWords | null {
  const change = moment.comparison?.changes.find((one) => one.tie === tie);
  if (!change) return null;
  const { name, kind, before, after, events } = changeRow(history, change, lang, words);
  const dates = [...new Set(events.map(({ event }) => formatEdtf(event.date, lang)))];
  const sources = new Set(events.flatMap((event) => event.sources)).size;
  return {
    title: `${change.number} · ${name}, ${kind.text}`,
    rest: [
      `${before} → ${after}`,
      ...(change.isCertain ? [] : [words.mayHaveChanged]),
      `${words.join(dates)} · ${words.sourceCount(sources)}`,
    ],
  };
}

/** "Mali – Ukraine, diplomatic relations: established → severed". */
export function changeLine({ history, lang }: EntenteState, change: NumberedChange, words: Messages): string {
  const { name, kind, before, after } = changeRow(history, change, lang, words);
  return words.changeLine(`${name}, ${kind.text}`, before, after);
}

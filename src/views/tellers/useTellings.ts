import { useDeferredValue, useMemo } from 'react';
import { numberSources } from '../../core/dossier/numberSources.ts';
import { isTellingShown, type TellingRow, tellingRows } from '../../core/dossier/tellingRow.ts';
import type { SourceId } from '../../core/model/source.ts';
import { usePart } from '../../store/EntenteContext.ts';

/** What the list of two tellings shows. */
export interface TellingSheet {
  readonly rows: readonly TellingRow[];
  /** How many ties the filters hide. */
  readonly hidden: number;
  readonly numbers: ReadonlyMap<SourceId, number>;
}

/** The ties that two tellers speak of, a moment behind the picture; null while no two are compared. */
export function useTellings(): TellingSheet | null {
  const history = usePart('history');
  const filters = usePart('filters');
  const lang = usePart('lang');
  const moment = useDeferredValue(usePart('moment'));
  return useMemo(() => {
    const { tellings } = moment;
    if (tellings === null) return null;
    const shown = [...tellings.values()].filter((told) => isTellingShown(history, told, filters));
    const rows = tellingRows(history, shown, lang);
    const words = rows.flatMap(({ first, second }) => [first.word, second.word]);
    const numbers = numberSources(words.flatMap((word) => (word ? [word.sources] : [])));
    return { rows, hidden: tellings.size - rows.length, numbers };
  }, [history, filters, lang, moment]);
}

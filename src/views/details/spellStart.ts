import type { History } from '../../core/history/history.ts';
import type { Spell } from '../../core/history/spellsOf.ts';
import { formatDay, formatEdtf } from '../../core/time/formatDay.ts';

/** When a spell began, as uncertain as its first event dates it: of a duration its first day that is dated. */
export function spellStart({ dataset }: Pick<History, 'dataset'>, spell: Spell, lang: string): string {
  const date = dataset.events[spell.eventIndexes[0] ?? -1]?.date;
  if (!date) return formatDay(spell.from, lang, 'long');
  return formatEdtf({ text: date.text.split('/').find((part) => /\d/.test(part)) ?? date.text }, lang);
}

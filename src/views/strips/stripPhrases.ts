import type { StripPhrases } from '../../core/dossier/stripWords.ts';
import type { Messages } from '../../locales/en.ts';

/** The phrases of a catalogue in which strips are told. */
export function stripPhrases({ changingBy, vagueSince, standings, strips }: Messages): StripPhrases {
  return { changingBy, vagueSince, standings, spell: strips.spell, doubted: strips.doubted, until: strips.until };
}

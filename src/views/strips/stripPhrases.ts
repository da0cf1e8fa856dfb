import type { StripPhrases } from '../../core/dossier/stripWords.ts';
import type { Messages } from '../../locales/en.ts';
import type { StripsMessages } from '../../locales/strips/en.ts';

/** The phrases of a catalogue in which strips are told. */
export function stripPhrases(
  { changingBy, vagueSince, standings }: Messages,
  { spell, doubted, until }: StripsMessages,
): StripPhrases {
  return { changingBy, vagueSince, standings, spell, doubted, until };
}

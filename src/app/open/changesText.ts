import type { OpenMessages } from '../../locales/open/en.ts';
import type { EventChanges } from './countEventChanges.ts';

/** What reading a file again has brought, in a sentence. */
export function changesText({ added, removed, altered }: EventChanges, words: OpenMessages): string {
  return added + removed + altered === 0 ? words.unchanged : words.changed(added, removed, altered);
}

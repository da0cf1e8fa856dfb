import type { WrittenSources } from '../../core/citation/writeSourceList.ts';
import type { ExportMessages } from '../../locales/export/en.ts';
import { copyText } from './copyText.ts';
import type { Outcome } from './useOutcome.ts';

/** Copies text and says so; where the browser refuses, gives the text to be selected. */
export async function copyOrShow(written: WrittenSources, what: string, words: ExportMessages): Promise<Outcome> {
  try {
    await copyText(written);
    return { sort: 'done', words: words.copied(what) };
  } catch {
    return { sort: 'refused', words: words.copyRefused, text: written.text };
  }
}

import { wordsIn } from '../../core/model/text.ts';
import type { HelpMessages } from '../../locales/help/en.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';

/** What a file may hold, and what the open dataset says of its own coverage. */
export function LimitsPart({ words }: { readonly words: HelpMessages }) {
  const note = useEntente((state) => state.dataset.coverage.note);
  const lang = usePart('lang');
  const said = note && wordsIn(note, lang);
  return (
    <ul>
      {words.limitList.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {said && (
        <li>
          {words.coverage} <span lang={said.lang}>{said.text}</span>
        </li>
      )}
    </ul>
  );
}

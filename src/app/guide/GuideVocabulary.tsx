import { SWATCH, swatchOf } from '../../core/dossier/swatchOf.ts';
import { wordsIn } from '../../core/model/text.ts';
import { VOCABULARY } from '../../core/model/vocabulary.ts';
import type { GuideMessages } from '../../locales/guide/en.ts';
import { messagesIn } from '../../locales/messagesIn.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import styles from './GuideTable.module.css';
import { GuideTable } from './GuideTable.tsx';

/** The kinds of tie that every dataset can use, with the words that a file has for them. */
export function GuideVocabulary({ words }: { readonly words: GuideMessages }) {
  const { vocabulary, lang } = words;
  const { stances } = messagesIn(lang);
  const rows = [...VOCABULARY.values()].map(({ id, name, isDirected, statuses }) => ({
    key: id,
    cells: [
      <span key="kind" className={styles.term}>
        <code>{id}</code>
        <span>{wordsIn(name, lang).text}</span>
        <span>
          {(isDirected ? ['from', 'to'] : ['between']).map((end) => (
            <code key={end}>{end}</code>
          ))}
        </span>
      </span>,
      <ul key="statuses" className={styles.statuses}>
        {[...statuses.values()].map((status) => (
          <li key={status.id}>
            <LineSwatch {...SWATCH} trace={swatchOf({ stance: status.stance })} />
            <code>{status.id}</code>
            <span>{stances[status.stance]}</span>
          </li>
        ))}
      </ul>,
    ],
  }));
  return <GuideTable caption={vocabulary.caption} head={[vocabulary.kind, vocabulary.statuses]} rows={rows} />;
}

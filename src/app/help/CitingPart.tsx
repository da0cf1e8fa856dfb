import { wordsIn } from '../../core/model/text.ts';
import type { HelpMessages } from '../../locales/help/en.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { useCopy } from '../useCopy.ts';
import styles from './HelpDialog.module.css';

/** A citation of the very view that is open, to be copied. */
export function CitingPart({ words }: { readonly words: HelpMessages }) {
  const { version, copied } = useMessages();
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  const [outcome, copy] = useCopy();
  const edition = dataset.edited ? `, ${version(dataset.edited)}` : '';
  const citation = words.citation(wordsIn(dataset.title, lang).text, edition, location.href);
  return (
    <>
      <p>{words.citingText}</p>
      <p className={styles.citation}>{citation}</p>
      <p className={styles.copy}>
        <Button onClick={() => copy(citation)}>{words.copy}</Button>{' '}
        <span role="status">{outcome && (outcome === 'copied' ? copied : words.copyFailed)}</span>
      </p>
    </>
  );
}

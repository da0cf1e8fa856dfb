import { useEffect, useState } from 'react';
import { wordsIn } from '../../core/model/text.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMessages } from '../../store/useMessages.ts';
import styles from './Details.module.css';

/** What a printed dossier says of itself: the dataset and its version, the day, and the link that opens it again. */
export function PrintHead() {
  const { appName, version } = useMessages();
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const day = usePart('day');
  const pick = usePart('pick');
  const [link, setLink] = useState(location.href);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address follows the day and the pick.
  useEffect(() => setLink(location.href), [day, pick, lang]);
  const title = wordsIn(dataset.title, lang);
  return (
    <div className={styles.print}>
      <p>
        {appName} · <span lang={title.lang}>{title.text}</span>
        {dataset.edited && ` · ${version(dataset.edited)}`}
      </p>
      <p>{words.dossierOn(formatDay(day, lang, 'long'))}</p>
      <p>{link}</p>
    </div>
  );
}

import type { TellerWord } from '../../core/dossier/tellingRow.ts';
import type { SourceId } from '../../core/model/source.ts';
import { wordsIn } from '../../core/model/text.ts';
import { formatEdtf } from '../../core/time/formatDay.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useTellingsMessages } from '../../store/useTellingsMessages.ts';
import { RaisedMarks } from '../../ui/RaisedMarks.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './Tellings.module.css';

interface TellerWordsProps {
  readonly word: TellerWord;
  readonly numbers: ReadonlyMap<SourceId, number>;
}

/** What a teller last said of a tie, when, in which words, and by which sources. */
export function TellerWords({ word: { says, gist, event, sources: cited }, numbers }: TellerWordsProps) {
  const words = useTellingsMessages();
  const lang = usePart('lang');
  const sources = usePart('dataset').sources;
  const picked = usePart('picked');
  const title = wordsIn(event.title, lang);
  const said = gist && wordsIn(gist, lang);
  const marks = cited
    .map((id) => ({ n: numbers.get(id) ?? 0, source: sources.get(id) }))
    .sort((x, y) => x.n - y.n)
    .map(({ n, source }) => ({ n, name: words.source(n, source?.title ?? ''), hint: source?.title, url: source?.url }));
  return (
    <>
      <p>
        <strong>{words.verbs[says]}</strong>
        <RaisedMarks marks={marks} />
      </p>
      <p className={styles.date}>
        <TextButton isUnderlined title={title.text} onClick={() => picked({ type: 'event', id: event.id })}>
          {formatEdtf(event.date, lang)}
        </TextButton>
      </p>
      {said && (
        <p className={styles.gist} lang={said.lang}>
          {said.text}
        </p>
      )}
    </>
  );
}

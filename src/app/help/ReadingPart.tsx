import { statusWords } from '../../core/dossier/ledgerRow.ts';
import { MANNERS, type Manner, type MannerExample, mannerExamples } from '../../core/dossier/mannerExamples.ts';
import { sinceWords } from '../../core/dossier/sinceWords.ts';
import { SWATCH, type SwatchManner, swatchOf } from '../../core/dossier/swatchOf.ts';
import { tieName } from '../../core/dossier/tieName.ts';
import { wordsIn } from '../../core/model/text.ts';
import { formatDay } from '../../core/time/formatDay.ts';
import type { HelpMessages } from '../../locales/help/en.ts';
import { usePart, useParts } from '../../store/EntenteContext.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { LineSwatch } from '../../ui/LineSwatch.tsx';
import { Marked } from '../../ui/Marked.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './HelpDialog.module.css';

interface ReadingPartProps {
  readonly words: HelpMessages;
  readonly onShown: () => void;
}

function swatchManner(manner: Manner): SwatchManner {
  switch (manner) {
    case 'doubted':
      return { stance: 'cooperative', standing: 'contested' };
    case 'changing':
      return { stance: 'formal', becoming: 'severed' };
    default:
      return { stance: manner };
  }
}

function Example({ example, words, onShown }: ReadingPartProps & { readonly example: MannerExample }) {
  const { dataset, history, lang, picked } = useParts('dataset', 'history', 'lang', 'picked');
  const { changingBy, vagueSince, tieHover, standings } = useMessages();
  const markNames = useMarkNames();
  const { state, day } = example;
  const kind = wordsIn(dataset.vocabulary.get(state.key.kind)?.name ?? state.key.kind, lang).text;
  const status = statusWords(history, state, lang, changingBy);
  const since = state.status === null ? '' : sinceWords(state, lang, vagueSince);
  const tie = tieHover(tieName(dataset, state.key, lang), kind, status, since).trim();
  const doubt = state.standing === 'established' ? '' : ` (${standings[state.standing].toLocaleLowerCase(lang)})`;
  const show = () => {
    picked({ type: 'tie', id: state.id }, day);
    onShown();
  };
  return (
    <p className={styles.example}>
      <Marked parts={markNames(words.example(`${tie}${doubt}.`), [state.key.a, state.key.b], state.key.kind)} />{' '}
      <TextButton isUnderlined onClick={show}>
        {words.show(formatDay(day, lang, 'long'))}
      </TextButton>
    </p>
  );
}

/** What each manner of drawing means, with a tie of the open dataset that is drawn so. */
export function ReadingPart({ words, onShown }: ReadingPartProps) {
  const history = usePart('history');
  const day = usePart('day');
  const examples = mannerExamples(history, day);
  return (
    <>
      <p>{words.readingIntro}</p>
      <ul className={styles.manners}>
        {MANNERS.map((manner) => {
          const [name = '', meaning] = words.manners[manner];
          const example = examples.get(manner);
          return (
            <li key={manner}>
              <LineSwatch {...SWATCH} trace={swatchOf(swatchManner(manner))} />
              <div>
                <p>
                  <strong>{words.term(name)}</strong> {meaning}
                </p>
                {example ? (
                  <Example example={example} words={words} onShown={onShown} />
                ) : (
                  <p className={styles.example}>{words.noExample}</p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <p>{words.blocs}</p>
      <p>{words.silence}</p>
    </>
  );
}

import { useEntente } from '../../store/EntenteContext.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Marked } from '../../ui/Marked.tsx';
import { changeWords } from './changeWords.ts';
import styles from './HoverCard.module.css';
import { actorWords, tieWords } from './hoverWords.ts';
import type { Pointed } from './listenToPointer.ts';

/** A card beside the pointer that says what is under it. It leans away from the edges of a figure of the given size. */
export function HoverCard({ pointed, figure }: { readonly pointed: Pointed; readonly figure: HTMLElement }) {
  const words = useMessages();
  const markNames = useMarkNames();
  const state = useEntente((whole) => whole);
  const { target, at } = pointed;
  const lines =
    target.type === 'tie'
      ? (changeWords(state, target.tie, words) ?? tieWords(state, target.tie, words))
      : actorWords(state, target.id, words);
  if (!lines) return null;
  const key = target.type === 'tie' ? state.history.tieKeys[target.tie] : undefined;
  const actors =
    target.type === 'tie' ? [key?.a, key?.b, state.told, state.versus].filter((id) => id != null) : [target.id];
  return (
    <div
      className={styles.card}
      data-card
      data-lean={at.x > figure.clientWidth / 2 ? 'left' : 'right'}
      data-rise={at.y > figure.clientHeight / 2 || undefined}
      style={{ left: at.x, top: at.y }}
    >
      <p className={styles.title}>
        <Marked parts={markNames(lines.title, actors, key?.kind)} />
      </p>
      {lines.rest.map((line) => (
        <p key={line} className={styles.line}>
          <Marked parts={markNames(line, actors, key?.kind)} />
        </p>
      ))}
    </div>
  );
}

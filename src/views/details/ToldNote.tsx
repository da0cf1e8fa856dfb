import { actorName } from '../../core/dossier/tieName.ts';
import { tellTie } from '../../core/history/tellTie.ts';
import type { TieState } from '../../core/history/tieState.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { Marked } from '../../ui/Marked.tsx';
import styles from './Details.module.css';

/** Says where the picture shows a tie otherwise than the record has it, since it is told by somebody who speaks of it. */
export function ToldNote({ state }: { readonly state: TieState }) {
  const words = useDetailsMessages();
  const markNames = useMarkNames();
  const lang = usePart('lang');
  const history = usePart('history');
  const told = useEntente((store) => (store.versus === null ? store.told : null));
  const day = usePart('day');
  if (told === null) return null;
  const retold = tellTie(history, state, told, day);
  if (retold?.standing === state.standing) return null;
  const name = actorName(history.dataset, told, lang).text;
  return (
    <p className={styles.note}>
      <Marked parts={markNames(retold === null ? words.toldGone(name) : words.toldEstablished(name), [told])} />
    </p>
  );
}

import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { membersOf } from '../../core/scene/sceneHull.ts';
import { useEntente } from '../../store/EntenteContext.ts';
import { CheckRow } from './CheckRow.tsx';
import styles from './Legend.module.css';

interface BlocRowProps {
  readonly bloc: ActorId;
  /** The bloc's membership ties. */
  readonly ties: readonly number[];
}

/** Draws a bloc as an outline or not, with the count of its members on the day. */
export function BlocRow({ bloc, ties }: BlocRowProps) {
  const dataset = useEntente((state) => state.dataset);
  const lang = useEntente((state) => state.lang);
  const isHull = useEntente((state) => state.filters.hulls.has(bloc));
  const toggledHull = useEntente((state) => state.toggledHull);
  const members = useEntente(({ moment }) => {
    const { steady, unsteady } = membersOf(
      bloc,
      ties.flatMap((tie) => moment.states.get(tie) ?? []),
    );
    return steady.length + unsteady.length;
  });
  const words = actorName(dataset, bloc, lang);
  return (
    <CheckRow
      words={words.text}
      lang={words.lang}
      isChecked={isHull}
      isNone={members === 0}
      onToggle={() => toggledHull(bloc)}
    >
      {' '}
      <span className={styles.count}>{members}</span>
    </CheckRow>
  );
}

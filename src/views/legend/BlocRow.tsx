import { actorName } from '../../core/dossier/tieName.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { membersOf } from '../../core/scene/sceneHull.ts';
import { useEntente, usePart } from '../../store/EntenteContext.ts';
import type { EntenteState } from '../../store/ententeState.ts';
import { CheckRow } from './CheckRow.tsx';
import { Count } from './Count.tsx';

interface BlocRowProps {
  readonly bloc: ActorId;
  /** The bloc's membership ties. */
  readonly ties: readonly number[];
}

/** Draws a bloc as an outline or not, with the count of its members on the day. */
export function BlocRow({ bloc, ties }: BlocRowProps) {
  const dataset = usePart('dataset');
  const lang = usePart('lang');
  const isHull = useEntente((state) => state.filters.hulls.has(bloc));
  const toggledHull = usePart('toggledHull');
  const countMembers = ({ moment }: EntenteState) => {
    const { steady, unsteady } = membersOf(
      bloc,
      ties.flatMap((tie) => moment.states.get(tie) ?? []),
    );
    return steady.length + unsteady.length;
  };
  const words = actorName(dataset, bloc, lang);
  return (
    <CheckRow words={words.text} lang={words.lang} isChecked={isHull} onToggle={() => toggledHull(bloc)}>
      {' '}
      <Count of={countMembers} />
    </CheckRow>
  );
}

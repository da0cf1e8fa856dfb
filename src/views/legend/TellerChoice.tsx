import { type ReactNode, useId, useMemo } from 'react';
import { actorName } from '../../core/dossier/tieName.ts';
import { tellersOf } from '../../core/history/tellersOf.ts';
import type { ActorId } from '../../core/model/actor.ts';
import { usePart, useParts } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import choice from './Choice.module.css';

/** Chooses as told by whom the ties are shown, and with whose telling that is compared. */
export function TellerChoice() {
  const words = useMessages();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const { told, versus, toldBy, comparedTellers } = useParts('told', 'versus', 'toldBy', 'comparedTellers');
  const tellers = useMemo(
    () => tellersOf(dataset, lang).map(({ by, claims }) => ({ by, claims, name: actorName(dataset, by, lang) })),
    [dataset, lang],
  );
  if (tellers.length === 0) return null;
  const others = tellers.filter(({ by }) => by !== told);
  const optionsOf = (offered: typeof tellers) =>
    offered.map(({ by, claims, name }) => (
      <option key={by} value={by} lang={name.lang}>
        {words.tellerOption(name.text, claims)}
      </option>
    ));
  return (
    <li className={choice.tellers}>
      <TellerSelect label={words.asToldBy} chosen={told} none={words.nobodyInParticular} onChosen={toldBy}>
        {optionsOf(tellers)}
      </TellerSelect>
      {told !== null && others.length > 0 && (
        <TellerSelect
          label={words.tellingComparedWith}
          chosen={versus}
          none={words.nobodyElse}
          onChosen={comparedTellers}
        >
          {optionsOf(others)}
        </TellerSelect>
      )}
    </li>
  );
}

interface TellerSelectProps {
  readonly label: string;
  readonly chosen: ActorId | null;
  /** The words for nobody. */
  readonly none: string;
  readonly onChosen: (teller: ActorId | null) => void;
  readonly children: ReactNode;
}

function TellerSelect({ label, chosen, none, onChosen, children }: TellerSelectProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target }) => onChosen(target.value === '' ? null : target.value)}
      >
        <option value="">{none}</option>
        {children}
      </select>
    </p>
  );
}

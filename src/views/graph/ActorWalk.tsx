import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useState } from 'react';
import { useEntenteStore } from '../../store/EntenteContext.ts';
import { useMarkNames } from '../../store/useMarkNames.ts';
import { useMessages } from '../../store/useMessages.ts';
import { useSettled } from '../../store/useSettled.ts';
import { Marked } from '../../ui/Marked.tsx';
import { actorOptions, tieOptions, type WalkOption } from './actorOptions.ts';
import type { Network } from './mountNetwork.ts';
import { stepWalk } from './stepWalk.ts';
import { enterWalk, keepWalk, type WalkPlace } from './walkGround.ts';

interface ActorWalkProps {
  readonly network: RefObject<Network | null>;
}

/**
 * The network for keys and screen readers: one tab stop, whose list of the shown actors nobody sees; the picture shows by
 * a ring where in it one is. Arrows go by the picture, not by the list.
 */
export function ActorWalk({ network }: ActorWalkProps) {
  const store = useEntenteStore();
  const words = useMessages();
  const markNames = useMarkNames();
  const id = useId();
  const state = useSettled((whole) => whole);
  const [hasFocus, setHasFocus] = useState(false);
  const [asked, setAsked] = useState<WalkPlace | null>(null);
  const place = hasFocus && asked ? keepWalk(state, asked) : null;
  const { actor = null, tie = null } = place ?? {};
  const actors = useMemo(() => actorOptions(state, words, actor), [state, words, actor]);
  const ties = actor === null || tie === null ? [] : tieOptions(state, words, actor);
  const active = tie === null ? actors.findIndex(({ key }) => key === actor) : ties.findIndex(({ key }) => key === tie);

  useEffect(() => {
    network.current?.focusOn(actor === null ? null : { actor, tie });
  }, [network, actor, tie]);

  const pick = (at: WalkPlace) => {
    const { picked, moment } = store.getState();
    const edge = at.tie === null ? undefined : moment.edges.get(at.tie);
    picked(edge ? { type: 'tie', id: edge.id } : { type: 'actor', id: at.actor });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!place || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stepWalk(state, place, event);
    if (next) setAsked(next);
    else if (event.key === 'Enter' || event.key === ' ') pick(place);
    else if (event.key === 'Escape' && state.pick === null) event.currentTarget.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const optionOf = (
    kind: 'actor' | 'tie',
    { key, text, actors: named, isPicked }: WalkOption,
    index: number,
    at: WalkPlace,
  ) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the list, which has the focus
    <div
      key={key}
      id={`${id}-${kind}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={isPicked}
      data-reached={index === active && (tie === null) === (kind === 'actor') ? '' : undefined}
      onClick={() => pick(at)}
    >
      <Marked parts={markNames(text, named, state.history.tieKeys[at.tie ?? -1]?.kind)} />
    </div>
  );
  return (
    <>
      <p id={`${id}-hint`} hidden>
        {words.walk.hint}
      </p>
      <div
        role="listbox"
        className="visually-hidden"
        tabIndex={0}
        aria-label={words.walk.actors}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={active < 0 ? undefined : `${id}-${tie === null ? 'actor' : 'tie'}-${active}`}
        onFocus={() => {
          setAsked(enterWalk(store.getState(), asked));
          setHasFocus(true);
        }}
        onBlur={() => setHasFocus(false)}
        onKeyDown={onKeyDown}
      >
        {actors.map((option, i) => optionOf('actor', option, i, { actor: String(option.key), tie: null }))}
        {actors.length === 0 && (
          <div role="option" aria-disabled="true" aria-selected="false" tabIndex={-1}>
            {words.walk.nobody}
          </div>
        )}
        {actor !== null && ties.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a list of options
          <div role="group" aria-label={words.walk.tiesOf(actors.find(({ key }) => key === actor)?.name ?? actor)}>
            {ties.map((option, i) => optionOf('tie', option, i, { actor, tie: Number(option.key) }))}
          </div>
        )}
      </div>
    </>
  );
}

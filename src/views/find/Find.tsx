import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useState } from 'react';
import type { Pick } from '../../core/model/pick.ts';
import { pickText } from '../../core/model/pick.ts';
import { useEntenteStore, usePart } from '../../store/EntenteContext.ts';
import { useMessages } from '../../store/useMessages.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Find.module.css';
import { FindOption } from './FindOption.tsx';
import { useSearch } from './useSearch.ts';

/** Finds an actor or an event by name: a combobox with a grouped list (ARIA authoring practices, "list autocomplete"). */
export function Find({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) {
  const words = useMessages();
  const store = useEntenteStore();
  const lang = usePart('lang');
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // Keys pressed before the index was there count as soon as it is.
  const [isEager, setEager] = useState(false);
  const { findings, prepare } = useSearch(query);
  const listId = useId();
  const optionId = (pick: Pick) => `${listId} ${pickText(pick)}`.replaceAll(' ', '-');
  const options = useMemo(() => (findings ? [...findings.actors, ...findings.events] : []), [findings]);
  const isListed = isOpen && findings !== null && query.trim() !== '';
  const activeOption = isListed ? options[Math.min(active, options.length - 1)] : undefined;

  const close = () => {
    setOpen(false);
    setActive(-1);
    setEager(false);
  };
  const choose = (pick: Pick) => {
    const { dataset, picked } = store.getState();
    const event = pick.type === 'event' ? dataset.eventById.get(pick.id) : undefined;
    picked(pick, event?.date.earliest);
    setQuery('');
    close();
    // Out of the field and on to the dossier, so that the arrow keys step through events again and Tab goes into it.
    inputRef.current?.blur();
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>('[data-dossier-place]')?.focus({ preventScroll: true });
    });
  };
  useEffect(() => {
    if (!isEager || findings === null) return;
    setEager(false);
    const chosen = activeOption ?? options[0];
    if (chosen) choose(chosen);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const last = findings === null ? Number.POSITIVE_INFINITY : options.length - 1;
    if (event.key === 'ArrowDown') setActive(Math.min(last, active + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1));
    else if (event.key === 'Enter' && isListed && options[0]) choose(activeOption ?? options[0]);
    else if (event.key === 'Enter' && findings === null && query.trim() !== '') setEager(true);
    else if (event.key === 'Escape' && isListed) close();
    else if (event.key === 'Escape') inputRef.current?.blur();
    else return;
    if (event.key.startsWith('Arrow')) setOpen(true);
    event.preventDefault();
  };
  const groupOf = (type: 'actor' | 'event', picks: readonly Pick[]) =>
    picks.length > 0 && (
      // biome-ignore lint/a11y/useSemanticElements: a list box has groups by role; no element has that meaning in it.
      <div role="group" aria-labelledby={`${listId}-${type}`}>
        <div id={`${listId}-${type}`} role="presentation" className={styles.group}>
          {words.findGroups[type]}
        </div>
        {picks.map((pick) => (
          <FindOption
            key={pickText(pick)}
            id={optionId(pick)}
            pick={pick}
            lang={lang}
            isActive={pick === activeOption}
            onChoose={choose}
          />
        ))}
      </div>
    );
  return (
    <div className={styles.find}>
      <Icon name="search" />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={words.find}
        aria-expanded={isListed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeOption && optionId(activeOption)}
        placeholder={words.findHint}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onFocus={prepare}
        onBlur={close}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
      <div
        id={listId}
        role="listbox"
        aria-label={words.find}
        className={styles.list}
        hidden={!isListed || options.length === 0}
      >
        {isListed && groupOf('actor', findings.actors)}
        {isListed && groupOf('event', findings.events)}
      </div>
      <p role="status" className={isListed && options.length === 0 ? styles.nothing : 'visually-hidden'}>
        {isListed && (options.length === 0 ? words.findNothing(query.trim()) : words.findResults(options.length))}
      </p>
    </div>
  );
}

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { citationLanguageOf } from '../../core/citation/citation.ts';
import { formatSource } from '../../core/citation/formatSource.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import styles from './SourceCard.module.css';
import { sourceNotes } from './sourceNotes.ts';
import { type Cited, useCitedSource } from './useCitedSource.ts';

/** How far a card keeps from its number and from the edges of the window, in px. */
const GAP = 6;

/**
 * Shows the whole reference of a source beside whichever of its numbers within is pointed at or focused. The card can be
 * pointed at itself, stays as long as either is, and goes away by Esc (WCAG 2.2, 1.4.13).
 */
export function SourceCard({ children }: { readonly children: ReactNode }) {
  const { cited, listeners } = useCitedSource();
  return (
    <div {...listeners}>
      {children}
      {cited && <Card key={cited.id} cited={cited} />}
    </div>
  );
}

function Card({ cited: { id, mark } }: { readonly cited: Cited }) {
  const words = useDetailsMessages();
  const lang = usePart('lang');
  const dataset = usePart('dataset');
  const ref = useRef<HTMLDivElement>(null);
  const name = useId();
  useLayoutEffect(() => {
    const card = ref.current;
    if (!card) return;
    card.showPopover();
    const at = mark.getBoundingClientRect();
    const { width, height } = card.getBoundingClientRect();
    const hasRoomBelow = at.bottom + GAP + height < innerHeight;
    card.style.left = `${Math.max(GAP, Math.min(at.left - 12, innerWidth - width - GAP))}px`;
    card.style.top = `${hasRoomBelow ? at.bottom + GAP : Math.max(GAP, at.top - height - GAP)}px`;
    mark.setAttribute('aria-describedby', name);
    return () => mark.removeAttribute('aria-describedby');
  }, [mark, name]);
  const source = dataset.sources.get(id);
  if (!source) return null;
  const { reliability } = source;
  const notes = [
    ...(reliability ? [words.reliabilityOf(reliability, words.reliabilities[reliability])] : []),
    ...sourceNotes(source, dataset, lang, words),
  ];
  const runs = formatSource(source, 'chicago', citationLanguageOf(lang), { sources: dataset.sources });
  return (
    <div ref={ref} id={name} className={styles.card} role="tooltip" popover="manual" data-source-card>
      <p>
        {runs.map(({ text, isItalic, lang: own }, place) => {
          const Run = isItalic ? 'i' : 'span';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a line have no id and never move.
            <Run key={place} lang={own}>
              {text}
            </Run>
          );
        })}
      </p>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

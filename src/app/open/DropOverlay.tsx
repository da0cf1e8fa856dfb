import { useEffect, useRef } from 'react';
import { en } from '../../locales/export/en.ts';
import { fr } from '../../locales/export/fr.ts';
import { usePart } from '../../store/EntenteContext.ts';
import styles from './DropOverlay.module.css';

const CATALOGUES = { en, fr };

/** Says what a file held above the page will do when it is dropped, over everything else, open dialogs too. */
export function DropOverlay() {
  const words = CATALOGUES[usePart('lang')];
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.showPopover(), []);
  return (
    <div ref={ref} popover="manual" className={styles.overlay} role="status">
      <p>{words.drop}</p>
      <p>{words.dropHint}</p>
    </div>
  );
}

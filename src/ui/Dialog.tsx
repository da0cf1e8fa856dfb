import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly closeWords: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** For reading or working in rather than for a short list. */
  readonly isWide?: boolean;
  /** A page of its own, as large as the window lets it be, which scrolls below its head and can be printed. */
  readonly isPage?: boolean;
  /** The content of a page has no margin and looks after its own scrolling. */
  readonly isBare?: boolean;
}

/** A modal dialog: Esc, its button and a click outside close it, and focus goes back to where it was. */
export function Dialog({
  title,
  closeWords,
  onClose,
  children,
  isWide = false,
  isPage = false,
  isBare = false,
}: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a modal dialog by itself; the click is the backdrop's.
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-label={title}
      data-wide={isWide || undefined}
      data-page={isPage || undefined}
      data-bare={isBare || undefined}
      onClose={() => ref.current?.open || onClose()}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <header className={styles.head}>
        <h2>{title}</h2>
        <Button icon="close" isIconOnly onClick={onClose}>
          {closeWords}
        </Button>
      </header>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}

import styles from './TellerDisc.module.css';

interface TellerDiscProps {
  readonly code: string;
  /** The second one's disc is hollow. */
  readonly isSecond?: boolean;
}

/** A small disc with a code, full or hollow, as the picture has it; the words beside it must say what it means. */
export function TellerDisc({ code, isSecond = false }: TellerDiscProps) {
  return (
    <span className={styles.disc} data-second={isSecond || undefined} aria-hidden="true">
      {code}
    </span>
  );
}

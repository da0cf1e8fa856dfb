import type { ComponentProps } from 'react';
import styles from './TextButton.module.css';

interface TextButtonProps extends ComponentProps<'button'> {
  /** Always underlined, for words that nothing else marks as a way on. */
  readonly isUnderlined?: boolean;
}

/** Words that do something when clicked and otherwise look like the text they stand in. */
export function TextButton({ isUnderlined = false, ...rest }: TextButtonProps) {
  return <button type="button" className={styles.text} data-underlined={isUnderlined || undefined} {...rest} />;
}

import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon?: IconName;
  readonly children: ReactNode;
  /** Shows the icon alone; the words stay as the button's name and hint. */
  readonly isIconOnly?: boolean;
  readonly isStrong?: boolean;
}

/** A button with words, an icon, or an icon whose words are its name. */
export function Button({ icon, children, isIconOnly = false, isStrong = false, ...rest }: ButtonProps) {
  const words = typeof children === 'string' ? children : undefined;
  return (
    <button
      type="button"
      className={styles.button}
      data-icon-only={isIconOnly || undefined}
      data-strong={isStrong || undefined}
      {...(isIconOnly && words ? { 'aria-label': words, title: words } : {})}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {!isIconOnly && <span>{children}</span>}
    </button>
  );
}

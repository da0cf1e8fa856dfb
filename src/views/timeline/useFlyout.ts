import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** A small panel that a button opens beside itself: whether it is open, and how it is opened and closed. */
export interface Flyout {
  readonly isOpen: boolean;
  /** For the element that holds both the button and the panel; the button comes first in it. */
  readonly rootRef: RefObject<HTMLDivElement | null>;
  readonly toggle: () => void;
  /** Closes it; by default the focus goes back to the button. */
  readonly close: (isFocusKept?: boolean) => void;
  /** For the same element: Esc and leaving it by Tab close the panel. */
  readonly listeners: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

/** Keeps a flyout, which Esc, a press elsewhere, and a focus that goes elsewhere close. */
export function useFlyout(onClosed?: () => void): Flyout {
  const rootRef = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = (isFocusKept = true) => {
    setOpen(false);
    onClosed?.();
    if (isFocusKept) rootRef.current?.querySelector('button')?.focus();
  };
  const closeRef = useRef(close);
  closeRef.current = close;
  useEffect(() => {
    if (!isOpen) return;
    const onDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !rootRef.current?.contains(target)) closeRef.current(false);
    };
    addEventListener('pointerdown', onDown, true);
    return () => removeEventListener('pointerdown', onDown, true);
  }, [isOpen]);
  return {
    isOpen,
    rootRef,
    toggle: () => (isOpen ? close() : setOpen(true)),
    close,
    listeners: {
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        close();
      },
      onBlur: ({ relatedTarget }) => {
        if (isOpen && relatedTarget && !rootRef.current?.contains(relatedTarget)) close(false);
      },
    },
  };
}

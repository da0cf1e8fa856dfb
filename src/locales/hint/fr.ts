import type { HintMessages } from './en.ts';

/** The words of the hint on a first visit in French. */
export const fr: HintMessages = {
  label: 'Premiers pas',
  tie: 'Chaque trait est un lien entre deux acteurs ce jour-là.',
  moveByKeys: 'Changez de jour sur la frise, ou avec ← et →.',
  moveByTouch: 'Changez de jour sur la frise.',
  click: 'Cliquez sur un trait ou un acteur pour lire pourquoi il en est ainsi, et sur la foi de qui.',
  tap: 'Touchez un trait ou un acteur pour lire pourquoi il en est ainsi, et sur la foi de qui.',
  read: 'Comment le lire',
  done: 'Compris',
};

/** The words of the hint on a first visit in English; the other catalogues have the same keys. */
export const en = {
  label: 'First steps',
  tie: 'Each line is a tie between two actors on this day.',
  moveByKeys: 'Move the day on the timeline, or with ← and →.',
  moveByTouch: 'Move the day on the timeline.',
  click: 'Click a line or an actor to read why it is so, and on whose word.',
  tap: 'Tap a line or an actor to read why it is so, and on whose word.',
  read: 'How to read this',
  done: 'Got it',
};

/** The shape that every catalogue of the hint has. */
export type HintMessages = typeof en;

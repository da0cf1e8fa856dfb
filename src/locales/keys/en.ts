/** The words of the list of keys in English; the other catalogues have the same keys. */
export const en = {
  title: 'Keyboard shortcuts',
  list: [
    ['← →', 'Previous or next event'],
    ['Shift + ← →', 'Previous or next day'],
    ['Page Up, Page Down', 'A year on or back'],
    ['Home, End', 'First or last day'],
    ['Tab to “Compare with”', 'The same keys move the other day'],
    ['Space', 'Play or pause'],
    ['c', 'Compare two days, or look at one again'],
    ['e', 'Export the figure'],
    ['Tab to the network', 'Go through it by keys:'],
    ['← → ↑ ↓', 'To the nearest actor on that side'],
    ['t, Shift + t', 'Along the ties of the actor'],
    ['Enter', 'Open the actor or the tie'],
    ['/', 'Find'],
    ['Esc', 'Close'],
    ['?', 'This list'],
  ] as readonly (readonly [string, string])[],
};

/** The shape that every catalogue of the keys has. */
export type KeysMessages = typeof en;

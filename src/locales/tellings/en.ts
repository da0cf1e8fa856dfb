/** The words of the list of two tellings in English; the other catalogues have the same keys. */
export const en = {
  title: (first: string, second: string, day: string) => `Tellings of ${first} and ${second} on ${day}`,
  tie: 'Tie',
  says: (name: string) => `${name} says`,
  telling: 'In which telling',
  classes: {
    both: 'In both',
    first: (name: string) => `Only ${name}`,
    second: (name: string) => `Only ${name}`,
    neither: 'In neither',
  },
  verbs: {
    asserts: 'It is so',
    confirms: 'It is so, indeed',
    denies: 'It is not so',
    withdraws: 'Said so, and took it back',
  },
  silent: 'Silent of it',
  leftOut: 'left out',
  none: (first: string, second: string) => `Neither ${first} nor ${second} has spoken of a tie by this day.`,
  hidden: (n: number) =>
    n === 1 ? 'One more tie is hidden by your filters.' : `${n} more ties are hidden by your filters.`,
  showHidden: 'Show',
  sources: 'Sources of the tellings',
  source: (n: number, title: string) => `Source ${n}: ${title}`,
};

/** The shape that every catalogue of the tellings has. */
export type TellingsMessages = typeof en;

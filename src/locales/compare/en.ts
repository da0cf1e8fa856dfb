import { counterIn } from '../counterIn.ts';

const count = counterIn('en');

/** The words of the list of changes in English; the other catalogues have the same keys. */
export const en = {
  changesTitle: (from: string, to: string) => `Changes between ${from} and ${to}`,
  changesInShort: 'Changes',
  monthEarlier: 'A month earlier',
  yearEarlier: 'A year earlier',
  sinceLandmark: (name: string) => `Since ${name}`,
  changeColumns: {
    number: 'No.',
    tie: 'Tie',
    before: 'Before',
    after: 'After',
    when: 'When',
    events: 'Events',
  },
  mayHaveChangedHint: 'The dates of these do not tell: they may have been alike on both days.',
  notOnPicture: 'not on the picture: one of the two has no place there',
  nothingChanged: (from: string, to: string) => `Nothing that is shown changed between ${from} and ${to}.`,
  sameDayTwice: 'Both days are the same. Choose another on the timeline, or one of these.',
  changesHidden: (n: number) => `${count(n, 'change is', 'changes are')} hidden by your filters.`,
  showHidden: 'Show',
  changeKeys: { changed: 'Changed', maybe: 'May have changed', gone: 'Is no more' },
  changeSources: 'Sources of the changes',
};

/** The shape that every catalogue of the list of changes has. */
export type CompareMessages = typeof en;

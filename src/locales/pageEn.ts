import { counterIn } from './counterIn.ts';

const count = counterIn('en');

/** Words in English of the page, what it says while it opens, the day, and whoever tells it. */
export const pageEn = {
  // The app and its head
  appName: 'Entente',
  viewsLabel: 'Views',
  views: { network: 'Network', ledger: 'Ledger', strips: 'Strips' },
  switchLanguage: 'Français',
  themeToDark: 'Dark',
  themeToLight: 'Light',
  find: 'Find',
  dataset: 'Dataset',
  openDataset: 'Open dataset',
  allDatasets: 'All datasets…',
  datasetMissing: (id: string) => `The dataset ${id} is on no server: open its file.`,
  showFaults: 'Show the faults',
  otherDatasets: 'Or open another dataset:',
  findHint: 'Find actor or event',
  findNothing: (text: string) => `Nothing is called “${text}”`,
  findGroups: { actor: 'Actors', event: 'Events' },
  findResults: (n: number) => count(n, 'result', 'results'),
  exportFigure: 'Export figure',
  help: 'Help',
  close: 'Close',
  dataUpdated: (then: string, now: string) =>
    `The data were updated since this link was made: it is of ${then}, the data are of ${now}. Shown is what was known then; later corrections are not undone.`,
  showNewest: 'Show the newest data',
  newerVersion: 'A newer version of Entente is ready.',
  loadNewer: 'Load it',
  dismiss: 'Dismiss',
  // Starting
  loading: 'Opening the dataset…',
  failedTitle: 'The dataset could not be opened',
  failedHint: 'Nothing was changed. Check your connection and try again.',
  offline: 'This machine is offline. Connect it and try again; a page opened before works without network too.',
  retry: 'Try again',
  reload: 'Reload the page',
  copyReport: 'Copy report',
  copied: 'Copied',
  copyByHand: 'The browser did not allow copying. Select the text instead:',
  stillLoading: 'This is taking longer than usual: the connection is slow or broken.',
  viewFailed: 'This part of the page has failed; the rest still works.',
  faultCount: (n: number) =>
    count(n, 'record of this dataset could not be used', 'records of this dataset could not be used'),
  unusedParams: (list: string) => `Left out of this link because it cannot be used here: ${list}`,
  dayOutside: (day: string, shown: string) => `${day} lies outside the dataset; shown is ${shown}`,
  // The day
  headlineSince: (date: string) => `Last event, ${date}: `,
  headlineBefore: 'Nothing is recorded yet on this day',
  moreEvents: (n: number) => `and ${count(n, 'more event on this day', 'more events on this day')}`,
  changesSettled: (n: number) => count(n, 'change certain from this day', 'changes certain from this day'),
  tiesChanged: (n: number) => count(n, 'tie changed', 'ties changed'),
  tiesSeen: (n: number) => count(n, 'tie seen', 'ties seen'),
  // As told by somebody, as known on a day
  toldBy: (name: string) => `As told by ${name}`,
  toldByMeaning: (name: string) => `: what ${name} denies is left out, what it asserts is drawn as established`,
  toldByTwo: (first: string, second: string) => `As told by ${first} and by ${second}`,
  toldByTwoMeaning: (first: string, second: string) =>
    `: what only one of them upholds is marked ${first} or ${second}, what neither speaks of stands back`,
  endTelling: 'End',
  throughLens: (lens: string, sentence: string) => `${lens}. ${sentence}`,
  knownOn: (day: string) => `As known on ${day}`,
  knownOnMeaning: ': what entered the record later is left out',
  nothingKnown: ': nothing was in the record yet',
  wholeRecord: 'Show the whole record',
  allSources: 'All sources',
  recordChanges: 'Changes to the record',
  // Spoken by screen readers after a step
  announce: {
    day: (day: string, events: readonly string[], changed: number) =>
      `${[events.length > 0 ? `${day}: ${events[0]}` : day, ...events.slice(1)].join('; ')}; ${changed === 0 ? 'no tie changed' : count(changed, 'tie changed', 'ties changed')}`,
    comparison: (from: string, to: string, summary: string) => `From ${from} to ${to}: ${summary}`,
    filtered: (more: number, shown: number) =>
      `${more < 0 ? count(-more, 'tie hidden', 'ties hidden') : count(more, 'more tie shown', 'more ties shown')}; ${shown} on the picture`,
  },
};

export type PageWords = typeof pageEn;

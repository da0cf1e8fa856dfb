import { counterIn } from './counterIn.ts';

const count = counterIn('en');
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** Words in English of the picture and its legend: stances, standings, kinds, filters. */
export const pictureEn = {
  // Network
  network: 'Network',
  networkDescription: (day: string, actors: number, ties: number, groups: string, changing: number) =>
    ties === 0
      ? `On ${day} no tie is shown.`
      : `On ${day}: ${count(ties, 'tie', 'ties')} between ${count(actors, 'actor', 'actors')}: ${groups}.${changing === 0 ? '' : ` ${changing} of them may be changing.`}`,
  outOfView: (n: number) => `${count(n, 'changed tie', 'changed ties')} out of view: show`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomFit: 'Fit to view',
  walk: {
    actors: 'Actors of the network',
    nobody: 'Nobody is shown',
    tiesOf: (actor: string) => `Ties of ${actor}`,
    hint: 'Arrow keys go to the nearest actor on that side, t along its ties, Enter opens, Escape leads back.',
  },
  nothingShown: 'No tie is shown on this day',
  nothingShownHint: 'Move the date, or show more in the legend.',
  tieHover: (pair: string, kind: string, status: string, since: string) => `${pair}, ${kind} ${status} ${since}`,
  since: (day: string) => `since ${day}`,
  vagueSince: { seen: (date: string) => `seen ${date}`, orEarlier: (date: string) => `since ${date} or earlier` },
  changingBy: (status: string, day: string) => `${status} by ${day} at the latest`,
  tieCount: (n: number) => count(n, 'tie', 'ties'),
  sourceCount: (n: number) => count(n, 'source', 'sources'),
  // Stances and standings
  stances: {
    allied: 'Allied',
    cooperative: 'Cooperating',
    formal: 'Formal',
    strained: 'Strained',
    severed: 'Severed',
    hostile: 'In conflict',
    ended: 'Ended',
  },
  standings: { established: 'Established', alleged: 'Alleged', contested: 'Contested', denied: 'Denied' },
  actorKinds: {
    state: 'State',
    bloc: 'Bloc',
    organisation: 'Organisation',
    'armed-group': 'Armed group',
    'military-company': 'Private military company',
  },
  // Legend
  legend: 'Legend and filters',
  tiesOnThisDate: 'Ties on this date',
  standingHints: {
    established: 'Nobody disputes it',
    alleged: 'Somebody says so and nobody denies it: drawn in dots with a “?”',
    contested: 'Some say so and others deny it: drawn in dots with a “?”',
    denied: 'Only denied, or upheld by nobody any more: drawn in dots when shown',
  },
  changing: 'Changing',
  changingHint: 'The day of the change is uncertain: old manner first, new one second',
  uncertainChanges: 'Changes whose day is uncertain',
  certainties: { possibly: 'Possibly', certainly: 'Certainly' },
  certaintyHints: {
    possibly: 'As soon as it may have happened, as changing',
    certainly: 'Only from the day on which it has happened',
  },
  tolerance: (day: string, month: string, year: string) =>
    `Dates marked ~ or ? are taken as ±${day}, ±${month} for a month, ±${year} for a year.`,
  changedLately: 'Changed lately',
  lately: (days: number) =>
    days === 0 ? 'off' : days === 1 ? 'on the day itself' : `in the last ${count(days, 'day', 'days')}`,
  latelyOther: 'other number…',
  latelyDays: 'Number of days, 0 to 3660',
  kindsOfTie: 'Kinds of tie',
  actorsHeading: 'Actors',
  hullsHeading: 'Blocs as outlines',
  showHeading: 'Show',
  showFocus: (actors: readonly string[]) => `Only ties of ${list.format(actors)}`,
  showEnded: 'Ended ties, faded',
  asToldBy: 'As told by',
  nobodyInParticular: 'nobody in particular',
  tellerOption: (name: string, claims: number) => `${name} (${count(claims, 'claim', 'claims')})`,
  tellingComparedWith: 'Compared with',
  nobodyElse: 'nobody else',
  tellerKeys: { title: 'Two tellings', both: 'In both', only: (name: string) => `Only as told by ${name}` },
  showAll: 'Show all',
};

export type PictureWords = typeof pictureEn;

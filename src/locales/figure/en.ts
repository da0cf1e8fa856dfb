import type { FigureWords } from '../../core/figure/figureWords.ts';
import { counterIn } from '../counterIn.ts';
import { en as app } from '../en.ts';

const count = counterIn('en');

/** The words of figures in English. */
export const en: FigureWords = {
  appName: app.appName,
  join: app.join,
  clauses: app.clauses,

  stances: app.stances,
  actorKinds: app.actorKinds,
  stanceCount: app.stanceCount,
  sorts: {
    allied: 'allied ties',
    cooperative: 'cooperating ties',
    formal: 'formal ties',
    strained: 'strained ties',
    severed: 'severed ties',
    hostile: 'conflicts',
    state: 'states',
    bloc: 'blocs',
    organisation: 'organisations',
    'armed-group': 'armed groups',
    'military-company': 'private military companies',
  },

  tiesOf: (names, day) => `Ties of ${names} on ${day}`,
  andOthers: (names, others) => `${names.join(', ')} and ${count(others, 'other', 'others')}`,
  tieOn: (name, day) => `${name} on ${day}`,
  tiesIn: (dataset, day) => `${dataset}: ties on ${day}`,
  changesOf: (names, from, to) => `What changed for ${names} between ${from} and ${to}`,
  changesIn: (dataset, from, to) => `${dataset}: what changed between ${from} and ${to}`,
  tiesThrough: (names, from, to) => `${names}: ties from ${from} to ${to}`,

  tiesBetween: (ties, actors) => `${count(ties, 'tie', 'ties')} between ${count(actors, 'actor', 'actors')}`,
  changeCount: (certain, possible) =>
    possible === 0
      ? count(certain, 'tie changed', 'ties changed')
      : `${count(certain, 'tie changed', 'ties changed')}, ${possible} more may have changed`,
  onlyTiesOf: (names) => `only ties of ${names}`,
  hidden: (list) => `not shown: ${list}`,
  toldBy: (name) => `as told by ${name}`,
  toldByTwo: (first, second) => `as told by ${first} and by ${second}`,
  knownOn: (day) => `as known on ${day}`,
  certainOnly: 'changes only from the day on which they are certain',
  deniedShown: 'denied claims shown',
  highlighted: (name) => `highlighted: ${name}`,

  legend: {
    notEstablished: 'Alleged or contested',
    changing: 'Changing, day uncertain',
    ended: 'Ended',
    fresh: (days) => (days <= 1 ? 'Changed on this day' : `Changed within ${days} days`),
    picked: 'Highlighted',
    members: (blocs) => `Members of ${blocs}`,
    unsteady: 'Suspended or leaving',
    changed: 'Changed, see the list',
    mayHaveChanged: 'May have changed',
    unchanged: 'Unchanged',
    direction: 'Points from the one who acts',
    onlyTold: app.tellerKeys.only,
  },

  tieLine: (pair, kind, status, since) => [`${pair}, ${kind} ${status}`.trim(), since].filter((part) => part).join(' '),
  vagueSince: app.vagueSince,
  changingBy: app.changingBy,
  dispute: (standing, pair, kind, status, { asserts, confirms, denies }) => {
    const said = [
      asserts.length === 0 ? null : `asserted by ${app.join(asserts)}`,
      confirms.length === 0 ? null : `confirmed by ${app.join(confirms)}`,
      denies.length === 0 ? null : `denied by ${app.join(denies)}`,
    ].filter((part) => part !== null);
    return `${app.standings[standing]}: ${[`${pair}, ${kind} (${status})`, ...said].join('; ')}.`;
  },
  moreNotes: (n) => `${count(n, 'more note', 'more notes')} at the link.`,
  unnamed: (list) => `Not named for want of room: ${list}.`,
  changed: (tie, change) => `${tie}: ${change}`,
  maybe: (change) => `Perhaps: ${change}`,
  moreChanges: (n) => `… and ${count(n, 'more change', 'more changes')} at the link`,

  sources: 'Sources',
  moreSources: (n) => `… ${n} more at the link`,
  changesHeading: (from, to) => `Changes between ${from} and ${to}`,
  version: (edited) => `version of ${edited}`,
  readOn: (day) => `read on ${day}`,
  reopen: 'Reopen: drop this file on the app',
  tiesMade: app.tiesMade,
  tiesBroken: app.tiesBroken,

  alt: {
    network: (day, ties, actors, groups) =>
      `Network of ${count(ties, 'tie', 'ties')} between ${count(actors, 'actor', 'actors')} on ${day}: ${groups}.`,
    empty: (day) => `Network without any tie on ${day}.`,
    compared: (from, to, changes) =>
      changes === 0
        ? `Between ${from} and ${to} nothing changed.`
        : `Between ${from} and ${to} ${count(changes, 'tie changed', 'ties changed')}:`,
    changedOn: (list) => `Changed on this day: ${list}.`,
    tiesOf: (name, list) => (list === '' ? `${name} has no tie.` : `Ties of ${name}: ${list}.`),
    hulls: (bloc, members) => `An outline for ${bloc} surrounds ${members}.`,
    disputed: (n) => `${count(n, 'tie is', 'ties are')} alleged or contested and drawn in dots.`,
    more: (n) => `and ${n} more`,
    filmstrip: (days) => `A row of networks with the same positions, on ${days}.`,
  },
};

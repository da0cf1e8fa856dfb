import type { FigureWords } from '../../core/figure/figureWords.ts';
import { fr as app } from '../fr.ts';

const plural = new Intl.PluralRules('fr');

function count(n: number, one: string, other: string): string {
  return `${n} ${plural.select(n) === 'one' ? one : other}`;
}

/** The words of figures in French. */
export const fr = {
  appName: app.appName,
  join: app.join,
  clauses: (parts) => parts.join('\u202f; '),

  stances: app.stances,
  actorKinds: app.actorKinds,
  stanceCount: app.stanceCount,
  sorts: {
    allied: 'alliances',
    cooperative: 'coopérations',
    formal: 'liens formels',
    strained: 'tensions',
    severed: 'ruptures',
    hostile: 'conflits',
    state: 'États',
    bloc: 'blocs',
    organisation: 'organisations',
    'armed-group': 'groupes armés',
    'military-company': 'sociétés militaires privées',
  },

  tiesOf: (names, day) => `Liens au ${day}\u00a0: ${names}`,
  andOthers: (names, others) => `${names.join(', ')} et ${count(others, 'autre', 'autres')}`,
  tieOn: (name, day) => `${name} au ${day}`,
  tiesIn: (dataset, day) => `${dataset}\u00a0: liens au ${day}`,
  changesOf: (names, from, to) => `Ce qui a changé entre le ${from} et le ${to}\u00a0: ${names}`,
  changesIn: (dataset, from, to) => `${dataset}\u00a0: ce qui a changé entre le ${from} et le ${to}`,
  tiesThrough: (names, from, to) => `${names}\u00a0: liens du ${from} au ${to}`,

  tiesBetween: (ties, actors) => `${count(ties, 'lien', 'liens')} entre ${count(actors, 'acteur', 'acteurs')}`,
  changeCount: (certain, possible) =>
    possible === 0
      ? count(certain, 'lien modifié', 'liens modifiés')
      : `${count(certain, 'lien modifié', 'liens modifiés')}, ${count(possible, 'autre l’est peut-être', 'autres le sont peut-être')}`,
  onlyTiesOf: (names) => `seulement les liens de\u00a0: ${names}`,
  hidden: (list) => `non affiché\u00a0: ${list}`,
  toldBy: (name) => `selon\u00a0: ${name}`,
  toldByTwo: (first, second) => `selon\u00a0: ${first} et ${second}`,
  knownOn: (day) => `tel qu’on le savait le ${day}`,
  certainOnly: 'changements pris en compte seulement dès qu’ils sont certains',
  deniedShown: 'allégations démenties affichées',
  highlighted: (name) => `mis en évidence\u00a0: ${name}`,

  legend: {
    notEstablished: 'Allégué ou contesté',
    changing: 'En cours de changement, jour incertain',
    ended: 'Terminé',
    fresh: (days) => (days <= 1 ? 'Modifié ce jour-là' : `Modifié depuis ${days} jours ou moins`),
    picked: 'Mis en évidence',
    members: (blocs) => `Membres\u00a0: ${blocs}`,
    unsteady: 'Suspendu ou en retrait',
    changed: 'Modifié, voir la liste',
    mayHaveChanged: 'Peut-être modifié',
    unchanged: 'Inchangé',
    direction: 'Part de celui qui agit',
    onlyTold: app.tellerKeys.only,
  },

  tieLine: (pair, kind, status, since) => [`${pair}, ${kind}\u00a0: ${status}`, since].filter((part) => part).join(' '),
  vagueSince: app.vagueSince,
  changingBy: app.changingBy,
  dispute: (standing, pair, kind, status, { asserts, confirms, denies }) => {
    const said = [
      asserts === null ? null : `affirmé par ${asserts}`,
      confirms === null ? null : `confirmé par ${confirms}`,
      denies === null ? null : `démenti par ${denies}`,
    ].filter((part) => part !== null);
    return `${app.standings[standing]}\u00a0: ${[`${pair}, ${kind} (${status})`, ...said].join('\u202f; ')}.`;
  },
  moreNotes: (n) => `${count(n, 'autre note', 'autres notes')}\u00a0: voir l’adresse.`,
  unnamed: (list) => `Sans nom, faute de place\u00a0: ${list}.`,
  maybe: (change) => `Peut-être\u00a0: ${change}`,
  moreChanges: (n) => `… et ${count(n, 'autre changement', 'autres changements')}\u00a0: voir l’adresse`,

  sources: 'Sources',
  moreSources: (n) => `… ${count(n, 'autre', 'autres')}\u00a0: voir l’adresse`,
  changesHeading: (from, to) => `Changements entre le ${from} et le ${to}`,
  version: (edited) => `version du ${edited}`,
  readOn: (day) => `consulté le ${day}`,
  reopen: 'Rouvrir\u00a0: déposer ce fichier dans l’application',
  tiesMade: app.tiesMade,
  tiesBroken: app.tiesBroken,

  alt: {
    network: (day, ties, actors, groups) =>
      `Réseau de ${count(ties, 'lien', 'liens')} entre ${count(actors, 'acteur', 'acteurs')} au ${day}\u00a0: ${groups}.`,
    empty: (day) => `Réseau sans aucun lien au ${day}.`,
    compared: (from, to, changes) =>
      changes === 0
        ? `Entre le ${from} et le ${to}, rien n’a changé.`
        : `Entre le ${from} et le ${to}, ${count(changes, 'lien a changé', 'liens ont changé')}\u00a0:`,
    changedOn: (list) => `Modifié ce jour-là\u00a0: ${list}.`,
    tiesOf: (name, list) => (list === '' ? `${name} n’a aucun lien.` : `Liens de ${name}\u00a0: ${list}.`),
    hulls: (bloc, members) => `Un contour (${bloc}) entoure\u00a0: ${members}.`,
    disputed: (n) =>
      `${count(n, 'lien allégué ou contesté est tracé', 'liens allégués ou contestés sont tracés')} en pointillé rond.`,
    more: (n) => `et ${count(n, 'autre', 'autres')}`,
    filmstrip: (days) => `Suite de réseaux aux mêmes positions, aux dates suivantes\u00a0: ${days}.`,
  },
} satisfies FigureWords;

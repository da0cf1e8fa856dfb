import type { FigureWords } from '../../core/figure/figureWords.ts';
import { counterIn } from '../counterIn.ts';
import { fr as app } from '../fr.ts';
import { nameForm } from '../french/nameForms.ts';
import { areSeveral, subjectOf, withOf, withThe } from '../french/namesInFrench.ts';

const count = counterIn('fr');

/** The words of figures in French. */
export const fr = {
  appName: app.appName,
  join: app.join,
  clauses: app.clauses,

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

  tiesOf: (names, day) => (nameForm(names) ? `${withOf('Liens', names)} au ${day}` : `Liens au ${day} : ${names}`),
  andOthers: (names, others) => `${names.join(', ')} et ${count(others, 'autre', 'autres')}`,
  tieOn: (name, day) => `${name} au ${day}`,
  tiesIn: (dataset, day) => `${dataset} : liens au ${day}`,
  changesOf: (names, from, to) =>
    nameForm(names)
      ? `${withThe('Ce qui a changé pour', names)} entre le ${from} et le ${to}`
      : `Ce qui a changé entre le ${from} et le ${to} : ${names}`,
  changesIn: (dataset, from, to) => `${dataset} : ce qui a changé entre le ${from} et le ${to}`,
  tiesThrough: (names, from, to) => `${names} : liens du ${from} au ${to}`,

  tiesBetween: (ties, actors) => `${count(ties, 'lien', 'liens')} entre ${count(actors, 'acteur', 'acteurs')}`,
  changeCount: (certain, possible) =>
    possible === 0
      ? count(certain, 'lien modifié', 'liens modifiés')
      : `${count(certain, 'lien modifié', 'liens modifiés')}, ${count(possible, 'autre l’est peut-être', 'autres le sont peut-être')}`,
  onlyTiesOf: (names) => withOf('seulement les liens', names),
  hidden: (list) => `non affiché : ${list}`,
  toldBy: (name) => withThe('selon', name),
  toldByTwo: (first, second) => withThe('selon', first, second),
  knownOn: (day) => `tel qu’on le savait le ${day}`,
  certainOnly: 'changements pris en compte seulement dès qu’ils sont certains',
  deniedShown: 'allégations démenties affichées',
  highlighted: (name) => `mis en évidence : ${name}`,

  legend: {
    notEstablished: 'Allégué ou contesté',
    changing: 'En cours de changement, jour incertain',
    ended: 'Terminé',
    fresh: (days) => (days <= 1 ? 'Modifié ce jour-là' : `Modifié depuis ${days} jours ou moins`),
    picked: 'Mis en évidence',
    members: (blocs) => `Membres : ${blocs}`,
    unsteady: 'Suspendu ou en retrait',
    changed: 'Modifié, voir la liste',
    mayHaveChanged: 'Peut-être modifié',
    unchanged: 'Inchangé',
    direction: 'Part de celui qui agit',
    onlyTold: app.tellerKeys.only,
  },

  tieLine: (pair, kind, status, since) => [`${pair}, ${kind} : ${status}`, since].filter((part) => part).join(' '),
  vagueSince: app.vagueSince,
  changingBy: app.changingBy,
  dispute: (standing, pair, kind, status, { asserts, confirms, denies }) => {
    const said = [
      asserts.length === 0 ? null : withThe('affirmé par', ...asserts),
      confirms.length === 0 ? null : withThe('confirmé par', ...confirms),
      denies.length === 0 ? null : withThe('démenti par', ...denies),
    ].filter((part) => part !== null);
    return `${app.standings[standing]} : ${[`${pair}, ${kind} (${status})`, ...said].join(' ; ')}.`;
  },
  moreNotes: (n) => `${count(n, 'autre note', 'autres notes')} : voir l’adresse.`,
  unnamed: (list) => `Sans nom, faute de place : ${list}.`,
  changed: (tie, change) => `${tie} : ${change}`,
  maybe: (change) => `Peut-être : ${change}`,
  moreChanges: (n) => `… et ${count(n, 'autre changement', 'autres changements')} : voir l’adresse`,

  sources: 'Sources',
  moreSources: (n) => `… ${count(n, 'autre', 'autres')} : voir l’adresse`,
  changesHeading: (from, to) => `Changements entre le ${from} et le ${to}`,
  version: (edited) => `version du ${edited}`,
  readOn: (day) => `consulté le ${day}`,
  reopen: 'Rouvrir : déposer ce fichier dans l’application',
  tiesMade: app.tiesMade,
  tiesBroken: app.tiesBroken,

  alt: {
    network: (day, ties, actors, groups) =>
      `Réseau de ${count(ties, 'lien', 'liens')} entre ${count(actors, 'acteur', 'acteurs')} au ${day} : ${groups}.`,
    empty: (day) => `Réseau sans aucun lien au ${day}.`,
    compared: (from, to, changes) =>
      changes === 0
        ? `Entre le ${from} et le ${to}, rien n’a changé.`
        : `Entre le ${from} et le ${to}, ${count(changes, 'lien a changé', 'liens ont changé')} :`,
    changedOn: (list) => `Modifié ce jour-là : ${list}.`,
    tiesOf: (name, list) =>
      list === ''
        ? `${subjectOf([name])} ${areSeveral([name]) ? 'n’ont' : 'n’a'} aucun lien.`
        : `${withOf('Liens', name)} : ${list}.`,
    hulls: (bloc, members) => `${withOf('Contour', bloc)} ; il entoure : ${members}.`,
    disputed: (n) =>
      `${count(n, 'lien allégué ou contesté est tracé', 'liens allégués ou contestés sont tracés')} en pointillé rond.`,
    more: (n) => `et ${count(n, 'autre', 'autres')}`,
    filmstrip: (days) => `Suite de réseaux aux mêmes positions, aux dates suivantes : ${days}.`,
  },
} satisfies FigureWords;

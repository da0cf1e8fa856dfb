import { counterIn } from './counterIn.ts';
import { withOf, withThe } from './french/namesInFrench.ts';
import type { PictureWords } from './pictureEn.ts';

const count = counterIn('fr');

/** Words in French of the picture and its legend: stances, standings, kinds, filters. */
export const pictureFr = {
  network: 'Réseau',
  networkDescription: (day, actors, ties, groups, changing) =>
    ties === 0
      ? `Le ${day}, aucun lien n’est affiché.`
      : `Le ${day} : ${count(ties, 'lien', 'liens')} entre ${count(actors, 'acteur', 'acteurs')} : ${groups}.${
          changing === 0 ? '' : ` ${count(changing, 'd’entre eux change', 'd’entre eux changent')} peut-être.`
        }`,
  outOfView: (n) => `${count(n, 'lien modifié', 'liens modifiés')} hors de vue : montrer`,
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomFit: 'Tout afficher',
  walk: {
    actors: 'Acteurs du réseau',
    nobody: 'Aucun acteur affiché',
    tiesOf: (actor) => withOf('Liens', actor),
    hint: 'Les flèches mènent à l’acteur le plus proche de ce côté, t le long de ses liens, Entrée ouvre, Échap ramène.',
  },
  nothingShown: 'Aucun lien affiché à cette date',
  nothingShownHint: 'Changez de date, ou affichez davantage dans la légende.',
  tieHover: (pair, kind, status, since) => `${pair}, ${kind} : ${status} ${since}`,
  since: (day) => `depuis le ${day}`,
  vagueSince: { seen: (date) => `d’après un constat (${date})`, orEarlier: (date) => `depuis ${date} ou avant` },
  changingBy: (status, day) => `${status} au plus tard le ${day}`,
  tieCount: (n) => count(n, 'lien', 'liens'),
  sourceCount: (n) => count(n, 'source', 'sources'),
  stances: {
    allied: 'Alliance',
    cooperative: 'Coopération',
    formal: 'Formel',
    strained: 'Tension',
    severed: 'Rupture',
    hostile: 'Conflit',
    ended: 'Terminé',
  },
  standings: { established: 'Établi', alleged: 'Allégué', contested: 'Contesté', denied: 'Démenti' },
  actorKinds: {
    state: 'État',
    bloc: 'Bloc',
    organisation: 'Organisation',
    'armed-group': 'Groupe armé',
    'military-company': 'Société militaire privée',
  },
  legend: 'Légende et filtres',
  tiesOnThisDate: 'Liens à cette date',
  standingHints: {
    established: 'Personne ne le conteste',
    alleged: 'On l’affirme et personne ne le nie : en pointillé rond avec « ? »',
    contested: 'Les uns l’affirment, d’autres le nient : en pointillé rond avec « ? »',
    denied: 'Seulement nié, ou que plus personne ne soutient : en pointillé rond sur demande',
  },
  changing: 'En cours de changement',
  changingHint: 'Le jour du changement est incertain : l’ancien trait d’abord, puis le nouveau',
  uncertainChanges: 'Changements dont le jour est incertain',
  certainties: { possibly: 'Possibles', certainly: 'Certains' },
  certaintyHints: {
    possibly: 'Dès qu’ils ont pu avoir lieu, comme en cours',
    certainly: 'Seulement à partir du jour où ils ont eu lieu',
  },
  tolerance: (day, month, year) =>
    `Les dates marquées « ~ » ou « ? » s’entendent à ±${day} près, ±${month} pour un mois, ±${year} pour une année.`,
  changedLately: 'Changés récemment',
  lately: (days) => (days === 0 ? 'jamais' : days === 1 ? 'le jour même' : `ces ${days} derniers jours`),
  latelyOther: 'autre nombre…',
  latelyDays: 'Nombre de jours, de 0 à 3660',
  kindsOfTie: 'Types de lien',
  actorsHeading: 'Acteurs',
  hullsHeading: 'Blocs en contour',
  showHeading: 'Afficher',
  showFocus: (actors) => withOf('Seulement les liens', ...actors),
  showEnded: 'Liens terminés, estompés',
  asToldBy: 'Selon',
  nobodyInParticular: 'personne en particulier',
  tellerOption: (name, claims) => `${name} (${count(claims, 'déclaration', 'déclarations')})`,
  tellingComparedWith: 'Comparer avec',
  nobodyElse: 'personne d’autre',
  tellerKeys: { title: 'Deux versions', both: 'Dans les deux', only: (name) => withThe('Seulement selon', name) },
  showAll: 'Tout montrer',
} satisfies PictureWords;

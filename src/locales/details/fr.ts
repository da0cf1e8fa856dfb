import { counterIn } from '../counterIn.ts';
import { nameForm } from '../french/nameForms.ts';
import { areSeveral, subjectOf, toName, withOf, withThe } from '../french/namesInFrench.ts';
import type { DetailsMessages } from './en.ts';

const count = counterIn('fr');

/** What somebody does, with the verb in their number: `Les États-Unis l’affirment`. */
function doing(one: string, several: string): (names: readonly string[]) => string {
  return (names) => `${subjectOf(names)} ${areSeveral(names) ? several : one}`;
}

/** `Événements concernant le Mali`. */
function concerning(what: string, name: string): string {
  return withThe(nameForm(name) === null ? what : `${what} concernant`, name);
}

/** The words of the dossiers in French. */
export const fr: DetailsMessages = {
  standingSentence: (standing, reasons) =>
    reasons.length === 0 ? `${standing}.` : `${standing} : ${reasons.join(' ; ')}.`,
  reportedAsFact: 'des sources le rapportent comme un fait',
  restsOnClaims: 'cela ne repose que sur des allégations',
  nobodyElse: 'personne d’autre ne le confirme ni ne le dément',
  nobodyUpholds: 'personne ne le soutient',
  voices: {
    asserts: doing('l’affirme', 'l’affirment'),
    confirms: doing('le confirme', 'le confirment'),
    denies: doing('le dément', 'le démentent'),
    withdraws: doing('a retiré ses propos', 'ont retiré leurs propos'),
  },
  toldGone: (name) =>
    `${subjectOf([name])} ${areSeveral([name]) ? 'le démentent : dans leur' : 'le dément : dans sa'} version, ce lien n’est pas tracé.`,
  toldEstablished: (name) =>
    `${subjectOf([name])} ${areSeveral([name]) ? 'le soutiennent : dans leur' : 'le soutient : dans sa'} version, ce lien est tracé comme établi.`,
  verbs: { asserts: 'affirme', confirms: 'confirme', denies: 'dément', withdraws: 'retire ses propos' },
  aside: 'en parle',
  asideHint: 'Ces propos touchent au sujet sans dire ce qu’il en est.',
  changedWords: 'a changé de propos',
  otherWords: 'en d’autres mots à chaque fois',
  latestWord: 'dernier mot',
  wordsOf: (name) => withOf('Propos, dans l’ordre,', name),
  earlierWords: (n) => count(n, 'propos plus ancien', 'propos plus anciens'),
  silence: (name, day) =>
    `${subjectOf([name])} ${areSeveral([name]) ? 'n’en ont' : 'n’en a'} rien dit jusqu’au ${day}.`,
  silenceHint: 'Le silence n’est ni un oui ni un non.',
  saidLater: 'Dit plus tard',
  onEventItself: 'sur l’événement lui-même',
  figuresDiffer: 'Chiffres divergents',
  datesDiffer: 'Dates divergentes',
  figuresGiven: 'Chiffres avancés',
  figuresNote: 'Chacun tel qu’il est avancé : aucune moyenne, aucun chiffre désigné comme vrai.',
  givesNoFigure: (names) => `${subjectOf(names)} ${areSeveral(names) ? 'n’avancent' : 'n’avance'} aucun chiffre.`,
  figuresTable: 'Chiffres et dates selon chacun',
  figureTitle: (what, of) => `${what} : ${of}`,
  noneGiven: 'aucun',
  atLeast: (n) => `au moins ${n}`,
  atMost: (n) => `au plus ${n}`,
  range: (from, to) => `${from}–${to}`,
  laterFigure: 'puis',
  datesRow: 'Quand',
  figureWords: {
    killed: 'tués',
    wounded: 'blessés',
    captured: 'capturés',
    neutralised: 'neutralisés',
    released: 'libérés',
    arrived: 'arrivés',
    'to come': 'attendus',
    withdrawn: 'retirés',
    remaining: 'restants',
    strength: 'effectif',
    enlisted: 'inscrits',
    civilians: 'civils',
    'fighters sent': 'combattants envoyés',
    'sites handed over': 'sites remis',
    'persons listed': 'personnes inscrites',
    'entities listed': 'entités inscrites',
    'killed in the crash, crew included': 'tués dans l’accident, équipage compris',
    'rise in deaths, per cent': 'hausse du nombre de morts, en pour cent',
  },
  existed: 'Existence',
  partOf: 'Fait partie de',
  parts: 'Parties',
  recordTells: 'Dans le corpus',
  notKnown: 'non connu',
  successionHeading: 'Prédécesseurs et successeurs',
  membershipsHeading: 'Appartenances',
  previousEventOf: (name) => concerning('Événement précédent', name),
  nextEventOf: (name) => concerning('Événement suivant', name),
  steps: (name) => concerning('Événements', name),
  filterKind: 'Nature du lien',
  filterOther: 'Autre acteur',
  all: 'Tous',
  choice: (name, n) => `${name} (${n})`,
  resetFilters: 'Tout afficher',
  shownEntries: (n, total) => `${n} sur ${count(total, 'événement', 'événements')}`,
  nothingLeft: 'Jusqu’à ce jour, il n’y a pas de tel événement.',
  claimsBy: (name) => withOf('Propos', name),
  claimsAbout: (name) => withOf('Propos d’autres sur les liens', name),
  place: 'Lieu',
  coordinates: (lat, lon) => {
    const degrees = (n: number) => new Intl.NumberFormat('fr', { maximumFractionDigits: 2 }).format(Math.abs(n));
    return `${degrees(lat)}° ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)}° ${lon < 0 ? 'O' : 'E'}`;
  },
  recorded: 'Entré au corpus',
  corrected: 'Corrigé',
  neighbours: 'Avant et après',
  previousEvent: 'Avant',
  nextEvent: 'Après',
  singleWitness: 'Témoin unique',
  singleWitnessHint: 'Toutes les sources remontent à une même origine : nul autre ne l’atteste.',
  goBackTo: (sources, origin) => `${sources} relaient une même source, ${origin} : un seul témoin`,
  goesBackTo: (source, origin) => `${source} relaie une autre source, ${origin} : un seul témoin`,
  outside: 'non citée ici',
  ofAParty: (actor, sources) => {
    const to = toName(actor);
    return to === null ? `${actor}, partie à l’événement : ${sources}` : `Lié ${to}, partie à l’événement : ${sources}`;
  },
  reliabilities: {
    A: 'totalement fiable',
    B: 'généralement fiable',
    C: 'assez fiable',
    D: 'généralement pas fiable',
    E: 'non fiable',
    F: 'fiabilité impossible à juger',
  },
  reliabilityOf: (letter, words) => `${letter} : ${words}`,
  reliabilityKey: 'Signification des lettres',
  reliabilityScale: 'Fiabilité de la source en général, selon l’échelle de l’Amirauté (STANAG 2511 de l’OTAN).',
  copySources: 'Copier toutes les sources en',
  styles: {
    chicago: 'Note Chicago',
    apa: 'APA',
    iso690: 'ISO 690',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copy: 'Copier',
  copied: (n, style) => `${count(n, 'source copiée', 'sources copiées')} : ${style}`,
  copyRefused: 'Le navigateur n’a pas permis de copier. Sélectionnez le texte :',
  sourcesAsText: 'Sources en texte',
  dossierOn: (day) => `Dossier au ${day}`,
  actorTies: (n, groups) =>
    n === 0 ? 'Aucun lien à cette date.' : `${count(n, 'lien', 'liens')} à cette date : ${groups}.`,
  tiesHeading: 'Liens à cette date',
  endedHeading: 'Terminés',
  historyHeading: 'Historique',
  sourcesHeading: 'Sources',
  whyHeading: 'Pourquoi en est-il ainsi ce jour-là ?',
  changesHeading: 'Ce qui a changé',
  claimsHeading: 'Qui l’affirme',
  laterHeading: 'Plus tard',
  spellsHeading: 'Au fil du temps',
  alsoHeading: 'Autres liens entre les deux',
  becomes: (before, after) => `${before} → ${after}`,
  onlyClaimed: 'repose sur une seule allégation',
  observedThen: 'constaté alors ; le début n’est pas connu',
  observedAgain: 'constaté de nouveau',
  notYetCertain: 'n’avait peut-être pas encore eu lieu',
  coarse: { year: 'année seule', season: 'saison seule', month: 'mois seul' },
  endTo: 'vers',
  endFrom: 'venant de',
  byMeans: (list) => `moyens : ${list}`,
  means: {
    troops: 'troupes',
    infrastructure: 'infrastructures',
    weapons: 'armes',
    materiel: 'matériel',
    training: 'formation',
    funding: 'financement',
    intelligence: 'renseignement',
    territory: 'territoire',
    other: 'autres',
    unknown: 'inconnus',
  },
  via: (source) => `relaie : ${source}`,
  partySource: (actor) => {
    const to = toName(actor);
    return to === null ? `liée à une partie : ${actor}` : `liée ${to}, partie prenante`;
  },
  noAddress: 'sans adresse publique',
  archived: 'copie archivée',
  independent: (n) => count(n, 'témoin indépendant', 'témoins indépendants'),
};

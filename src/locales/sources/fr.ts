import { counterIn } from '../counterIn.ts';
import { areSeveral, subjectOf, toName } from '../french/namesInFrench.ts';
import type { SourcesMessages } from './en.ts';

const plural = new Intl.PluralRules('fr');
const number = new Intl.NumberFormat('fr');

const count = counterIn('fr');

/** The words of the pages about the record in French. */
export const fr: SourcesMessages = {
  pagesLabel: 'Pages sur le corpus',
  sources: 'Sources',
  changes: 'Modifications du corpus',
  tab: (name, n) => `${name} (${number.format(n)})`,
  filters: 'Filtrer les sources',
  search: 'Chercher un titre, un auteur, un éditeur, une adresse',
  language: 'Langue',
  publisher: 'Éditeur',
  reliability: 'Fiabilité',
  any: 'indifférent',
  notStated: 'non indiqué',
  notRated: 'non évaluée',
  option: (name, n) => `${name} (${number.format(n)})`,
  singleOnly: (n) => `Témoins uniques seulement (${number.format(n)})`,
  clear: 'Effacer les filtres',
  shown: (n, all) =>
    n === all ? count(n, 'source', 'sources') : `${number.format(n)} sur ${count(all, 'source', 'sources')}`,
  none: 'Aucune source ne répond à ces filtres.',
  noSources: 'Ce jeu de données ne nomme aucune source.',
  table: 'Toutes les sources',
  columns: {
    title: 'Titre',
    publisher: 'Éditeur',
    language: 'Langue',
    reliability: 'Fiabilité',
    issued: 'Parution',
    uses: 'Étaye',
  },
  select: (title) => `Sélectionner : ${title}`,
  selectAll: 'Sélectionner tout ce qui est affiché',
  uses: (n) => count(n, 'passage', 'passages'),
  usesNone: 'rien',
  showSupport: (title) => `Ce qu’elle étaye : ${title}`,
  single: (n) => `témoin unique de ${count(n, 'événement', 'événements')}`,
  relays: (name) => `relaie : ${name}`,
  relayedBy: (n) => `relayée par ${count(n, 'source', 'sources')}`,
  party: (actor) => {
    const to = toName(actor);
    return to === null ? `liée à une partie : ${actor}` : `liée ${to}, partie prenante`;
  },
  archived: 'copie archivée',
  noAddress: 'sans adresse publique',
  lettersNote:
    'La lettre est donnée à l’éditeur pour ce genre de nouvelles, non à ce qui est dit. Un témoin unique est une source qu’aucune source d’une autre origine ne confirme ; une dépêche et ses reprises sont un seul témoin.',
  supports: {
    events: (n) => count(n, 'événement', 'événements'),
    claims: (n) => count(n, 'déclaration', 'déclarations'),
    actors: (n) => count(n, 'acteur', 'acteurs'),
    relays: 'Relayée par',
    nothing: 'Rien dans le corpus ne la cite.',
    onlyWitness: 'seul témoin',
  },
  claims: {
    asserts: (name) => `${subjectOf([name])} ${areSeveral([name]) ? 'l’affirment' : 'l’affirme'}`,
    confirms: (name) => `${subjectOf([name])} ${areSeveral([name]) ? 'le confirment' : 'le confirme'}`,
    denies: (name) => `${subjectOf([name])} ${areSeveral([name]) ? 'le nient' : 'le nie'}`,
    withdraws: (name) => `${subjectOf([name])} ${areSeveral([name]) ? 'se rétractent' : 'se rétracte'}`,
  },
  format: 'Format',
  formats: {
    chicago: 'Note Chicago',
    apa: 'APA',
    iso690: 'ISO 690',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  copySelected: (n) => `Copier la sélection (${number.format(n)})`,
  copyShown: (n) => `Tout copier (${number.format(n)})`,
  download: (extension) => `Télécharger .${extension}`,
  copied: (n) => `${count(n, 'référence copiée', 'références copiées')}`,
  copyFailed: 'Le navigateur n’a pas permis de copier : sélectionnez le texte, ou téléchargez le fichier.',
  toSelect: 'Références en texte',
  recorded: 'entré au corpus',
  corrected: 'corrigé',
  changesIntro:
    'Quand les événements sont entrés au corpus et quand ce qui en est dit a été corrigé, du plus récent au plus ancien.',
  changeList: 'Modifications du corpus',
  noChanges: 'Ce jeu de données ne dit pas quand ses événements sont entrés au corpus, ni quand ils ont été corrigés.',
  noChangesEdited: (day) =>
    `Ce jeu de données a été modifié pour la dernière fois le ${day}. Il ne dit pas quand ses événements sont entrés au corpus, ni quand ils ont été corrigés.`,
  undatedEvents: (n) =>
    plural.select(n) === 'one'
      ? `${number.format(n)} événement ne dit pas quand il est entré au corpus et compte comme connu depuis le début.`
      : `${number.format(n)} événements ne disent pas quand ils sont entrés au corpus et comptent comme connus depuis le début.`,
  later: 'pas encore au corpus',
  correctedLater: 'corrigé après ce jour',
  knownLabel: 'Tel qu’on le savait le',
  knownHint: 'AAAA-MM-JJ',
  knownWrong: (text) => `« ${text} » n’est pas une date de la forme 2024-08-06`,
  knownGo: 'Montrer',
  knownNote:
    'Montre toute l’application telle que le corpus était ce jour-là : ce qui y est entré plus tard est omis ; les corrections ne sont pas annulées.',
  knownNow: (day) => `Affiché à présent : tel qu’on le savait le ${day}.`,
  wholeRecord: 'Montrer tout le corpus',
};

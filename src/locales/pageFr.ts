import { counterIn } from './counterIn.ts';
import { withThe } from './french/namesInFrench.ts';
import type { PageWords } from './pageEn.ts';

const count = counterIn('fr');

/** Words in French of the page, what it says while it opens, the day, and whoever tells it. */
export const pageFr = {
  appName: 'Entente',
  viewsLabel: 'Vues',
  views: { network: 'Réseau', ledger: 'Registre', strips: 'Bandes' },
  switchLanguage: 'English',
  themeToDark: 'Sombre',
  themeToLight: 'Clair',
  find: 'Rechercher',
  dataset: 'Jeu de données',
  openDataset: 'Ouvrir un jeu',
  allDatasets: 'Tous les jeux de données…',
  datasetMissing: (id) => `Le jeu de données ${id} n’est sur aucun serveur : ouvrez son fichier.`,
  showFaults: 'Voir les fautes',
  otherDatasets: 'Ou ouvrir un autre jeu de données :',
  findHint: 'Chercher un acteur ou un événement',
  findNothing: (text) => `Rien ne s’appelle « ${text} »`,
  findGroups: { actor: 'Acteurs', event: 'Événements' },
  findResults: (n) => count(n, 'résultat', 'résultats'),
  exportFigure: 'Exporter la figure',
  help: 'Aide',
  close: 'Fermer',
  dataUpdated: (then: string, now: string) =>
    `Les données ont été mises à jour depuis la création de ce lien : il est du ${then}, les données sont du ${now}. On voit ce qui était connu alors ; les corrections ultérieures ne sont pas défaites.`,
  showNewest: 'Montrer les données les plus récentes',
  newerVersion: 'Une version plus récente d’Entente est prête.',
  loadNewer: 'La charger',
  dismiss: 'Ignorer',
  loading: 'Ouverture du jeu de données…',
  failedTitle: 'Le jeu de données n’a pas pu être ouvert',
  failedHint: 'Rien n’a été modifié. Vérifiez la connexion et réessayez.',
  offline:
    'Cette machine est hors ligne. Rétablissez la connexion et réessayez ; une page déjà ouverte auparavant marche aussi sans réseau.',
  retry: 'Réessayer',
  reload: 'Recharger la page',
  copyReport: 'Copier le rapport',
  copied: 'Copié',
  copyByHand: 'Le navigateur n’a pas permis de copier. Sélectionnez le texte :',
  stillLoading: 'Cela dure plus que d’habitude : la connexion est lente ou coupée.',
  viewFailed: 'Cette partie de la page a échoué ; le reste fonctionne encore.',
  faultCount: (n) =>
    count(
      n,
      'enregistrement de ce jeu de données est inutilisable',
      'enregistrements de ce jeu de données sont inutilisables',
    ),
  unusedParams: (list) => `Ignoré dans ce lien, car inutilisable ici : ${list}`,
  dayOutside: (day, shown) => `Le ${day} est hors du jeu de données ; jour affiché : ${shown}`,
  headlineSince: (date) => `Dernier événement (${date}) : `,
  headlineBefore: 'Rien n’est encore consigné à cette date',
  moreEvents: (n) => `et ${count(n, 'autre événement ce jour-là', 'autres événements ce jour-là')}`,
  changesSettled: (n) => count(n, 'changement certain dès ce jour', 'changements certains dès ce jour'),
  tiesChanged: (n) => count(n, 'lien modifié', 'liens modifiés'),
  tiesSeen: (n) => count(n, 'lien constaté', 'liens constatés'),
  toldBy: (name) => withThe('Selon', name),
  toldByMeaning: () => '. Ce que cet acteur nie est omis, ce qu’il affirme est tracé comme établi.',
  toldByTwo: (first, second) => withThe('Selon', first, second),
  toldByTwoMeaning: (first, second) =>
    `. Ce qu’un seul des deux soutient est marqué ${first} ou ${second} ; ce dont aucun ne parle est en retrait.`,
  endTelling: 'Quitter',
  throughLens: (lens, sentence) => `${lens}. ${sentence}`,
  knownOn: (day) => `Tel qu’on le savait le ${day}`,
  knownOnMeaning: ' : ce qui est entré au corpus plus tard est omis',
  nothingKnown: ' : rien n’était encore au corpus',
  wholeRecord: 'Montrer tout le corpus',
  allSources: 'Toutes les sources',
  recordChanges: 'Modifications du corpus',
  announce: {
    day: (day, events, changed) =>
      `${[events.length > 0 ? `${day} : ${events[0]}` : day, ...events.slice(1)].join(' ; ')} ; ${changed === 0 ? 'aucun lien modifié' : count(changed, 'lien modifié', 'liens modifiés')}`,
    comparison: (from, to, summary) => `Du ${from} au ${to} : ${summary}`,
    filtered: (more, shown) =>
      `${more < 0 ? count(-more, 'lien masqué', 'liens masqués') : count(more, 'lien affiché de plus', 'liens affichés de plus')} ; ${shown} à l’image`,
  },
} satisfies PageWords;

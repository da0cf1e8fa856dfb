import { counterIn } from '../counterIn.ts';
import { losses, notes, skips } from './codesFr.ts';
import type { OpenMessages } from './en.ts';
import { keep } from './keepFr.ts';
import { mapping } from './mappingFr.ts';
import { save } from './saveFr.ts';

const count = counterIn('fr');
const number = new Intl.NumberFormat('fr');

/** Les mots pour ouvrir, corriger et garder des fichiers, en français. */
export const fr: OpenMessages = {
  lang: 'fr',
  open: 'Ouvrir un jeu de données',
  cancel: 'Annuler',
  reading: (file) => `Lecture de ${file}…`,
  readStages: {
    reading: 'D’abord le texte.',
    checking: 'Vérification de chaque entrée.',
    folding: 'Calcul des liens.',
    drawing: 'Mise en place de l’image.',
    handing: 'Ouverture.',
  },
  checking: 'Le fichier est lu et vérifié sur cette machine. Rien n’en sort.',
  refusedTitle: 'Rien n’a pu être ouvert',
  refusedHint: 'Ce qui était ouvert l’est toujours.',
  refusedAgain: 'Le nouvel état du fichier n’a pas pu être ouvert',
  refusedAgainOf: (file, place) =>
    `${file} n’a pas pu être rouvert${place === '' ? '' : ` (${place})`}. Ce qui était ouvert l’est toujours.`,
  failed: (cause) => `Le fichier n’a pas pu être lu : ${cause}`,
  chooseAgain: 'Choisir un autre fichier',
  faultsTitle: (n) => count(n, 'faute', 'fautes'),
  faultsHint: 'Ce qui est sain est ouvert. Une entrée fautive est laissée de côté, ainsi que celles qui la nomment.',
  noFaults: 'Aucune faute.',
  warnings: (n) => count(n, 'avertissement', 'avertissements'),
  warningsHint: 'Permis, et le plus souvent une inattention.',
  times: (n) => `${number.format(n)} ×`,
  place: (line, column) => `ligne ${line}, colonne ${column}`,
  record: 'Entrée',
  path: 'Chemin',
  found: 'Trouvé',
  expected: 'Attendu',
  linesAround: (line) => `Lignes autour de la ligne ${line}`,
  more: (n, of) => `En montrer ${number.format(n)} sur ${number.format(of)} de plus`,
  copyReport: 'Copier le rapport',
  copied: 'Copié',
  copyRefused: 'Le navigateur ne permet pas à cette page de copier.',
  saveReport: 'Enregistrer le rapport',
  reload: 'Relire le fichier',
  watch: 'Surveiller ce fichier',
  watching: 'Fichier surveillé : il est relu à chaque enregistrement.',
  stopWatching: 'Ne plus surveiller',
  watchEnded: (file) => `${file} n’est plus à sa place et n’est plus surveillé.`,
  changed: (added, removed, altered) =>
    `Relu : ${count(added, 'événement ajouté', 'événements ajoutés')}, ${number.format(removed)} de moins, ${count(altered, 'modifié', 'modifiés')}.`,
  unchanged: 'Relu : rien n’a changé.',
  summaryTitle: 'Ce qui a été lu',
  summaryOf: (file) => `De ${file}`,
  counts: {
    actors: (n) => count(n, 'acteur', 'acteurs'),
    ties: (n) => count(n, 'lien', 'liens'),
    events: (n) => count(n, 'événement', 'événements'),
    sources: (n) => count(n, 'source', 'sources'),
    spells: (n) => count(n, 'période', 'périodes'),
    changes: (n) => count(n, 'changement', 'changements'),
    records: (actors, ties) =>
      `À partir de ${count(actors, 'entrée d’acteur', 'entrées d’acteurs')} et ${count(ties, 'entrée de lien', 'entrées de liens')}.`,
  },
  leftOut: 'Laissé de côté',
  nothingLeftOut: 'Rien n’a été laissé de côté.',
  decided: 'Décidé en chemin',
  taken: 'Les mots du fichier et ce qu’ils sont devenus',
  lineOf: (line) => `la ligne ${line}`,
  changeReading: 'Changer la lecture…',
  showFaults: (n) => `Voir ${count(n, 'faute', 'fautes')}`,
  overBundled: 'Il porte l’identifiant d’un jeu de données de ce site, et le remplace dans cet onglet.',
  done: 'Terminé',
  skips,
  notes,
  ...mapping,
  losses,
  ...save,
  ...keep,
};

import { counterIn } from '../counterIn.ts';
import type { keep as english } from './keepEn.ts';

const count = counterIn('fr');

/** Les mots pour garder des jeux de données et de la page d’accueil, en français. */
export const keep: typeof english = {
  startTitle: 'Jeux de données',
  startLead: 'Ouvrez un relevé de ce site, apportez un fichier, ou écrivez le vôtre.',
  private: 'Aucun fichier ne quitte votre machine : il est lu, vérifié et gardé dans ce seul navigateur.',
  ofThisSite: 'Sur ce site',
  sizeOf: (actors, events, sources) =>
    `${count(actors, 'acteur', 'acteurs')}, ${count(events, 'événement', 'événements')}, ${count(sources, 'source', 'sources')}`,
  openNow: 'ouvert',
  yours: 'Apporter le vôtre',
  dropHere: 'Déposez des fichiers ici',
  yoursHint:
    'Un jeu de données (JSON), un GEXF, une ou deux tables CSV, ou une figure faite ici. Ils se reconnaissent à leur contenu.',
  saveOpen: 'Enregistrer le jeu ouvert',
  faultsOf: (n) => (n === 0 ? 'Fautes et avertissements' : `Fautes et avertissements (${n})`),
  pasteHint: 'Ou collez le texte d’un jeu de données, d’un GEXF ou d’une table',
  openPasted: 'Ouvrir le texte collé',
  pastedName: 'texte collé',
  recent: 'Gardés dans ce navigateur',
  noRecent: 'Aucun encore. Ce que vous ouvrez est gardé ici, dans ce seul navigateur.',
  noneKept: {
    full: 'Le navigateur n’a plus de place pour cette page : ce que vous ouvrez disparaît quand vous partez. Enregistrez-le dans un fichier.',
    refused:
      'Ce navigateur ne garde rien pour cette page : ce que vous ouvrez disparaît quand vous partez. Enregistrez-le dans un fichier.',
  },
  openedOn: (day) => `ouvert le ${day}`,
  workedOn: (day) => `colonnes à préciser, laissé le ${day}`,
  draft: 'Brouillon',
  goOnWith: (name) => `Reprendre ${name}`,
  rename: 'Renommer',
  renameOf: (name) => `Renommer ${name}`,
  remove: 'Supprimer',
  deleteOf: (name) => `Supprimer ${name}`,
  saveOf: (name) => `Enregistrer ${name}`,
  saveMappingOf: (name) => `Enregistrer la correspondance de ${name}`,
  newName: 'Nouveau nom',
  ok: 'OK',
  deleted: (name) => `${name} est supprimé.`,
  undo: 'Annuler',
  undoOf: (name) => `Annuler : garder ${name}`,
  gone: 'Il n’est plus gardé.',
  notDone: (cause) => `Cela n’a pas pu être fait : ${cause}`,
  keepProblems: {
    full: 'Le navigateur n’a plus de place pour cette page. Supprimez d’abord quelque chose.',
    refused: 'Le navigateur ne permet pas à cette page de garder quoi que ce soit.',
  },
  notKept: {
    full: 'Le navigateur n’a plus de place pour garder ce jeu de données. Supprimez-en, ou rouvrez le fichier la prochaine fois.',
    refused:
      'Ce navigateur ne permet pas à la page de garder des jeux de données : rouvrez le fichier la prochaine fois.',
  },
  showKept: 'Voir ce qui est gardé',
  draftKept: 'Ce que vous avez dit des colonnes est gardé comme brouillon.',
  draftNotKept: {
    full: 'Le navigateur n’a plus de place pour garder ce que vous avez dit des colonnes.',
    refused: 'Ce navigateur ne permet pas à la page de garder ce que vous avez dit des colonnes.',
  },
  resumed: (name) => `Vous revoici où vous en étiez : ${name}.`,
  openOther: (name) => `Ouvrir ${name}`,
  goneElsewhere:
    'Un autre onglet a supprimé ou remplacé ce jeu de données. Il reste ouvert ici jusqu’à ce que vous le quittiez.',
  keepAgain: 'Le garder de nouveau',
  begin: 'En écrire un',
  templateHint: 'Le modèle est un petit relevé complet d’États inventés, avec un commentaire à chaque étape.',
  template: 'Enregistrer le modèle',
  schema: 'Enregistrer le schéma JSON',
  guide: 'Le guide de l’auteur',
  limits: 'Limites',
  limitRows: [
    ['Fichier', '64 Mo'],
    ['Acteurs', '1 000'],
    ['Liens', '50 000'],
    ['Changements', '1 000 000'],
    ['Années', '−9999 à 9999'],
  ],
};

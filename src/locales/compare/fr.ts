import { counterIn } from '../counterIn.ts';
import type { CompareMessages } from './en.ts';

const count = counterIn('fr');

/** The words of the list of changes in French. */
export const fr: CompareMessages = {
  changesTitle: (from, to) => `Changements entre le ${from} et le ${to}`,
  changesInShort: 'Changements',
  monthEarlier: 'Un mois plus tôt',
  yearEarlier: 'Un an plus tôt',
  sinceLandmark: (name) => `Depuis ${name}`,
  changeColumns: {
    number: 'Nº',
    tie: 'Lien',
    before: 'Avant',
    after: 'Après',
    when: 'Date',
    events: 'Événements',
  },
  mayHaveChangedHint:
    'Les dates ne permettent pas de trancher : ces liens étaient peut-être identiques les deux jours.',
  notOnPicture: 'absent de l’image : l’un des deux n’y a pas de place',
  nothingChanged: (from, to) => `Rien de ce qui est affiché n’a changé entre le ${from} et le ${to}.`,
  sameDayTwice: 'Les deux jours sont les mêmes. Choisissez-en un autre sur la frise, ou l’un de ceux-ci.',
  changesHidden: (n) => `${count(n, 'changement masqué', 'changements masqués')} par vos filtres.`,
  showHidden: 'Afficher',
  changeKeys: { changed: 'A changé', maybe: 'A peut-être changé', gone: 'N’existe plus' },
  changeSources: 'Sources des changements',
};

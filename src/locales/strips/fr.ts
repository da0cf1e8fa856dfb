import { counterIn } from '../counterIn.ts';
import { withOf } from '../french/namesInFrench.ts';
import type { StripsMessages } from './en.ts';

const count = counterIn('fr');

/** The words of strips in French. */
export const fr: StripsMessages = {
  kindsInShort: {
    relations: 'relations',
    mission: 'mission',
    membership: 'appartenance',
    pact: 'pacte',
    deployment: 'forces',
    support: 'soutien',
    conflict: 'conflit',
    accusation: 'accusation',
  },
  tiesThroughTime: 'Liens dans le temps',
  ofActor: (n, actor) => withOf(count(n, 'lien', 'liens'), actor),
  ofAll: 'Afficher tous les liens',
  asStrips: (n) => (n === 1 ? 'Le seul lien en bande' : `Les ${n} liens en bandes`),
  sortBy: 'Trier par',
  orders: { actor: 'Autre acteur', kind: 'Type', break: 'Première rupture' },
  actorOrder: 'Acteur',
  others: {
    state: 'États',
    bloc: 'Blocs',
    organisation: 'Organisations',
    'armed-group': 'Groupes armés',
    'military-company': 'Sociétés militaires privées',
  },
  brokenIn: (year) => `Première rupture en ${year}`,
  unbroken: 'Jamais rompus',
  spell: (date, status) => `${date} : ${status}`,
  doubted: (status, standing) => `${status} (${standing})`,
  until: (day) => `jusqu’au ${day}`,
  empty: 'Aucun lien affiché, à aucune date.',
  notTold: 'Absent de cette version des faits.',
  keysHint:
    'Haut et bas : un autre lien. Gauche et droite : le changement précédent ou suivant de ce lien. Entrée : le choisir.',
  key: {
    title: 'Textures',
    alleged: 'Allégué',
    contested: 'Contesté',
    denied: 'Démenti',
    uncertain: 'Jour incertain',
    older: 'Constaté alors, peut-être plus ancien',
  },
};

import { areSeveral, theName, withOf, withThe } from '../french/namesInFrench.ts';
import type { TellingsMessages } from './en.ts';

/** The words of the list of two tellings in French. */
export const fr: TellingsMessages = {
  title: (first, second, day) => `${withOf('Versions', first, second)}, au ${day}`,
  tie: 'Lien',
  says: (name) => withThe('Selon', name),
  telling: 'Dans quelle version',
  classes: {
    both: 'Dans les deux',
    first: (name) => withThe('Seulement', name),
    second: (name) => withThe('Seulement', name),
    neither: 'Dans aucune',
  },
  verbs: {
    asserts: 'C’est ainsi',
    confirms: 'C’est bien ainsi',
    denies: 'Ce n’est pas ainsi',
    withdraws: 'L’a dit, puis retiré',
  },
  silent: 'N’en dit rien',
  leftOut: 'omis',
  none: (first, second) =>
    `À ce jour, ni ${theName(first)} ni ${theName(second)} ${areSeveral([second]) ? 'n’ont' : 'n’a'} parlé d’un lien.`,
  hidden: (n) =>
    n === 1 ? 'Un autre lien est masqué par vos filtres.' : `${n} autres liens sont masqués par vos filtres.`,
  showHidden: 'Montrer',
  sources: 'Sources des versions',
  source: (n, title) => `Source ${n} : ${title}`,
};

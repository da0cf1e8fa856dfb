import type { TellingsMessages } from './en.ts';

/** The words of the list of two tellings in French. */
export const fr: TellingsMessages = {
  title: (first, second, day) => `Versions de : ${first} et ${second}, le ${day}`,
  tie: 'Lien',
  says: (name) => `Selon : ${name}`,
  telling: 'Dans quelle version',
  classes: {
    both: 'Dans les deux',
    first: (name) => `Seulement ${name}`,
    second: (name) => `Seulement ${name}`,
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
  none: (first, second) => `À ce jour, ni ${first} ni ${second} n’a parlé d’un lien.`,
  hidden: (n) =>
    n === 1 ? 'Un autre lien est masqué par vos filtres.' : `${n} autres liens sont masqués par vos filtres.`,
  showHidden: 'Montrer',
  sources: 'Sources des versions',
  source: (n, title) => `Source ${n} : ${title}`,
};

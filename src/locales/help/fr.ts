import type { HelpMessages } from './en.ts';

/** The words of the help in French. */
export const fr: HelpMessages = {
  title: 'Aide',
  contents: 'Sommaire',
  parts: {
    reading: 'Comment lire ce graphique',
    glossary: 'Les sortes de liens et leurs états',
    keys: 'Clavier',
    citing: 'Comment citer',
    limits: 'Limites',
    privacy: 'Ce qui quitte votre machine',
  },
  readingIntro:
    'Un trait est un lien entre deux acteurs au jour choisi. Il existe en raison d’actes datés, chacun avec ses sources : cliquez dessus pour les lire. La couleur, l’épaisseur et la forme disent comment les deux se situent l’un envers l’autre ; des points disent que le lien n’est pas admis de tous. Une flèche indique un sens, jamais une hostilité.',
  manners: {
    allied: [
      'Alliance',
      'Liés par une appartenance commune, un traité de défense ou des forces stationnées avec accord.',
    ],
    cooperative: ['Coopération', 'Des accords et un soutien, sans alliance.'],
    formal: ['Formel', 'Des relations ordinaires, dont rien de plus n’est dit.'],
    strained: [
      'Tension',
      'Une mesure en deçà de la rupture : un rappel, une accusation, des sanctions, une suspension.',
    ],
    severed: ['Rupture', 'Par l’acte d’un côté au moins.'],
    hostile: ['Conflit', 'Des combats.'],
    doubted: ['Non établi', 'Quelqu’un l’affirme ; c’est allégué ou contesté : ouvrez le lien pour lire qui dit quoi.'],
    changing: [
      'En cours de changement',
      'Le lien a changé à un jour mal connu : d’abord l’ancienne manière, puis la nouvelle.',
    ],
  },
  example: (tie) => `Par exemple : ${tie}`,
  term: (name) => `${name} :`,
  show: (day: string) => `Le montrer au ${day}`,
  noExample: 'Rien dans ce jeu de données n’est tracé ainsi.',
  blocs:
    'Un contour teinté est un bloc autour de ses membres du jour ; un morceau interrompu mène à un membre suspendu ou sur le départ.',
  silence:
    'L’absence de trait ne signifie pas de bonnes relations, et le silence ne vaut pas consentement : le jeu de données n’en dit rien, c’est tout.',
  ruleIs: 'D’après :',
  citingText:
    'Citez la vue par son lien, qui la rouvre, avec le titre et la version du jeu de données et le jour de consultation ; citez un fait par les sources données sous Détails.',
  citation: (title: string, version: string, link: string) => `${title}${version}. Entente. ${link}`,
  copy: 'Copier',
  copyFailed: 'Le navigateur n’a pas permis de copier : sélectionnez le texte.',
  limitList: [
    'Un fichier peut compter jusqu’à 64 Mo, 1 000 acteurs, 50 000 liens et 1 000 000 de changements.',
    'Les années vont de −9999 à 9999, toujours dans le calendrier grégorien.',
    'Un lien vaut ce que valent ses sources : des lettres de A à F disent quelle fiabilité leur est reconnue, et les reprises d’une même dépêche comptent pour un seul témoin.',
  ],
  coverage: 'Ce jeu de données :',
  privacyList: [
    'Rien. Il n’y a derrière cette page ni serveur, ni compte, ni suivi.',
    'Un fichier que vous ouvrez est lu par votre navigateur et reste sur votre machine.',
    'Un lien contient la vue et rien d’autre.',
  ],
};

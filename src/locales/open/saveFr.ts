import type { save as english } from './saveEn.ts';

/** Les mots pour enregistrer un jeu de données, en français. */
export const save: typeof english = {
  saveTitle: 'Enregistrer le jeu de données',
  saveHint: 'Tout ce que contient le relevé, et non seulement ce qui est montré.',
  saveGroups: { whole: 'Le relevé entier', day: 'Les liens d’un jour', sources: 'Les sources' },
  formats: {
    json: 'JSON d’Entente',
    gexf: 'GEXF 1.3',
    graphml: 'GraphML',
    csv: 'CSV, deux tables',
    ties: 'CSV, une table',
    csl: 'CSL-JSON',
    bibtex: 'BibTeX',
    ris: 'RIS',
  },
  formatHints: {
    json: 'Tout, tel qu’il a été ouvert, entrées fautives comprises.',
    gexf: 'Pour Gephi : acteurs et liens avec leurs périodes. Ni déclarations, ni sources, ni événements.',
    graphml:
      'Pour les programmes de réseaux ; chaque lien avec ses périodes. Ni déclarations, ni sources, ni événements.',
    csv: 'Pour les tableurs : acteurs, et liens avec leurs périodes. Ni déclarations, ni sources, ni événements. Aucune cellule n’est une formule.',
    ties: 'Chaque lien avec statut, certitude et identifiants de ses sources. Ni déclarations, ni autre jour. Aucune cellule n’est une formule.',
    csl: 'Pour Zotero et Pandoc, avec fiabilité, reprises et parties. Pas de liens.',
    bibtex: 'Pour LaTeX. Ni fiabilité ni parties ; reprises et copies archivées en note. Pas de liens.',
    ris: 'Pour EndNote et Zotero. Ni fiabilité ni parties ; reprises et copies archivées en note. Pas de liens.',
  },
  until: 'Jusqu’au',
  save: (format) => `Enregistrer en ${format}`,
  saveShort: 'Enregistrer',
  saved: (names) => `Enregistré : ${names}.`,
  notSaved: (cause) => `L’enregistrement a échoué : ${cause}`,
  cannotHold: 'Il n’a pas pu emporter :',
  holdsAll: 'Rien n’a été perdu.',
  partLosses: {
    'other-days': 'tous les autres jours : ce qui a commencé avant, ce qui vient après',
    possible: 'les changements qui ne sont alors que possibles',
    grounds: 'les déclarations et leurs auteurs : seule la certitude qui en découle',
    ties: 'acteurs, liens et événements : il ne contient que des sources',
    judgements: 'la fiabilité, et la partie à laquelle appartient un éditeur',
  },
};

import { counterIn } from '../counterIn.ts';
import type { ExportMessages } from './en.ts';

const count = counterIn('fr');

/** The words of exporting and reopening figures in French. */
export const fr: ExportMessages = {
  title: 'Exporter la figure',
  preview: 'Aperçu',
  making: 'Préparation de la figure…',
  failed: (cause) => `La figure n’a pas pu être faite : ${cause}`,
  size: (width, height) => `${width} × ${height} cm`,
  choices: 'Choix',

  kind: 'Figure de',
  kinds: { day: 'Ce jour', comparison: 'Comparaison', filmstrip: 'Série' },
  noComparison: 'Pour comparer deux jours, choisissez d’abord « Comparer deux dates ».',
  days: 'Jours de la série',
  dayNumber: (n) => `Jour ${n}`,
  dayWrong: (text) => `« ${text} » n’est pas une date de la forme 2024-08-06.`,
  dayOutside: (from, to) => `Le jeu de données va du ${from} au ${to}.`,
  daysTooFew: (least) => `Une série demande au moins ${least} jours différents.`,
  addDay: 'Ajouter un jour',
  removeDay: (day) => `Retirer le ${day}`,
  suggest: 'Proposer',
  suggestNear: 'Changements autour de ce jour',
  suggestEven: 'À intervalles égaux',

  format: 'Format',
  presets: { report: 'Rapport', slide: 'Diapositive', square: 'Carré', page: 'Page' },
  width: 'Largeur en cm',
  widthWrong: (least, most) => `De ${least} à ${most} cm`,
  theme: 'Couleurs',
  themes: { light: 'Clair', dark: 'Sombre', grey: 'Gris' },
  language: 'Langue',
  languages: { en: 'English', fr: 'Français' },
  pulse: 'Frise chronologique avec le jour marqué',
  sources: 'Sources',
  sourceForms: { line: 'Les principales', list: 'Autant que possible' },
  fonts: 'Intégrer les polices, pour le même aspect partout',
  fontsMissing: 'Les polices n’ont pas pu être chargées ; sans elles, les lettres peuvent avoir un autre aspect.',

  words: 'Textes',
  figureTitle: 'Titre',
  subtitle: 'Sous-titre',
  alt: 'Texte de remplacement, pour qui ne voit pas la figure',
  reset: (field) => `Rétablir : ${field}`,
  resetShort: 'Rétablir',

  file: 'Fichier',
  fileGroups: {
    picture: 'Image',
    all: 'Tout',
    table: 'Ce qui est montré',
    caption: 'Légende',
    references: 'Références',
  },
  files: {
    svg: 'SVG, net à toute taille',
    png300: (px) => `PNG, 300 ppp (${px} px)`,
    png2: (px) => `PNG, 2× (${px} px)`,
    png1: (px) => `PNG, 1× (${px} px)`,
    pack: 'Dossier complet (.zip)',
    csv: 'Tableau (.csv)',
    json: 'Tableau et sources (.json)',
    text: 'Texte brut (.txt)',
    markdown: 'Markdown (.md)',
    html: 'HTML (.html)',
    latex: 'LaTeX (.tex)',
    bibtex: 'BibTeX (.bib)',
    ris: 'RIS (.ris)',
    csl: 'CSL-JSON (.json)',
  },
  download: 'Télécharger',
  copyImage: 'Copier l’image',
  print: 'Imprimer',
  writing: (name) => `Préparation de ${name}…`,
  saved: (name) => `Enregistré sous ${name}`,
  saveFailed: (name, cause) => `${name} n’a pas pu être fait : ${cause}`,
  imageCopied: 'Image copiée',
  imageRefused: 'Le navigateur ne permet pas de copier l’image. Téléchargez-la plutôt en PNG.',
  printing: 'Ouverture de l’impression…',
  tooLarge: 'Le navigateur ne peut pas dessiner une image aussi grande.',

  cite: 'Citer',
  style: 'Style',
  styles: { chicago: 'Chicago', apa: 'APA', iso690: 'ISO 690' },
  copyLink: 'Lien',
  copyView: 'Cette vue',
  copySources: 'Ses sources',
  copyCaption: 'Légende',
  captionButton: 'Copier la légende',
  captionAs: 'Légende en',
  captionFormats: { text: 'Texte brut', markdown: 'Markdown', html: 'HTML', latex: 'LaTeX' },
  copyHeading: 'Copier',
  copied: (what) => `Copié : ${what}`,
  copyRefused: 'Le navigateur ne permet pas cette copie. Sélectionnez le texte et copiez-le vous-même :',
  toSelect: 'Texte à copier',

  embed: 'Intégrer',
  embedAs: 'Intégrer comme',
  embedForms: {
    frame: 'Image vivante, hauteur fixe',
    resizing: 'Image vivante, hauteur ajustée',
    figure: 'Image fixe avec légende',
    link: 'Lien',
  },
  frozen: 'Garder les données d’aujourd’hui ; de plus récentes seront proposées à côté',
  height: 'Hauteur en px',
  heightWrong: (least, most) => `De ${least} à ${most} px`,
  code: 'Code',
  copyCode: 'Copier le code',
  stillHint: (file) => `Placez ${file} à côté de la page.`,

  headings: { day: 'Jour', until: 'Jusqu’au', certainty: 'Sûr', date: 'Date' },
  certain: 'certain',
  possible: 'possible',

  readMe: (title, link) => `${title}

figure.svg        La figure ; nette à toute taille, son texte se cherche et se modifie.
figure.png        La figure à 300 ppp, pour les programmes qui ne lisent pas le SVG.
data.csv          Ce que montre la figure, en tableau.
data.json         La même chose pour les programmes, avec les sources en CSL-JSON.
caption.txt       Légende avec sources numérotées : texte brut,
caption.md        Markdown,
caption.html      HTML,
caption.tex       LaTeX.
references.bib    Les sources pour BibTeX,
references.ris    pour Zotero, EndNote et d’autres (RIS),
references.json   en CSL-JSON.
alt.txt           Le texte de remplacement, pour qui ne voit pas la figure.

La vue en ligne : ${link}
figure.svg et figure.png portent la vue et les données qu’elles montrent : déposées sur l’application, elles la rouvrent.
`,

  openFigure: 'Ouvrir une figure…',
  openFigureHint: 'Une figure faite ici rouvre sa vue : déposez-la n’importe où sur la page, ou',
  drop: 'Déposez un fichier pour l’ouvrir',
  dropHint: 'Un jeu de données (JSON), un GEXF, des tableaux CSV ou une figure',
  figureSame: 'Ouvert à partir d’une figure. Les données sont les mêmes que lorsqu’elle a été faite.',
  figureChanged: (events) =>
    events === 0
      ? 'Ouvert à partir d’une figure. Le jeu de données a changé depuis, mais aucun de ses événements.'
      : `Ouvert à partir d’une figure. Depuis qu’elle a été faite, ${count(events, 'événement a', 'événements ont')} changé dans le jeu de données.`,
  figureNeeds: (name, id) =>
    `Cette figure a été faite à partir de « ${name} ». Ouvrez d’abord ce jeu de données (${id}), puis la figure.`,
  figureProblems: {
    'not-a-figure': (file) => `${file} n’a pas été exporté d’ici : il n’y a pas de vue à y ouvrir.`,
    'too-large': (file) => `${file} est trop volumineux pour être une de nos figures.`,
    damaged: (file) => `${file} est abîmé : ce qu’il porte ne peut être lu. Rien n’a été ouvert.`,
    tampered: (file) => `${file} a été modifié après son exportation : il ne prouve rien. Rien n’a été ouvert.`,
    newer: (file) =>
      `${file} a été fait par une version plus récente d’Entente. Chargez la dernière version, puis ouvrez-le.`,
    unreadable: (file) => `${file} n’a pas pu être lu sur votre disque.`,
  },
};

import type { EdgeRole, NodeRole } from '../../core/exchange/columnWords.ts';
import type { Loss } from '../../core/exchange/findLosses.ts';
import type { NoteCode, SkipReason } from '../../core/exchange/importReport.ts';

/** Why something of a foreign file was left out, in French. */
export const skips: Readonly<Record<SkipReason, string>> = {
  'self-loop': 'liens d’un acteur avec lui-même',
  'missing-end': 'liens auxquels manque un acteur',
  'unreadable-date': 'dates illisibles',
  'ends-before-start': 'périodes qui finissent avant de commencer',
  'empty-spell': 'périodes qui finissent la veille de leur début',
  'repeated-spell': 'périodes déjà présentes dans le fichier',
  'missing-id': 'acteurs sans identifiant',
  'repeated-id': 'seconds acteurs d’un même identifiant',
  'unfit-ends': 'liens d’une nature qui n’admet pas de tels acteurs',
  'unread-attribute': 'valeurs auxquelles rien ne correspond ici',
  'unread-column': 'colonnes non utilisées',
};

/** What was decided where a foreign file leaves room, in French. */
export const notes: Readonly<Record<NoteCode, string>> = {
  'unlisted-end': 'acteurs absents de la liste : ajoutés',
  'end-by-name': 'acteurs trouvés par leur nom',
  'merged-actors': 'secondes entrées d’un acteur : fusionnées',
  'several-lives': 'acteurs à plusieurs vies',
  'changed-name': 'anciens noms : gardés comme autres noms',
  'split-id': 'identifiants de deux acteurs successifs : dédoublés',
  'changed-id': 'identifiants impossibles tels quels : changés',
  'unknown-sort': 'sortes d’acteur inconnues',
  'taken-for-bloc': 'acteurs pris pour des blocs parce que d’autres en sont membres',
  'lost-whole': 'ensembles absents ou circulaires',
  'unknown-start': 'périodes sans début : observées au premier jour du relevé',
  'undated-spell': 'périodes sans date : observées au premier jour du relevé',
  'older-than-record': 'périodes en cours au début du relevé : observées, non commencées',
  'outlasts-record': 'périodes en cours à la fin du relevé : non terminées',
  'meeting-spells': 'périodes qui touchent une autre du même lien : la suivante compte',
  'overlapping-spells': 'périodes qui en recouvrent une autre du même lien : la plus récente compte',
  'within-one-unit': 'périodes à l’intérieur d’un mois ou d’une année : finies à son terme',
  'outside-life': 'périodes hors de la vie d’un acteur : gardées',
  'given-direction': 'liens sans direction d’une nature qui en a une',
  'proposed-term': 'mots pour une nature ou un statut : lus comme proposé',
  'numbers-as-years': 'temps en nombres : lus comme des années',
  'cut-fraction': 'fractions d’année : coupées',
  'extra-cells': 'lignes qui ont plus de cellules que l’en-tête',
  'mended-text': 'textes coupés ou nettoyés',
  'refused-address': 'adresses qui ne sont pas du web : laissées de côté',
};

/** What an output could not take along, in French. */
export const losses: Readonly<Record<Loss, string>> = {
  claims: 'les affirmations, et qui les fait',
  sources: 'les sources',
  events: 'les titres, résumés et durées des événements',
  'uncertain-dates': 'les jours où un changement n’est que possible',
  means: 'les moyens d’appui',
  'claimed-ties': 'les liens que seules des affirmations nomment',
  'ended-ties': 'les liens qui n’ont jamais tenu, et qui semblent avoir toujours tenu',
  vocabulary: 'les noms et définitions des termes propres au jeu de données',
  summaries: 'les résumés des acteurs',
  coverage: 'ce qui est couvert',
  opening: 'ce que l’on voit d’abord',
  positions: 'les positions',
  licence: 'la licence',
};

/** What a column of a table can be, in French. */
export const roles: Readonly<Record<EdgeRole | NodeRole, string>> = {
  from: 'Premier acteur',
  to: 'Second acteur',
  kind: 'Nature du lien',
  status: 'Statut',
  stance: 'Rapport',
  directed: 'A une direction',
  start: 'Début',
  startMonth: 'Mois du début',
  startDay: 'Jour du début',
  end: 'Fin',
  endMonth: 'Mois de la fin',
  endDay: 'Jour de la fin',
  seen: 'Observé le (enquête, année)',
  observed: 'Observé, non survenu',
  timeset: 'Intervalles',
  label: 'Titre',
  source: 'Source',
  url: 'Adresse de la source',
  note: 'Note',
  id: 'Identifiant',
  sort: 'Sorte d’acteur',
  short: 'Nom court',
  aliases: 'Autres noms',
  whole: 'Partie de',
  longitude: 'Longitude',
  latitude: 'Latitude',
};

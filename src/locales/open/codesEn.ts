import type { EdgeRole, NodeRole } from '../../core/exchange/columnWords.ts';
import type { Loss } from '../../core/exchange/findLosses.ts';
import type { NoteCode, SkipReason } from '../../core/exchange/importReport.ts';

/** Why something of a foreign file was left out, in English. */
export const skips: Readonly<Record<SkipReason, string>> = {
  'self-loop': 'ties of an actor with itself',
  'missing-end': 'ties without one of their ends',
  'unreadable-date': 'dates that cannot be read',
  'ends-before-start': 'spells that end before they start',
  'empty-spell': 'spells that end the day before they start',
  'repeated-spell': 'spells that stand in the file already',
  'missing-id': 'actors without an id',
  'repeated-id': 'second actors of one id',
  'unfit-ends': 'ties of a kind that does not allow such actors',
  'unread-attribute': 'values that nothing here stands for',
  'unread-column': 'columns that are not used',
};

/** What was decided where a foreign file leaves room, in English. */
export const notes: Readonly<Record<NoteCode, string>> = {
  'unlisted-end': 'ends that the list of actors does not have: added',
  'end-by-name': 'ends found by their name',
  'merged-actors': 'second records of an actor: merged',
  'several-lives': 'actors with several life spans',
  'changed-name': 'former names: kept as aliases',
  'split-id': 'ids of two actors in turn: made two',
  'changed-id': 'ids that cannot stay as they are: changed',
  'unknown-sort': 'sorts of actor that are not known',
  'taken-for-bloc': 'actors taken for blocs because others are their members',
  'lost-whole': 'wholes that are not there or lead back',
  'unknown-start': 'spells without a beginning: seen on the first day of the record',
  'undated-spell': 'spells without any date: seen on the first day of the record',
  'older-than-record': 'spells that stood when the record begins: seen, not begun',
  'outlasts-record': 'spells that stood when the record stops: not ended',
  'meeting-spells': 'spells that meet another of their tie: the later counts',
  'overlapping-spells': 'spells that overlap another of their tie: the later counts',
  'within-one-unit': 'spells within one month or year: over by its end',
  'outside-life': 'spells outside the life of an actor: kept',
  'given-direction': 'ties without direction of a kind that has one',
  'proposed-term': 'words for a kind or a status: read as proposed',
  'numbers-as-years': 'times that are numbers: read as years',
  'cut-fraction': 'fractions of a year: cut off',
  'extra-cells': 'rows with more cells than the head',
  'mended-text': 'texts that were cut or cleaned',
  'refused-address': 'addresses that are not of the web: left out',
};

/** What an output could not take along, in English. */
export const losses: Readonly<Record<Loss, string>> = {
  claims: 'claims, and who makes them',
  sources: 'sources',
  events: 'titles, summaries and durations of events',
  'uncertain-dates': 'days on which a change is only possible',
  means: 'means of support',
  'claimed-ties': 'ties that only claims name',
  'ended-ties': 'ties that were never in force, which look as if they always were',
  vocabulary: 'names and definitions of the dataset’s own terms',
  summaries: 'summaries of actors',
  coverage: 'coverage',
  opening: 'what is seen first',
  positions: 'positions',
  licence: 'the licence',
};

/** What a column of a table can be, in English. */
export const roles: Readonly<Record<EdgeRole | NodeRole, string>> = {
  from: 'First actor',
  to: 'Second actor',
  kind: 'Kind of tie',
  status: 'Status',
  stance: 'Stance',
  directed: 'Has a direction',
  start: 'Beginning',
  startMonth: 'Month of beginning',
  startDay: 'Day of beginning',
  end: 'End',
  endMonth: 'Month of end',
  endDay: 'Day of end',
  seen: 'Seen on (survey, year)',
  observed: 'Seen, not happened',
  timeset: 'Intervals',
  label: 'Title',
  source: 'Source',
  url: 'Address of the source',
  note: 'Note',
  id: 'Id',
  sort: 'Sort of actor',
  short: 'Short name',
  aliases: 'Other names',
  whole: 'Part of',
  longitude: 'Longitude',
  latitude: 'Latitude',
};

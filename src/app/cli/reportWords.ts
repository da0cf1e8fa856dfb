import type { Loss } from '../../core/exchange/findLosses.ts';
import type { NoteCode, SkipReason } from '../../core/exchange/importReport.ts';

/** What each reason to leave something out says in a terminal. */
export const SKIP_WORDS: Readonly<Record<SkipReason, string>> = {
  'self-loop': 'tie of an actor with itself',
  'missing-end': 'tie without one of its ends',
  'unreadable-date': 'date that cannot be read',
  'ends-before-start': 'spell that ends before it starts',
  'empty-spell': 'spell that ends the day before it starts',
  'repeated-spell': 'spell that stands in the file already',
  'missing-id': 'actor without an id',
  'repeated-id': 'second actor of one id',
  'unfit-ends': 'tie of a kind that does not allow such actors',
  'unread-attribute': 'value that nothing here stands for',
  'unread-column': 'column that is not used',
};

/** What each decision says in a terminal. */
export const NOTE_WORDS: Readonly<Record<NoteCode, string>> = {
  'unlisted-end': 'end that the list of actors does not have, added',
  'end-by-name': 'end found by its name',
  'merged-actors': 'record of an actor that has one already, merged',
  'several-lives': 'actor with several life spans',
  'changed-name': 'former name, kept as an alias',
  'split-id': 'id of two actors in turn, made two',
  'changed-id': 'id that cannot stay as it is',
  'unknown-sort': 'sort of actor that is not known',
  'taken-for-bloc': 'actor taken for a bloc because others are its members',
  'lost-whole': 'whole that is not there or leads back',
  'unknown-start': 'spell without a beginning, seen on the first day of the record',
  'undated-spell': 'spell without any date, seen on the first day of the record',
  'older-than-record': 'spell that stood when the record begins, seen and not begun',
  'outlasts-record': 'spell that stood when the record stops, not ended',
  'meeting-spells': 'spell that meets another of its tie, the later counts',
  'overlapping-spells': 'spell that overlaps another of its tie, the later counts',
  'within-one-unit': 'spell within one month or year, over by its end',
  'outside-life': 'spell outside the life of an actor, kept',
  'given-direction': 'tie without direction of a kind that has one',
  'proposed-term': 'word for a kind or a status, read as proposed',
  'numbers-as-years': 'times that are numbers, read as years',
  'cut-fraction': 'fraction of a year, cut off',
  'extra-cells': 'row with more cells than the head',
  'mended-text': 'text that was cut or cleaned',
  'refused-address': 'address that is not of the web, left out',
};

/** What an output could not take along, for a terminal. */
export const LOSS_WORDS: Readonly<Record<Loss, string>> = {
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

import type { GuideSection } from './guideSection.ts';

const sections: readonly GuideSection[] = [
  {
    id: 'begin',
    title: 'Begin',
    blocks: [
      'A dataset is one JSON file with three lists: **who** (`actors`), **on whose word** (`sources`) and **what happened** (`events`). A tie is never written down. It is what the events up to a day have left behind, so every line on the picture can say why it is so on this day.',
      'Take the template, rename it, and replace everything. Drop it on this page: it opens at once, and each fault is named with its line, its column and what was expected. Save the file in your editor and read it again with one click, or let it be watched.',
      { made: 'files' },
      'Texts are one string, or one for each language: `{ "en": "…", "fr": "…" }`. Keys of your own begin with `x-`; they are kept and written back. Every other key that is not known is a fault.',
    ],
  },
  {
    id: 'example',
    title: 'A worked example',
    blocks: [
      'Two invented states and an armed group. Relations begin in 1990, nobody knows on which day. On 2 November 2001 Northland accuses Southland of arming the Front: that it accuses is a fact, what it says is not. So the support is `claimed`, and drawn as *alleged*. Two days later Southland denies it: from then on it is *contested*. About 20 November relations are severed.',
      { made: 'example' },
    ],
  },
  {
    id: 'actors',
    title: 'Actors',
    blocks: [
      'Each has an `id` that never changes, a `kind` and a `name`. Names are never keys.',
      {
        head: ['kind', 'for'],
        rows: [
          ['`state`', 'states, also former and disputed ones'],
          ['`bloc`', 'states bound by treaty; it may be drawn as an outline round its members'],
          ['`organisation`', 'organisations and courts that act by themselves'],
          ['`armed-group`', 'armed groups that are no state’s army'],
          ['`military-company`', 'private military companies'],
        ],
      },
      'If you have them: `short` (up to four characters, drawn in the node), `aliases`, `codes` (`iso2`, `gw`, `cow`, `wikidata` and others), `place` (`[longitude, latitude]`), `from` and `to`, `partOf`, `summary`, `sources`. An actor that ends needs its ties ended by then; what became of it is a `succession`.',
    ],
  },
  {
    id: 'events',
    title: 'Events and changes',
    blocks: [
      'An event has an `id`, a `date`, a `title` in the present tense that is true as it stands, at least one source, and a change or a claim.',
      {
        list: [
          'A change names a tie and what it `becomes`. Ties without direction have `between`, the others `from` and `to`.',
          'One act, one day. What is announced and what takes effect are two events: `leaving` on the day of the notice, `left` on the day it takes effect.',
          'Keep the axes apart. A recalled ambassador is no end of relations, no embassy is not no relations, severance is not war, and an accusation is not what it says.',
          '`"observed": true` says that the status was seen on that day, in a survey or a yearbook. When it began is not known, and it counts as no act.',
          '`"basis": "claimed"` says that the change rests on somebody’s word alone.',
        ],
      },
    ],
  },
  {
    id: 'dates',
    title: 'Dates',
    blocks: [
      'Dates are EDTF (ISO 8601-2). Write what is known and no more: a year is `1990`, never 1 January. Between its first and its last possible day a change is drawn as changing, never as settled.',
      { made: 'dates' },
      'A qualifier widens a date on both sides by `tolerance`: 3 days, 15 days for a month, 183 for a year, unless the file says otherwise. Days are civil dates without a time zone, and “on that day” means at its end.',
      '`coverage` says from when to when the record goes. What stood when it begins has not begun then, and what stands when it stops has not ended.',
    ],
  },
  {
    id: 'claims',
    title: 'Whose word it is',
    blocks: [
      'A claim is somebody’s word: `asserts`, `confirms`, `denies` or `withdraws`. With a tie it bears on that tie; without one it is about the event. For each speaker the latest word counts.',
      {
        head: ['the change is', 'the latest words', 'so the tie is'],
        rows: [
          ['reported', 'nobody denies', 'established'],
          ['reported', 'somebody denies', 'contested'],
          ['claimed', 'only `asserts`', 'alleged'],
          ['claimed', 'some `confirms`, no `denies`', 'established'],
          ['claimed', '`asserts` or `confirms`, and `denies`', 'contested'],
          ['claimed', 'only `denies`, or all withdrawn', 'denied: shown on request'],
        ],
      },
      'Silence is not consent: what one side says and nobody has answered stays alleged. The title of such an event names who speaks: “Mali says …”.',
    ],
  },
  {
    id: 'sources',
    title: 'Sources',
    blocks: [
      'A source is a CSL-JSON item, as Zotero writes it. Never guess a title, a date or an address; leave out what is not known.',
      {
        list: [
          '`via` names the source that it relays. Three papers with one dispatch are one witness; look for a second.',
          '`party` names the actor to whom the publisher belongs: ministries and state media.',
          '`archive` is the address of a copy. Only `http` and `https` addresses are taken.',
          '`reliability` is the letter of the Admiralty scale, given to the publisher for this kind of news:',
        ],
      },
      {
        head: ['letter', 'for'],
        rows: [
          ['A', 'the actor’s own text of its own act'],
          ['B', 'established newsrooms, wires, papers of record, research institutes'],
          ['C', 'regional and online press that is usually right'],
          ['D', 'reposts, aggregators, encyclopedias that anyone can edit, outlets of a party'],
          ['E', 'known to be unreliable'],
          ['F', 'cannot be judged'],
        ],
      },
    ],
  },
  {
    id: 'terms',
    title: 'Kinds of tie and their statuses',
    blocks: [
      'The stance of a status is what colour, width and shape show. A dataset may add kinds and statuses of its own under `vocabulary`.',
      { made: 'vocabulary' },
    ],
  },
  {
    id: 'opening',
    title: 'What is seen first',
    blocks: [
      {
        list: [
          '`opening` holds the day (`at`), what is picked (`pick`) and the blocs drawn as outlines (`hulls`).',
          'In `opening`, `x-focus` lists the actors whose ties are shown until the reader asks for all, and `x-hide` what is hidden at first. Large records need both.',
          '`x-positions` holds `[x, y]` in px for each actor. Without it the app lays actors out by itself.',
          '`edited` and `licence` say which version this is, and what others may do with it.',
        ],
      },
    ],
  },
  {
    id: 'check',
    title: 'Check',
    blocks: [
      'Here: drop the file on the page. A *fault* leaves its record out, and the rest opens. A *warning* is allowed and most often a slip: an event without effect, a tie that outlives an actor, a claim about a tie that never was, a title that states a contested tie as fact, a source that nobody cites.',
      'With the source code of Entente and Node 20.19 or later, also from a terminal:',
      {
        code: 'npm run dataset -- check mine.json          # FILE:LINE:COLUMN path: message\nnpm run dataset -- layout mine.json         # a place for each actor without one\nnpm run dataset -- stats mine.json          # what it holds, how well it is sourced\nnpm run dataset -- convert mine.json out.gexf',
      },
      '`check` ends with 0 when there is no fault, 1 when there are some, 2 when it was called wrongly.',
    ],
  },
];

/** The guide for authors in English. */
export const en = {
  lang: 'en' as 'en' | 'fr',
  title: 'The author’s guide',
  back: 'Datasets',
  contents: 'Chapters',
  template: 'Save the template',
  schema: 'Save the JSON Schema',
  openExample: 'Open this example',
  saveExample: 'Save this example',
  exampleLabel: 'The example as JSON',
  close: 'Done',
  dates: {
    write: 'write',
    means: 'for',
    possible: 'possible from',
    certain: 'certain from',
    try: 'Try a date',
    wrong: 'This is no such date.',
    caption: 'Dates and what they mean',
  },
  vocabulary: { kind: 'kind and ends', statuses: 'statuses and their stance', caption: 'Kinds of tie' },
  sections,
};

/** The shape that every catalogue of the guide has. */
export type GuideMessages = typeof en;

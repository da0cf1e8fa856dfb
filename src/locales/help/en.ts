/** The words of the help in English; the other catalogues have the same keys. */
export const en = {
  title: 'Help',
  contents: 'Contents',
  parts: {
    reading: 'How to read this',
    glossary: 'Kinds of tie and their statuses',
    keys: 'Keyboard',
    citing: 'How to cite',
    limits: 'Limits',
    privacy: 'What leaves your machine',
  },
  readingIntro:
    'A line is a tie between two actors on the chosen day. It is there because of dated acts, each with its sources: click it to read them. Colour, width and shape say how the two stand to one another; dots say that it is not agreed upon. An arrow means direction, never hostility.',
  manners: {
    allied: ['Allied', 'Bound by membership, a defence treaty, or forces stationed with consent.'],
    cooperative: ['Cooperating', 'Agreements and support short of an alliance.'],
    formal: ['Formal', 'Ordinary relations: they exist, and nothing more is said of them.'],
    strained: ['Strained', 'A measure short of a break: a recall, an accusation, sanctions, a suspension.'],
    severed: ['Severed', 'Broken off by an act of at least one side.'],
    hostile: ['In conflict', 'Fighting.'],
    doubted: [
      'Not established',
      'Somebody asserts it, and it is alleged or contested: open the tie to read who says what.',
    ],
    changing: [
      'Changing',
      'It changed within some days that are not known exactly: the old manner first, the new one second.',
    ],
  },
  example: (tie: string) => `For example: ${tie}`,
  term: (name: string) => `${name}:`,
  show: (day: string) => `Show it on ${day}`,
  noExample: 'Nothing in this dataset is drawn so.',
  blocs:
    'A tinted outline is a bloc round its members of the day; a broken piece of it leads to a member that is suspended or leaving.',
  silence:
    'No line does not mean good relations, and no claim does not mean consent: it means that the dataset records nothing.',
  ruleIs: 'After:',
  citingText:
    'Cite the view by its link, which reopens it, with the dataset’s title and version and the day you read it; cite a fact by the sources listed under Details.',
  citation: (title: string, version: string, link: string) => `${title}${version}. Entente. ${link}`,
  copy: 'Copy',
  copyFailed: 'The browser did not allow copying: select the text instead.',
  limitList: [
    'A file may hold up to 64 MB, 1,000 actors, 50,000 ties and 1,000,000 changes.',
    'Years go from −9999 to 9999, in the Gregorian calendar throughout.',
    'A tie is as good as its sources: letters from A to F say how reliable each is held to be, and relays of one wire count as one witness.',
  ],
  coverage: 'This dataset:',
  privacyList: [
    'Nothing. There is no server behind this page, no account and no tracking.',
    'A file that you open is read by your browser and stays on your machine.',
    'A link holds the view and nothing else.',
  ],
};

/** The shape that every catalogue of the help has. */
export type HelpMessages = typeof en;

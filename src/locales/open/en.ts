import { counterIn } from '../counterIn.ts';
import { losses, notes, skips } from './codesEn.ts';
import { keep } from './keepEn.ts';
import { mapping } from './mappingEn.ts';
import { save } from './saveEn.ts';

const count = counterIn('en');
const number = new Intl.NumberFormat('en-GB');

/** The words of opening, mending and keeping files in English; the other catalogue has the same keys. */
export const en = {
  lang: 'en' as 'en' | 'fr',
  open: 'Open dataset',
  cancel: 'Cancel',
  // Reading
  reading: (file: string) => `Reading ${file}…`,
  readStages: {
    reading: 'First the text.',
    checking: 'Checking each record.',
    folding: 'Working out the ties.',
    drawing: 'Laying out the picture.',
    handing: 'Opening.',
  },
  checking: 'The file is read and checked on this machine. Nothing leaves it.',
  refusedTitle: 'Nothing could be opened',
  refusedHint: 'What was open before is still open.',
  refusedAgain: 'The newer state of the file could not be opened',
  refusedAgainOf: (file: string, place: string) =>
    `${file} could not be opened again${place === '' ? '' : ` (${place})`}. What was open before is still open.`,
  failed: (cause: string) => `The file could not be read: ${cause}`,
  chooseAgain: 'Choose another file',
  // Faults
  faultsTitle: (n: number) => count(n, 'fault', 'faults'),
  faultsHint: 'What is sound is open. A record with a fault is left out, and so is one that names such a record.',
  noFaults: 'No faults.',
  warnings: (n: number) => count(n, 'warning', 'warnings'),
  warningsHint: 'Allowed, and most often a slip.',
  times: (n: number) => `${number.format(n)} ×`,
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  record: 'Record',
  path: 'Path',
  found: 'Found',
  expected: 'Expected',
  linesAround: (line: number) => `Lines around line ${line}`,
  more: (n: number, of: number) => `Show ${number.format(n)} more of ${number.format(of)}`,
  copyReport: 'Copy report',
  copied: 'Copied',
  copyRefused: 'The browser does not let this page copy.',
  saveReport: 'Save report',
  reload: 'Reload file',
  watch: 'Watch this file',
  watching: 'Watching the file: it is read again whenever it is saved.',
  stopWatching: 'Stop watching',
  watchEnded: (file: string) => `${file} is gone from its place and is no longer watched.`,
  // Reloading
  changed: (added: number, removed: number, altered: number) =>
    `Read again: ${count(added, 'event added', 'events added')}, ${number.format(removed)} removed, ${number.format(altered)} changed.`,
  unchanged: 'Read again: nothing has changed.',
  // Summary
  summaryTitle: 'What was read',
  summaryOf: (file: string) => `Of ${file}`,
  counts: {
    actors: (n: number) => count(n, 'actor', 'actors'),
    ties: (n: number) => count(n, 'tie', 'ties'),
    events: (n: number) => count(n, 'event', 'events'),
    sources: (n: number) => count(n, 'source', 'sources'),
    spells: (n: number) => count(n, 'spell', 'spells'),
    changes: (n: number) => count(n, 'change', 'changes'),
    records: (actors: number, ties: number) =>
      `From ${count(actors, 'record of an actor', 'records of actors')} and ${count(ties, 'record of a tie', 'records of ties')}.`,
  },
  leftOut: 'Left out',
  nothingLeftOut: 'Nothing was left out.',
  decided: 'Decided on the way',
  taken: 'Words of the file and what they were taken for',
  lineOf: (line: number) => `line ${line}`,
  changeReading: 'Change how it is read…',
  showFaults: (n: number) => `Show ${count(n, 'fault', 'faults')}`,
  overBundled: 'It has the id of a dataset of this site, and stands for it in this tab.',
  done: 'Done',
  skips,
  notes,
  ...mapping,
  losses,
  ...save,
  ...keep,
};

/** The shape that every catalogue of opening files has. */
export type OpenMessages = typeof en;

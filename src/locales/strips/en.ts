import { counterIn } from '../counterIn.ts';

const count = counterIn('en');

/** The words of strips in English; the other catalogues have the same keys. */
export const en = {
  kindsInShort: {
    relations: 'relations',
    mission: 'mission',
    membership: 'membership',
    pact: 'pact',
    deployment: 'forces',
    support: 'support',
    conflict: 'conflict',
    accusation: 'accusation',
  } as Readonly<Record<string, string>>,
  tiesThroughTime: 'Ties through time',
  ofActor: (n: number, actor: string) => `${count(n, 'tie', 'ties')} of ${actor}`,
  ofAll: 'Show all ties',
  asStrips: (n: number) => (n === 1 ? 'The one tie as a strip' : `All ${n} ties as strips`),
  sortBy: 'Sort by',
  orders: { actor: 'Other actor', kind: 'Kind', break: 'First break' },
  actorOrder: 'Actor',
  others: {
    state: 'States',
    bloc: 'Blocs',
    organisation: 'Organisations',
    'armed-group': 'Armed groups',
    'military-company': 'Private military companies',
  },
  brokenIn: (year: string) => `First broken in ${year}`,
  unbroken: 'Never broken',
  spell: (date: string, status: string) => `${date}: ${status}`,
  doubted: (status: string, standing: string) => `${status} (${standing})`,
  until: (day: string) => `until ${day}`,
  empty: 'No tie is shown on any day.',
  notTold: 'Not part of this telling.',
  keysHint: 'Up and down go to another tie, left and right to the previous or next change of this tie, Enter picks it.',
  key: {
    title: 'Textures',
    alleged: 'Alleged',
    contested: 'Contested',
    denied: 'Denied',
    uncertain: 'Day uncertain',
    older: 'Seen then, may be older',
  },
};

/** The shape that every catalogue of strips has. */
export type StripsMessages = typeof en;

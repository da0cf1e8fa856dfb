/**
 * The ways in which a tie can stand otherwise on a second day than on a first, in the order in which lists name them:
 * breaks and departures first, then what drew apart, then what came closer, then what is merely told otherwise.
 */
export const TIE_TURNS = [
  'severed',
  'reversed',
  'left',
  'announcedLeaving',
  'suspended',
  'fell',
  'ended',
  'claimed',
  'began',
  'joined',
  'rejoined',
  'readmitted',
  'stayed',
  'restored',
  'rose',
  'departed',
  'dropped',
  'contested',
  'denied',
  'doubted',
  'settled',
  'upheld',
  'confirmed',
  'recorded',
  'closed',
  'restated',
] as const;

/**
 * How a tie turned from one day to another.
 *
 * `began` and `ended`: from or to nothing, `claimed` and `dropped` where that rests on words that are not agreed upon.
 * `severed` and `restored`: to or from a rupture. `reversed`: between closer than formal and adverse. `fell` and `rose`:
 * any other step apart or together. Memberships are `joined`, `departed` (dissolved), `suspended`, `readmitted`,
 * `announcedLeaving`, `stayed`, `left`, `rejoined`. Where the status is the same, its standing became `contested`,
 * `denied` or `doubted`, or `settled`, `upheld` or `confirmed`. `recorded` is a tie that is first told of when it is
 * over, `closed` one that was severed and has now ended too; `restated` is another status of the same stance.
 */
export type TieTurn = (typeof TIE_TURNS)[number];

const PAIRS: readonly (readonly [TieTurn, TieTurn])[] = [
  ['began', 'ended'],
  ['claimed', 'dropped'],
  ['severed', 'restored'],
  ['fell', 'rose'],
  ['joined', 'departed'],
  ['suspended', 'readmitted'],
  ['announcedLeaving', 'stayed'],
  ['left', 'rejoined'],
  ['contested', 'settled'],
  ['denied', 'upheld'],
  ['doubted', 'confirmed'],
  ['recorded', 'closed'],
  ['reversed', 'reversed'],
  ['restated', 'restated'],
];

const MIRROR = new Map(
  PAIRS.flatMap(([one, other]): [TieTurn, TieTurn][] => [
    [one, other],
    [other, one],
  ]),
);

/** The turn that the same two states make when the days are read the other way round; its own mirror's mirror. */
export function mirrorTurn(turn: TieTurn): TieTurn {
  return MIRROR.get(turn) ?? turn;
}

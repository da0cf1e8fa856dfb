// @ts-check

const ACTORS = 207;
const EVENTS = 47_000;
const PAIRS = 6_500;
const DAY = 86_400_000;
const STATUSES = {
  relations: ['established', 'strained', 'severed'],
  conflict: ['fighting', 'truce'],
  pact: ['in-force', 'denounced'],
  cooperation: ['agreed', 'frozen'],
};

/** Makes a dataset of world size, the same each time: 207 states, 47,000 events with two changes each, as JSON. */
export function worldDataset() {
  let seed = 7;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  /** @param {number} most */
  const below = (most) => Math.floor(random() * most);
  const pairs = Array.from({ length: PAIRS }, () => {
    const a = below(ACTORS);
    const b = (a + 1 + below(ACTORS - 1)) % ACTORS;
    const kind = /** @type {keyof typeof STATUSES} */ (Object.keys(STATUSES)[below(4)]);
    return { kind, between: [`s${a}`, `s${b}`] };
  });
  const from = Date.UTC(1900, 0, 1);
  const span = (Date.UTC(2020, 0, 1) - from) / DAY;
  const change = (/** @type {number} */ n) => {
    const pair = pairs[n % PAIRS] ?? { kind: 'relations', between: ['s0', 's1'] };
    const statuses = STATUSES[/** @type {keyof typeof STATUSES} */ (pair.kind)];
    return { ...pair, becomes: statuses[below(statuses.length)] };
  };
  const events = Array.from({ length: EVENTS }, (_, n) => ({
    id: `e${n}`,
    date: new Date(from + Math.floor((n / EVENTS) * span) * DAY).toISOString().slice(0, 10),
    title: `Event ${n}`,
    changes: [change(2 * n), change(2 * n + 1)],
    sources: ['source'],
  }));
  const angle = (/** @type {number} */ n) => (n * 2 * Math.PI) / ACTORS;
  return JSON.stringify({
    format: 'entente/1',
    id: 'sahel',
    title: 'World',
    coverage: { from: '1900', to: '2019' },
    'x-positions': Object.fromEntries(
      Array.from({ length: ACTORS }, (_, n) => [
        `s${n}`,
        [Math.round(Math.cos(angle(n)) * 900 * random()), Math.round(Math.sin(angle(n)) * 500 * random())],
      ]),
    ),
    sources: [{ id: 'source', type: 'dataset', title: 'Made up for measuring' }],
    actors: Array.from({ length: ACTORS }, (_, n) => ({
      id: `s${n}`,
      kind: 'state',
      name: `State ${n}`,
      short: `S${n}`,
    })),
    events,
  });
}

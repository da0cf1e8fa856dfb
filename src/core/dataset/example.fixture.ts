const example = {
  $schema: './dataset.schema.json',
  format: 'entente/1',
  id: 'sahel',
  title: { en: 'Sahel realignment', fr: 'Recompositions au Sahel' },
  edited: '2026-11-21',
  licence: 'CC-BY-4.0',
  coverage: { from: '2012', to: '2026-06', note: { en: 'A few ties only' } },
  opening: { at: '2024-08-06', pick: 'mali', hulls: ['aes'] },
  tolerance: { day: 3, month: 15, year: 183 },
  'x-positions': { mali: [10, 20.5], ukraine: [-30, 0] },
  sources: [
    {
      id: 'mbl-2024-08-04',
      type: 'article-newspaper',
      title: 'Malí slítur stjórnmálasambandi við Úkraínu',
      'container-title': 'mbl.is',
      author: [{ given: 'Jón', family: 'Jónsson' }, { literal: 'Newsroom' }],
      issued: { 'date-parts': [[2024, 8, 4]] },
      accessed: { 'date-parts': [[2026, 11, 21]] },
      URL: 'https://www.mbl.is/frettir/',
      language: 'is',
      reliability: 'C',
      via: 'afp-2024-08-04',
      genre: 'news',
      number: 4,
      archive: 'https://web.archive.org/web/2024/https://www.mbl.is/frettir/',
    },
    { id: 'afp-2024-08-04', type: 'article', title: 'Dispatch', publisher: 'AFP' },
    { id: 'kyivpost-2024-07-29', type: 'webpage', title: 'Ambush', URL: 'http://kyivpost.example/a', party: 'ukraine' },
  ],
  actors: [
    {
      id: 'mali',
      kind: 'state',
      name: { en: 'Mali', fr: 'Mali' },
      short: 'ML',
      aliases: ['Republic of Mali'],
      codes: { iso2: 'ML', gw: 432, cow: 432, wikidata: 'Q912' },
      place: [-8.0, 12.65],
      from: '1960-09-22',
      summary: 'A state.',
      sources: ['mbl-2024-08-04'],
    },
    { id: 'ukraine', kind: 'state', name: 'Ukraine' },
    { id: 'csp-dpa', kind: 'armed-group', name: 'CSP-DPA', to: '2024-11-30' },
    { id: 'aes', kind: 'bloc', name: { en: 'Alliance of Sahel States' } },
    { id: 'wagner', kind: 'military-company', name: { en: 'Wagner Group', fr: 'Groupe Wagner' }, partOf: 'ukraine' },
  ],
  events: [
    {
      id: 'yusov-necessary-information',
      date: '2024-07-29',
      title: { en: 'Ukraine’s spokesman says the rebels got information', fr: 'Le porte-parole dit que…' },
      summary: { en: 'On television.', fr: 'À la télévision.' },
      changes: [
        {
          kind: 'support',
          from: 'ukraine',
          to: 'csp-dpa',
          becomes: 'active',
          means: ['intelligence'],
          basis: 'claimed',
        },
      ],
      claims: [
        { by: 'mali', says: 'asserts', kind: 'support', from: 'ukraine', to: 'csp-dpa', gist: { en: 'It helped.' } },
        {
          by: 'ukraine',
          says: 'denies',
          gist: 'Nothing of the sort',
          sources: ['kyivpost-2024-07-29'],
          'x-figures': [{ what: 'killed', of: 'wagner', min: 46, max: 84 }],
        },
      ],
      sources: ['kyivpost-2024-07-29'],
      'x-place': [2.97, 19.95],
    },
    {
      id: 'mali-severs-ukraine',
      date: '2024-08-04',
      title: { en: 'Mali severs relations with Ukraine', fr: 'Le Mali rompt avec l’Ukraine' },
      changes: [{ kind: 'relations', between: ['ukraine', 'mali'], becomes: 'severed' }],
      sources: ['mbl-2024-08-04'],
    },
    {
      id: 'rebels-dissolve',
      date: '2024-11-30',
      title: 'The rebels dissolve',
      changes: [{ kind: 'support', from: 'ukraine', to: 'csp-dpa', becomes: 'ended' }],
      sources: ['mbl-2024-08-04'],
    },
    {
      id: 'mali-joins-aes',
      date: '[2023-09-16..2023-09-17]',
      title: 'Mali joins the alliance',
      changes: [{ kind: 'membership', from: 'mali', to: 'aes', becomes: 'member', observed: true }],
      sources: ['mbl-2024-08-04'],
    },
  ],
};

/**
 * The example of the format's page as the text of a file, one key a line, with some values replaced: keys are paths as
 * `events.0.date`, `undefined` takes the value away.
 */
export function exampleWith(replacements: Readonly<Record<string, unknown>> = {}): string {
  const root: unknown = structuredClone(example);
  for (const [path, value] of Object.entries(replacements)) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const parent = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], root);
    (parent as Record<string, unknown>)[last] = value;
  }
  return JSON.stringify(root, null, 2);
}

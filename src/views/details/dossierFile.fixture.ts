function article(id: string, more: object = {}) {
  return { id, type: 'article-newspaper', title: `Title of ${id}`, URL: `https://example.org/${id}`, ...more };
}

const SUPPORT = { kind: 'support', from: 'ukraine', to: 'csp' };
const BATTLE = { kind: 'conflict', between: ['csp', 'mali'] };

/** A dataset of a dispute for tests of the dossiers: a speaker who changes their words, and a battle counted otherwise by each. */
export const DISPUTE = {
  format: 'entente/1',
  id: 'dispute',
  title: 'Dispute',
  edited: '2026-02-01',
  coverage: { from: '2010', to: '2024-12' },
  opening: { at: '2024-09-30' },
  sources: [
    article('wire', { 'container-title': 'The Wire', reliability: 'B' }),
    article('copy', { 'container-title': 'The Copy', via: 'wire' }),
    article('letter', { party: 'mali', URL: undefined }),
    article('own', { party: 'csp', reliability: 'C' }),
  ],
  actors: [
    { id: 'mali', kind: 'state', name: 'Mali', from: '1960-09-22', summary: 'A state.', sources: ['wire'] },
    { id: 'ukraine', kind: 'state', name: 'Ukraine' },
    { id: 'wagner', kind: 'military-company', name: 'Wagner', from: '2014', to: '2024' },
    { id: 'corps', kind: 'military-company', name: 'Corps' },
    { id: 'csp', kind: 'armed-group', name: 'CSP', partOf: 'front' },
    { id: 'front', kind: 'armed-group', name: 'Front' },
    { id: 'union', kind: 'bloc', name: 'Union' },
  ],
  events: [
    {
      id: 'joins',
      date: '2012-05-01',
      title: 'Mali joins the Union',
      changes: [{ kind: 'membership', from: 'mali', to: 'union', becomes: 'member' }],
      sources: ['wire'],
    },
    {
      id: 'suspended',
      date: '2020-08',
      title: 'The Union suspends Mali',
      changes: [{ kind: 'membership', from: 'mali', to: 'union', becomes: 'suspended' }],
      sources: ['wire'],
    },
    {
      id: 'successor',
      date: '2023-11-22',
      title: 'Corps splits off',
      changes: [{ kind: 'succession', from: 'wagner', to: 'corps', becomes: 'split' }],
      sources: ['wire'],
    },
    {
      id: 'battle',
      date: '2024-07-25/2024-07-27',
      title: 'A battle',
      'x-place': [2.97, -19.954],
      changes: [{ ...BATTLE, becomes: 'fighting' }],
      claims: [
        {
          ...BATTLE,
          by: 'mali',
          says: 'asserts',
          gist: 'Two were killed',
          'x-figures': [{ what: 'killed', of: 'mali', value: 2 }],
          sources: ['letter'],
        },
        { by: 'wagner', says: 'confirms', 'x-dates': '2024-07-22/2024-07-27', sources: ['copy'] },
        {
          ...BATTLE,
          by: 'csp',
          says: 'asserts',
          'x-figures': [
            { what: 'killed', of: 'mali', value: 47 },
            { what: 'killed', of: 'civilians', min: 1000 },
          ],
          'x-dates': '2024-07-25/2024-07-27',
          sources: ['own'],
        },
        { by: 'ukraine', says: 'denies', sources: ['wire'] },
      ],
      sources: ['wire', 'copy', 'letter', 'own'],
    },
    {
      id: 'links',
      date: '2024-08-02',
      title: 'Links are spoken of',
      claims: [{ by: 'csp', says: 'asserts', gist: 'Links as with everyone', 'x-about': 'support:ukraine,csp' }],
      sources: ['own'],
    },
    {
      id: 'charge',
      date: '2024-08-04',
      title: 'Mali accuses',
      changes: [{ ...SUPPORT, becomes: 'active', basis: 'claimed' }],
      claims: [{ ...SUPPORT, by: 'mali', says: 'asserts', gist: 'It took part', sources: ['letter'] }],
      sources: ['wire'],
    },
    {
      id: 'denial',
      date: '2024-08-14',
      title: 'The CSP denies',
      claims: [{ ...SUPPORT, by: 'csp', says: 'denies', gist: 'No assistance', sources: ['own'] }],
      sources: ['wire'],
    },
    {
      id: 'late',
      date: '2024-10-14',
      title: 'Ukraine answers',
      claims: [{ ...SUPPORT, by: 'ukraine', says: 'denies', gist: 'Neither drones nor weapons', sources: ['wire'] }],
      sources: ['wire'],
    },
  ],
};

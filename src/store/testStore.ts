import { parseDataset } from '../core/dataset/parseDataset.ts';
import { foldTies } from '../core/history/foldTies.ts';
import { decodeView } from '../core/permalink/viewParams.ts';
import { planScene } from '../core/scene/planScene.ts';
import { createEntenteStore } from './createEntenteStore.ts';
import type { EntenteStore } from './ententeState.ts';

function article(id: string, more: object = {}) {
  return { id, type: 'article-newspaper', title: `Title of ${id}`, URL: `https://example.org/${id}`, ...more };
}

const FILE = {
  format: 'entente/1',
  id: 'test',
  title: { en: 'Test', fr: 'Essai' },
  coverage: { from: '1960', to: '2024-12' },
  opening: { at: '2024-08-06' },
  sources: [
    article('wire', { 'container-title': 'The Wire', issued: { 'date-parts': [[2024, 8, 4]] }, reliability: 'B' }),
    article('daily', { via: 'wire', language: 'fr' }),
    article('letter', { party: 'mali' }),
  ],
  actors: [
    { id: 'mali', kind: 'state', name: 'Mali', short: 'ML', from: '1960-09-22' },
    { id: 'ukraine', kind: 'state', name: 'Ukraine', short: 'UA' },
    { id: 'senegal', kind: 'state', name: { en: 'Senegal', fr: 'Sénégal' } },
    { id: 'csp', kind: 'armed-group', name: 'CSP', aliases: ['Cadre stratégique'] },
  ],
  events: [
    {
      id: 'begin',
      date: '1992-01',
      title: 'Relations begin',
      changes: [{ kind: 'relations', between: ['mali', 'ukraine'], becomes: 'established' }],
      sources: ['letter'],
    },
    {
      id: 'claimed-help',
      date: '2024-07-29',
      title: { en: 'Help is claimed', fr: 'Une aide est alléguée' },
      changes: [{ kind: 'support', from: 'ukraine', to: 'csp', becomes: 'active', basis: 'claimed' }],
      claims: [{ by: 'mali', says: 'asserts', kind: 'support', from: 'ukraine', to: 'csp', sources: ['letter'] }],
      sources: ['wire'],
    },
    {
      id: 'break',
      date: '2024-08-04',
      title: 'Mali breaks with Ukraine',
      changes: [{ kind: 'relations', between: ['mali', 'ukraine'], becomes: 'severed' }],
      sources: ['wire', 'daily'],
    },
    {
      id: 'denial',
      date: '2024-08-05',
      title: 'Ukraine denies',
      claims: [{ by: 'ukraine', says: 'denies', kind: 'support', from: 'ukraine', to: 'csp', sources: ['daily'] }],
      sources: ['daily'],
    },
    {
      id: 'charge',
      date: '2024-10-01',
      title: 'A charge is made',
      changes: [{ kind: 'accusation', from: 'mali', to: 'ukraine', becomes: 'made' }],
      sources: ['letter'],
    },
  ],
};

/** A store for component tests on a small dataset of its own or on another file, opened by a link's query (`?pick=mali`). */
export function testStore(query = '', file: object = FILE): EntenteStore {
  const { dataset, faults } = parseDataset(JSON.stringify(file));
  if (!dataset || faults.length > 0) throw new Error(faults.map((fault) => fault.message).join('\n'));
  const history = foldTies(dataset);
  return createEntenteStore(dataset, history, planScene(dataset, history, new Map()), decodeView(query).params, 'en');
}

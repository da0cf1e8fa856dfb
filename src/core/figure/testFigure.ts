import { REUTERS, WSAU } from '../citation/testSources.ts';
import type { FigureContent } from './figurePayload.ts';
import type { FigureText } from './figureText.ts';
import type { ShownTie } from './shownTable.ts';

/** A tie that a figure shows, for tests. */
export const SHOWN: ShownTie = {
  id: 'relations:mali,ukraine',
  from: 'Mali',
  tie: 'relations',
  to: 'Ukraine',
  status: 'severed',
  stance: 'severed',
  standing: 'established',
  since: '2024-08-04',
  until: '',
  sources: ['wsau-2024-08-05', 'mbl-2024-08-04'],
};

/** What a figure carries, for tests: with words that every format must escape. */
export const CONTENT: FigureContent = {
  title: 'Ties of Mali on 6 August 2024',
  description: 'A & B < C > D "é" ]]> </entente:view> \u202e 🌍',
  source: 'Sahel realignment, version 2026-11-21, CC-BY-4.0',
  licence: 'CC-BY-4.0',
  link: '?at=2024-08-06&pick=mali',
  dataset: { id: 'sahel', version: '2026-11-21', sha256: 'ab'.repeat(32) },
  events: '0123abcd4567ef89',
  shown: [SHOWN],
};

/** The words of a figure, for tests. */
export const TEXT: FigureText = {
  lang: 'en',
  title: 'Ties of Mali & Ukraine',
  subtitle: 'On 6 August 2024; formal ties hidden',
  alt: 'A "network" of <2> actors',
  notes: ['Contested: Ukraine → CSP-DPA [2]'],
  sources: [
    { number: 1, source: WSAU },
    { number: 3, source: REUTERS },
  ],
  changes: [],
  credit: 'Sahel realignment, 50 %, CC-BY-4.0',
  link: 'https://example.org/entente/?at=2024-08-06&pick=mali',
};

import { expect, test } from 'vitest';
import { dataset, event } from '../history/testDataset.ts';
import type { Actor } from '../model/actor.ts';
import { plainWord, searchDocuments } from './searchDocuments.ts';

test('actors are found by all their names, aliases and codes, events by their titles', () => {
  const burkina: Actor = {
    id: 'burkina-faso',
    kind: 'state',
    name: { en: 'Burkina Faso', ar: 'بوركينا فاسو' },
    short: 'BF',
    aliases: ['Haute-Volta'],
    codes: new Map([['iso3', 'BFA']]),
    sources: [],
  };
  const { events } = dataset({ ...event(0), title: { en: 'A coup', fr: 'Un coup d’État' } });
  const documents = searchDocuments({ actors: new Map([[burkina.id, burkina]]), events });
  expect(documents).toEqual([
    {
      id: 0,
      pick: { type: 'actor', id: 'burkina-faso' },
      names: 'Burkina Faso ; بوركينا فاسو',
      aliases: 'Haute-Volta ; BF ; BFA',
    },
    { id: 1, pick: { type: 'event', id: 'e0' }, names: 'A coup ; Un coup d’État', aliases: '' },
  ]);
});

test('diacritics and case do not tell words apart', () => {
  expect(['Sénégal', 'SENEGAL', 'Åland', 'Türkiye'].map(plainWord)).toEqual(['senegal', 'senegal', 'aland', 'turkiye']);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameForm } from './nameForms.ts';
import { areSeveral, subjectOf, theName, toName, withOf, withThe } from './namesInFrench.ts';

describe('a name in a French sentence', () => {
  test.each([
    ['Mali', 'le Mali', 'Liens du Mali', 'au Mali'],
    ['Niger', 'le Niger', 'Liens du Niger', 'au Niger'],
    ['Algérie', 'l’Algérie', 'Liens de l’Algérie', 'à l’Algérie'],
    ['Ukraine', 'l’Ukraine', 'Liens de l’Ukraine', 'à l’Ukraine'],
    ['Russie', 'la Russie', 'Liens de la Russie', 'à la Russie'],
    ['États-Unis', 'les États-Unis', 'Liens des États-Unis', 'aux États-Unis'],
    ['Burkina Faso', 'le Burkina Faso', 'Liens du Burkina Faso', 'au Burkina Faso'],
    ['CEDEAO', 'la CEDEAO', 'Liens de la CEDEAO', 'à la CEDEAO'],
    ['AES', 'l’AES', 'Liens de l’AES', 'à l’AES'],
    ['Hongrie', 'la Hongrie', 'Liens de la Hongrie', 'à la Hongrie'],
    ['Haïti', 'Haïti', 'Liens d’Haïti', 'à Haïti'],
    ['Cuba', 'Cuba', 'Liens de Cuba', 'à Cuba'],
    ['Israël', 'Israël', 'Liens d’Israël', 'à Israël'],
    ['Émirats arabes unis', 'les Émirats arabes unis', 'Liens des Émirats arabes unis', 'aux Émirats arabes unis'],
    [
      'Front de libération de l’Azawad',
      'le Front de libération de l’Azawad',
      'Liens du Front de libération de l’Azawad',
      'au Front de libération de l’Azawad',
    ],
    ['Boko Haram', 'Boko Haram', 'Liens de Boko Haram', 'à Boko Haram'],
  ])('%s has its article and its contractions', (name, the, of, to) => {
    expect([theName(name), withOf('Liens', name), toName(name)]).toEqual([the, of, to]);
  });

  test('that nobody knows stands bare after a colon, and nobody guesses', () => {
    expect(withOf('Liens', 'Ruritanie')).toBe('Liens\u00a0: Ruritanie');
    expect(withThe('Selon', 'Ruritanie')).toBe('Selon\u00a0: Ruritanie');
    expect([theName('Ruritanie'), toName('Ruritanie')]).toEqual(['Ruritanie', null]);
  });

  test('that is English or one of several joined takes no French article', () => {
    expect(nameForm('Union of South Africa')).toBeNull();
    expect(nameForm('Union européenne et Russie')).toBeNull();
    expect(nameForm('Union européenne – Russie')).toBeNull();
    expect(nameForm('Union européenne')).toBe('feminine');
  });

  test('repeats its article and preposition in a list', () => {
    expect(withOf('Liens', 'Mali', 'Niger', 'Algérie')).toBe('Liens du Mali, du Niger et de l’Algérie');
    expect(withThe('Selon', 'Mali', 'Ruritanie')).toBe('Selon\u00a0: Mali et Ruritanie');
  });

  test('opens a sentence with a capital and has its verb in its number', () => {
    expect(subjectOf(['États-Unis', 'Mali'])).toBe('Les États-Unis et le Mali');
    expect(subjectOf(['Algérie'])).toBe('L’Algérie');
    expect(subjectOf(['Orano', 'Mali'])).toBe('Orano et le Mali');
    expect([areSeveral(['Mali']), areSeveral(['États-Unis']), areSeveral(['Mali', 'Niger'])]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test.each(['sahel', 'great-powers'])('of every actor of %s is known', (id) => {
    const { actors } = JSON.parse(readFileSync(new URL(`../../../data/${id}.json`, import.meta.url), 'utf8')) as {
      actors: { name: { fr: string } }[];
    };
    expect(actors.map(({ name }) => name.fr).filter((name) => nameForm(name) === null)).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { needsExtendedLatin } from './needsExtendedLatin.ts';

test('Western European letters need the first file of a font only, others both', () => {
  for (const text of ['Côte d’Ivoire', 'œuvre Œ', 'Þórður – “ß” €', 'ı', '→', 'Ж']) {
    expect(needsExtendedLatin(text), text).toBe(false);
  }
  for (const text of ['Łódź', 'Škoda', 'Ḍ', 'Kolıng̃a ǝ', '₦']) expect(needsExtendedLatin(text), text).toBe(true);
});

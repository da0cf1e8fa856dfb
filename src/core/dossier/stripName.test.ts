import { expect, test } from 'vitest';
import { change, dataset, event } from '../history/testDataset.ts';
import { parseTieId } from '../model/tie.ts';
import { stripName } from './stripName.ts';

const IDS = ['relations:mali,ukraine', 'support:ukraine,csp', 'membership:mali,ecowas'] as const;
const facts = dataset(event(1, ...IDS.map((id) => change(id, 'active'))));

function nameOf(id: string, known: string | null) {
  const key = parseTieId(id);
  return key && stripName(facts, key, known, 'en').text;
}

test('a strip is named by both ends of its tie, or by the other when one is named already', () => {
  expect(nameOf(IDS[0], null)).toBe('mali – ukraine');
  expect(nameOf(IDS[0], 'ukraine')).toBe('mali');
});

test('a strip tells the direction of its tie, but a member needs no arrow', () => {
  expect(nameOf(IDS[1], 'ukraine')).toBe('→ csp');
  expect(nameOf(IDS[1], 'csp')).toBe('← ukraine');
  expect(nameOf(IDS[2], 'mali')).toBe('ecowas');
});

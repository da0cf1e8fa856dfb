import { expect, test } from 'vitest';
import { tellerCodes } from './tellerCodes.ts';
import { node } from './testScene.ts';

const nodes = new Map([
  ['mali', { ...node('mali', 0, 0), short: 'ML' }],
  ['ukraine', { ...node('ukraine', 9, 0), short: 'UA' }],
  ['rebels', node('rebels', 0, 9, 'armed-group')],
  ['other', { ...node('other', 9, 9), short: 'ML' }],
]);

test('two tellers are told apart by the codes on their nodes', () => {
  expect(tellerCodes({ nodes }, 'ukraine', 'mali')).toEqual(['UA', 'ML']);
});

test('tellers without codes, with the same code or without a place are 1 and 2', () => {
  for (const second of ['rebels', 'other', 'elsewhere'])
    expect(tellerCodes({ nodes }, 'mali', second)).toEqual(['1', '2']);
});

import { expect, test } from 'vitest';
import { keptAnswerTo } from './keptFiles.ts';

const FILES = ['index.html', 'embed.html', 'assets/sahel-1.json'];
const answerTo = (address: string) => keptAnswerTo(address, 'https://a.org/ties/', FILES);

test('a view is answered by its page, whatever the link says', () => {
  expect(answerTo('https://a.org/ties/?at=2024-08-06')).toBe('index.html');
  expect(answerTo('https://a.org/ties/embed.html?pick=mali')).toBe('embed.html');
});

test('what is not of this site, or not kept, is left to the network', () => {
  expect(answerTo('https://b.org/ties/index.html')).toBeNull();
  expect(answerTo('https://a.org/index.html')).toBeNull();
  expect(answerTo('https://a.org/ties/assets/other.json')).toBeNull();
});

test('a kept file answers for itself', () => {
  expect(answerTo('https://a.org/ties/assets/sahel-1.json')).toBe('assets/sahel-1.json');
});

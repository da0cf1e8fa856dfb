import { expect, test } from 'vitest';
import { namesSpeaker } from './namesSpeaker.ts';

test.each([
  ['Mali accuses Ukraine of arming the rebels', 'en', true],
  ['Kyiv denies it', 'en-GB', true],
  ['Rebels said to be armed', 'en', true],
  ['Ukraine arms the rebels', 'en', false],
  ['The chargé d’affaires arms the rebels', 'en', false],
  ['Essays of the rebels', 'en', false],
  ['Le Mali dément', 'fr', true],
  ['Selon Bamako, Kiev aide les rebelles', 'fr-CA', true],
  ['Le Mali dément', 'fr', true],
  ['L’Ukraine arme les rebelles', 'fr', false],
  ['Les auditeurs arment les rebelles', 'fr', false],
  ['Mali accuses Ukraine', '', true],
  ['Мали обвиняет', 'ru', null],
])('%j (%s): %s', (title, lang, expected) => expect(namesSpeaker(title, lang)).toBe(expected));

import type { StatusStance } from '../model/stance.ts';
import { VOCABULARY } from '../model/vocabulary.ts';

/** A stance that a word seems to mean, and how sure that is from 0 (a guess) to 1 (a term of the format). */
export interface StanceProposal {
  readonly stance: StatusStance;
  readonly confidence: number;
}

/** Beginnings of words in English and French, without accents; the first rule that meets decides. */
const RULES: readonly (readonly [StatusStance, RegExp])[] = [
  ['ended', /^(0|no|none|non|aucune?|ended|over|fini|closed|ferme|leve|absent)$|^(termine|lapsed|caduc|dissol|lifted)/],
  ['cooperative', /\b(non.?agg?ress?ion|peace|paix|ceasefire agreement|consult|entente)/],
  ['strained', /\b(truce|treve|cease.?fire|cessez|armistice|cold|froid|denounc|denonc)/],
  [
    'hostile',
    /\b(war|wars|guerre|hostil|fight|combat|conflict|conflit|enem|ennem|attack|attaqu|inva|invasion|agress|aggress|battle|bataille|clash|affront|foe|rival|negative|negatif|-1)\b|\b(hostil|fight|combat|conflict|conflit|enem|ennem|attack|attaqu|invad|invas|agress|aggress|clash|affront|rival|negati)/,
  ],
  ['severed', /\b(rupt|sever|break|broke|romp|rompu|withdr|retrai|expel|expuls|left|quit|cut|coup|end of relations)/],
  [
    'strained',
    /\b(tens|tend|strain|embarg|sanction|recall|rappel|dispute|differend|suspen|accus|boycott|threat|menac|protest|crisis|crise|frozen|gel|downgrad|limited|contest)/,
  ],
  [
    'allied',
    /\b(all[iy]|alliance|defen[cs]e|mutual|friend|ami|amie|amis|amical|positive|positif|member|membre|union|federation|bloc|1)\b|\b(alli|defen|friend|amica|positi|membe|membr)/,
  ],
  [
    'cooperative',
    /\b(coop|trade|commer|aid|aide|support|soutien|appui|partn|parten|agree|accord|exchang|echang|help|good|bon|deal|protocol|mediat)/,
  ],
  [
    'formal',
    /\b(diplom|relation|embass|ambass|recogn|reconn|establ|etabl|neutral|neutre|treat|traite|formal|formel|mission|contact|visit)/,
  ],
];

const TERMS: ReadonlyMap<string, StatusStance> = new Map(
  [...VOCABULARY.values()].flatMap(({ statuses }) => [...statuses].map(([id, { stance }]) => [id, stance] as const)),
);

/** Proposes a stance for a file's own word for a status or a kind of tie; formal, the plainest, where no rule meets. */
export function proposeStance(word: string): StanceProposal {
  const plain = word
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[_]+/g, ' ');
  const term = TERMS.get(plain);
  if (term) return { stance: term, confidence: 1 };
  if (plain === '-1') return { stance: 'hostile', confidence: 0.8 };
  if (plain === '1' || plain === '+1' || plain === '+') return { stance: 'allied', confidence: 0.8 };
  const rule = RULES.find(([, words]) => words.test(plain));
  return rule ? { stance: rule[0], confidence: 0.8 } : { stance: 'formal', confidence: 0 };
}

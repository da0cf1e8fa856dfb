import { wordsIn } from '../model/text.ts';
import { dayWords, focusNames, leadEvent } from './figureScope.ts';
import type { FigureSubject } from './figureSubject.ts';
import type { FigureWords } from './figureWords.ts';
import { plainPart, plainText } from './plainText.ts';
import { nameOf, pairOf } from './tieWords.ts';

/** A title that the reader may change, and whether it says the day and whose ties are shown. */
interface ProposedTitle {
  readonly text: string;
  readonly saysDay: boolean;
}

/** Names what a figure is about: two days by what changed, one day by its event, or else by whose ties are shown. */
export function proposeTitle(subject: FigureSubject, words: FigureWords): ProposedTitle {
  const { dataset, day, since, pick, lang } = subject;
  const title = plainPart(wordsIn(dataset.title, lang).text);
  const focus = focusNames(subject, words);
  const on = dayWords(day, lang);
  if (since !== null) {
    const from = dayWords(since, lang);
    const key = pick?.type === 'tie' ? dataset.ties.get(pick.id) : undefined;
    const names = pick?.type === 'actor' ? nameOf(dataset, pick.id, lang) : key ? pairOf(dataset, key, lang) : focus;
    return { text: names ? words.changesOf(names, from, on) : words.changesIn(title, from, on), saysDay: true };
  }
  const lead = leadEvent(subject);
  if (lead) return { text: plainText(wordsIn(lead.title, lang).text), saysDay: false };
  const key = pick?.type === 'tie' ? dataset.ties.get(pick.id) : undefined;
  if (key) return { text: words.tieOn(pairOf(dataset, key, lang), on), saysDay: true };
  const names = pick?.type === 'actor' ? nameOf(dataset, pick.id, lang) : focus;
  return { text: names ? words.tiesOf(names, on) : words.tiesIn(title, on), saysDay: true };
}

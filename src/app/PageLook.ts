import { useEffect } from 'react';
import { wordsIn } from '../core/model/text.ts';
import { formatDay } from '../core/time/formatDay.ts';
import { useEntente, usePart } from '../store/EntenteContext.ts';
import { lensWords } from '../store/lensWords.ts';
import { useMessages } from '../store/useMessages.ts';
import { useSettled } from '../store/useSettled.ts';

/** Writes language, theme and title of the page itself; shows nothing, so that a new day renders nothing else. */
export function PageLook(): null {
  const lang = usePart('lang');
  const theme = usePart('theme');
  const day = useSettled((state) => state.day);
  const title = useEntente((state) => wordsIn(state.dataset.title, state.lang).text);
  const words = useMessages();
  const lens = useEntente((state) => lensWords(state, words));
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
  useEffect(() => {
    const parts = [formatDay(day, lang, 'long'), ...(lens === null ? [] : [lens]), title, 'Entente'];
    document.title = parts.join(' · ');
  }, [day, lang, title, lens]);
  return null;
}

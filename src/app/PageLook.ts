import { useEffect } from 'react';
import { wordsIn } from '../core/model/text.ts';
import { formatDay } from '../core/time/formatDay.ts';
import { useEntente } from '../store/EntenteContext.ts';

/** Writes language, theme and title of the page itself; shows nothing, so that a new day renders nothing else. */
export function PageLook(): null {
  const lang = useEntente((state) => state.lang);
  const theme = useEntente((state) => state.theme);
  const day = useEntente((state) => (state.isScrubbing || state.isPlaying ? null : state.day));
  const title = useEntente((state) => wordsIn(state.dataset.title, state.lang).text);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
  useEffect(() => {
    if (day !== null) document.title = `${formatDay(day, lang, 'long')} · ${title} · Entente`;
  }, [day, lang, title]);
  return null;
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Text, wordsIn } from '../../core/model/text.ts';
import { dayText } from '../../core/time/day.ts';
import { todayHere } from '../../store/todayHere.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './Desk.module.css';
import { amendKept, dropKept, type KeptDataset, keptText, listKept, nowInMs } from './keptDatasets.ts';
import type { Opener } from './openLocal.ts';
import { queryOfKept } from './openLocal.ts';
import { readKept } from './restoreLocal.ts';

interface RecentListProps {
  readonly opener: Opener;
  readonly onClose: () => void;
}

type Asked = { readonly key: string; readonly what: 'rename' | 'delete' } | null;

/** What this browser keeps of the reader's own: to open, rename, save or delete. */
export function RecentList({ opener, onClose }: RecentListProps) {
  const { words } = opener;
  const [all, setAll] = useState<readonly KeptDataset[] | 'refused' | null>(null);
  const [asked, setAsked] = useState<Asked>(null);
  const [problem, setProblem] = useState('');
  const list = useCallback(() => listKept().then(setAll, () => setAll('refused')), []);
  useEffect(() => void list(), [list]);
  const run = (work: () => Promise<void>) => {
    setProblem('');
    work()
      .then(list)
      .catch((error: unknown) => setProblem(words.failed(error instanceof Error ? error.message : String(error))));
  };
  const open = async (kept: KeptDataset) => {
    const local = await readKept(kept, new AbortController().signal);
    if (!local) throw new Error(words.gone);
    await amendKept(kept.key, { day: todayHere(), opened: nowInMs() });
    onClose();
    opener.bring(local, queryOfKept(kept, opener));
  };
  const save = async ({ key, id }: KeptDataset) => {
    const text = await keptText(key);
    if (text === undefined) throw new Error(words.gone);
    saveFile(`${id}.json`, text, 'application/json');
  };
  if (all === 'refused') return <p className={styles.hint}>{words.recentRefused}</p>;
  if (all?.length === 0) return <p className={styles.hint}>{words.noRecent}</p>;
  return (
    <>
      <ul className={styles.list}>
        {all?.map((kept) => {
          const { text, lang } = wordsIn(kept.name, words.lang);
          const ask = (what: 'rename' | 'delete') => setAsked({ key: kept.key, what });
          if (asked?.key === kept.key && asked.what === 'rename') {
            const rename = (name: Text) => run(() => amendKept(kept.key, { name }));
            return <NameField key={kept.key} name={text} words={words} onDone={() => setAsked(null)} onName={rename} />;
          }
          return (
            <li key={kept.key} className={styles.row}>
              <div className={styles.wide}>
                <button type="button" className={styles.link} lang={lang} onClick={() => run(() => open(kept))}>
                  {text}
                </button>
                <p className={styles.hint}>
                  <bdi>{kept.file}</bdi>, {Math.ceil(kept.size / 1024)} kB, {words.openedOn(dayText(kept.day))}
                </p>
              </div>
              {asked?.key === kept.key ? (
                <>
                  <span role="alert">{words.removeSure(text)}</span>
                  <Button onClick={() => run(() => dropKept(kept.key))}>{words.remove}</Button>
                  <Button onClick={() => setAsked(null)}>{words.cancel}</Button>
                </>
              ) : (
                <>
                  <Button aria-label={words.renameOf(text)} onClick={() => ask('rename')}>
                    {words.rename}
                  </Button>
                  <Button aria-label={words.saveOf(text)} onClick={() => run(() => save(kept))}>
                    {words.saveShort}
                  </Button>
                  <Button aria-label={words.deleteOf(text)} onClick={() => ask('delete')}>
                    {words.remove}
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly words: Opener['words'];
  readonly onName: (name: string) => void;
  readonly onDone: () => void;
}

function NameField({ name, words, onName, onDone }: NameFieldProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <li>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onName(text.trim());
          onDone();
        }}
      >
        <label className={styles.wide}>
          {words.newName}
          <input ref={field} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <Button type="submit">{words.ok}</Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </form>
    </li>
  );
}

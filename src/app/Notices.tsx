import { useState } from 'react';
import { type Fault, faultText } from '../core/dataset/fault.ts';
import type { UnusedParam } from '../core/permalink/viewParams.ts';
import type { Messages } from '../locales/en.ts';
import { useMessages } from '../store/useMessages.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Notices.module.css';

/** Something the reader should know of the link or the file; `lines` are its particulars. */
export interface Notice {
  readonly key: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** Says what of a file or a link was left out. */
export function noticesOf(
  words: Messages,
  faults: readonly Fault[],
  unused: readonly UnusedParam[],
  ahead: readonly UnusedParam[],
): Notice[] {
  const list = (params: readonly UnusedParam[]) => params.map(({ name, value }) => `${name}=${value}`).join(', ');
  const notices: Notice[] = [];
  if (faults.length)
    notices.push({ key: 'faults', text: words.faultCount(faults.length), lines: faults.map(faultText) });
  if (unused.length) notices.push({ key: list(unused), text: words.unusedParams(list(unused)), lines: [] });
  if (ahead.length) notices.push({ key: list(ahead), text: words.notYet(list(ahead)), lines: [] });
  return notices;
}

/** The notices above the picture, each to be dismissed. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const words = useMessages();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  return (
    <div role="status" className={styles.notices}>
      {notices
        .filter(({ key }) => !dismissed.has(key))
        .map(({ key, text, lines }) => (
          <div key={key} className={styles.notice}>
            {lines.length ? (
              <details>
                <summary>{text}</summary>
                <ul className={styles.lines}>
                  {lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </details>
            ) : (
              <p>{text}</p>
            )}
            <Button icon="close" isIconOnly onClick={() => setDismissed(new Set([...dismissed, key]))}>
              {words.dismiss}
            </Button>
          </div>
        ))}
    </div>
  );
}

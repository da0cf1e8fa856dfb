import { useState } from 'react';
import { type Fault, faultText } from '../core/dataset/fault.ts';
import { decodeView, encodeView, type UnusedParam } from '../core/permalink/viewParams.ts';
import type { Messages } from '../locales/en.ts';
import { useMessages } from '../store/useMessages.ts';
import { Button } from '../ui/Button.tsx';
import { versionOf } from './edition.ts';
import styles from './Notices.module.css';
import type { WaitingVersion } from './offline/registerOffline.ts';

/** Something the reader should know of the link or the file; `lines` are its particulars. */
export interface Notice {
  readonly key: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** What the reader can do about it. */
  readonly action?: { readonly words: string; readonly run: () => void };
}

/** So many faults are read above the picture; all of them stand in their panel. */
const MOST_LINES = 10;

/** Says what of a file or a link was left out. */
export function noticesOf(words: Messages, faults: readonly Fault[], unused: readonly UnusedParam[]): Notice[] {
  const list = (params: readonly UnusedParam[]) => params.map(({ name, value }) => `${name}=${value}`).join(', ');
  const notices: Notice[] = [];
  if (faults.length) {
    const rest = faults.length > MOST_LINES ? ['…'] : [];
    const lines = [...faults.slice(0, MOST_LINES).map(faultText), ...rest];
    notices.push({ key: 'faults', text: words.faultCount(faults.length), lines });
  }
  if (unused.length) notices.push({ key: list(unused), text: words.unusedParams(list(unused)), lines: [] });
  return notices;
}

/** Says that a newer version of the site waits. */
export function newerNotice(words: Messages, { load }: WaitingVersion): Notice {
  return { key: 'newer', text: words.newerVersion, lines: [], action: { words: words.loadNewer, run: load } };
}

/**
 * Says that a link was made from another edition of the data, and offers the present one. A link that names an edition is
 * shown as far as that was known on its day.
 */
export function editionNotice(words: Messages, linkEdition: string, edition: string | null): Notice {
  const run = () => {
    const { params } = decodeView(location.search);
    const { edition: _edition, known: _known, ...view } = params;
    location.assign(`${location.pathname}${encodeView(view)}`);
  };
  const now = edition === null ? '' : versionOf(edition);
  return {
    key: `edition ${linkEdition}`,
    text: words.dataUpdated(versionOf(linkEdition), now),
    lines: [],
    action: { words: words.showNewest, run },
  };
}

/** The notices above the picture, each to be dismissed. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const words = useMessages();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  return (
    <div role="status" className={styles.notices}>
      {notices
        .filter(({ key }) => !dismissed.has(key))
        .map(({ key, text, lines, action }) => (
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
            {action && <Button onClick={action.run}>{action.words}</Button>}
            <Button icon="close" isIconOnly onClick={() => setDismissed(new Set([...dismissed, key]))}>
              {words.dismiss}
            </Button>
          </div>
        ))}
    </div>
  );
}

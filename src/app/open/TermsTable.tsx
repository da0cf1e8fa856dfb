import type { KindChoice, StatusChoice } from '../../core/exchange/importMapping.ts';
import { STANCES } from '../../core/model/stance.ts';
import { VOCABULARY } from '../../core/model/vocabulary.ts';
import { messagesIn } from '../../locales/messagesIn.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import styles from './Mapping.module.css';

interface TermsTableProps {
  readonly terms: readonly KindChoice[];
  readonly words: OpenMessages;
  /** Lets the reader choose stances; left out, the table only tells. */
  readonly onChange?: (terms: KindChoice[]) => void;
}

type StatusStance = StatusChoice['stance'];

/** What the words of a file for kinds and statuses are taken for. */
export function TermsTable({ terms, words, onChange }: TermsTableProps) {
  const { stances } = messagesIn(words.lang);
  const nameOf = (stance: StatusStance) => (stance === 'ended' ? words.ended : stances[stance]);
  const choose = (kind: KindChoice, status: StatusChoice, stance: StatusStance) =>
    onChange?.(
      terms.map((term) => {
        if (term !== kind) return term;
        return { ...term, statuses: term.statuses.map((one) => (one === status ? { ...one, stance } : one)) };
      }),
    );
  const rows = terms.flatMap((kind) => kind.statuses.map((status) => ({ kind, status })));
  return (
    <table className={styles.terms}>
      <thead>
        <tr>
          <th scope="col">{words.kindWord}</th>
          <th scope="col">{words.statusWord}</th>
          <th scope="col">{words.roles.stance}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, status }) => (
          <tr key={`${kind.value}\n${status.value}`}>
            <td>
              <Word word={kind.value} term={kind.kind} words={words} />
            </td>
            <td>
              <Word word={status.value} term={status.status} words={words} />
            </td>
            <td>
              {onChange && !isStandard(kind, status) ? (
                <select
                  aria-label={words.stanceOf(status.value || kind.value || words.empty)}
                  value={status.stance}
                  onChange={({ target }) => choose(kind, status, target.value as StatusStance)}
                >
                  {[...STANCES, 'ended' as const].map((stance) => (
                    <option key={stance} value={stance}>
                      {nameOf(stance)}
                    </option>
                  ))}
                </select>
              ) : (
                nameOf(status.stance)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The stance of a status of the format itself is not the reader's to choose. */
function isStandard({ kind }: KindChoice, { status }: StatusChoice): boolean {
  return VOCABULARY.get(kind)?.statuses.has(status) ?? false;
}

function Word({ word, term, words }: { readonly word: string; readonly term: string; readonly words: OpenMessages }) {
  return (
    <>
      {word === '' ? words.empty : <bdi>{word}</bdi>} <code className={styles.term}>{term}</code>
    </>
  );
}

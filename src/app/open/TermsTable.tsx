import { isTermOfFormat, withDirection, withKind, withStance, withStatus } from '../../core/exchange/chooseTerms.ts';
import type { KindChoice, StatusChoice } from '../../core/exchange/importMapping.ts';
import { STANCES, type StatusStance } from '../../core/model/stance.ts';
import { wordsIn } from '../../core/model/text.ts';
import { type KindTerm, VOCABULARY } from '../../core/model/vocabulary.ts';
import { messagesIn } from '../../locales/messagesIn.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { ROLES } from '../../ui/tableRoles.ts';
import { TermChoice } from './TermChoice.tsx';
import styles from './Terms.module.css';

interface TermsTableProps {
  readonly terms: readonly KindChoice[];
  readonly words: OpenMessages;
  /** Lets the reader choose; left out, the table only tells. */
  readonly onChange?: (terms: KindChoice[]) => void;
}

/** What the words of a file for kinds and statuses are taken for. */
export function TermsTable({ terms, words, onChange }: TermsTableProps) {
  return (
    <table {...ROLES.table} className={styles.terms} data-chosen={onChange ? true : undefined}>
      <thead {...ROLES.rowgroup}>
        <tr {...ROLES.row}>
          {[words.inFile, words.kindWord, words.statusWord, words.roles.stance].map((name) => (
            <th key={name} scope="col" {...ROLES.columnheader}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.rowgroup}>
        {terms.flatMap((kind) =>
          kind.statuses.map((status, order) => (
            <TermRow
              key={`${kind.value}\n${status.value}`}
              {...{ terms, kind, status, words, onChange }}
              isFirst={order === 0}
            />
          )),
        )}
      </tbody>
    </table>
  );
}

interface TermRowProps extends Pick<TermsTableProps, 'terms' | 'words'> {
  readonly onChange: TermsTableProps['onChange'];
  readonly kind: KindChoice;
  readonly status: StatusChoice;
  /** The first status of a kind: there the kind is chosen, for all of them. */
  readonly isFirst: boolean;
}

function TermRow({ terms, kind, status, words, isFirst, onChange }: TermRowProps) {
  const { stances } = messagesIn(words.lang);
  const nameOf = (stance: StatusStance) => (stance === 'ended' ? words.ended : stances[stance]);
  const known = VOCABULARY.get(kind.kind);
  const isStandard = known?.statuses.has(status.status) ?? false;
  const heard = [kind.value, status.value].filter((word) => word !== '');
  const both = heard.join(': ') || words.empty;
  const kindWord = kind.value || words.empty;
  const statusNames = [...(known?.statuses.values() ?? [])].map(({ id, name }) => [id, textIn(name, words)] as const);
  return (
    <tr {...ROLES.row} data-first={isFirst || undefined}>
      <th scope="row" {...ROLES.rowheader}>
        <bdi>{both}</bdi>
      </th>
      <td {...ROLES.cell} data-name={words.kindWord}>
        <TermChoice
          label={words.kindOf(kindWord)}
          value={known ? kind.kind : null}
          options={KIND_OPTIONS.map(({ id, name }) => [id, textIn(name, words)])}
          name={kind.name}
          own={isTermOfFormat(kind.value) && known ? null : words.ownWord(kind.name)}
          onChoose={onChange && isFirst ? (id) => onChange(withKind(terms, kind.value, id)) : null}
        />
        {onChange && isFirst && !known && (
          <label className={styles.direction}>
            <input
              type="checkbox"
              checked={kind.isDirected}
              onChange={({ target }) => onChange(withDirection(terms, kind.value, target.checked))}
            />
            {words.roles.directed}
          </label>
        )}
      </td>
      <td {...ROLES.cell} data-name={words.statusWord}>
        <TermChoice
          label={words.statusOf(both)}
          value={isStandard ? status.status : null}
          options={statusNames}
          name={status.name}
          own={isStandard && isOnlyStandard(status.value, known) ? null : words.ownWord(status.name)}
          onChoose={onChange && known ? (id) => onChange(withStatus(terms, kind.value, status.value, id)) : null}
        />
      </td>
      <td {...ROLES.cell} data-name={words.roles.stance}>
        <TermChoice
          label={words.stanceOf(status.value || kindWord)}
          value={status.stance}
          options={[...STANCES, 'ended' as const].map((stance) => [stance, nameOf(stance)])}
          name=""
          own={null}
          onChoose={
            onChange && !isStandard
              ? (id) => onChange(withStance(terms, kind, status.status, id as StatusStance))
              : null
          }
        />
      </td>
    </tr>
  );
}

/** The empty word and the format's own words cannot mean a status of the file's own. */
function isOnlyStandard(word: string, kind: KindTerm | undefined): boolean {
  return word === '' || isTermOfFormat(word, kind?.statuses);
}

const KIND_OPTIONS = [...VOCABULARY.values()];

function textIn(name: Parameters<typeof wordsIn>[0], { lang }: OpenMessages): string {
  return wordsIn(name, lang).text;
}

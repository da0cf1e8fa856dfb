import { EDGE_WORDS, NODE_WORDS } from '../../core/exchange/columnWords.ts';
import type { TextSort } from '../../core/exchange/recognizeFiles.ts';
import { SEPARATORS } from '../../core/exchange/separators.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { type MappedColumns, rolesOf, withRole } from './columnRoles.ts';
import styles from './Desk.module.css';
import type { DraftTable } from './draftMapping.ts';
import tableStyles from './Mapping.module.css';

interface ColumnsPartProps {
  readonly title: string;
  readonly table: DraftTable;
  readonly columns: MappedColumns;
  readonly isActors?: boolean;
  readonly read: TextSort;
  readonly words: OpenMessages;
  readonly onColumns: (columns: MappedColumns) => void;
  readonly onSeparator?: (separator: string) => void;
}

/** Without these there is nothing to read. */
const NEEDED = new Set(['from', 'to', 'id']);

/** The first rows of a table, and above each column what it is. */
export function ColumnsPart(props: ColumnsPartProps) {
  const { title, table, columns, isActors = false, read, words, onColumns, onSeparator } = props;
  const roles = rolesOf(columns);
  const all: readonly string[] = (isActors ? NODE_WORDS : EDGE_WORDS).map(([role]) => role);
  const nameOf = (role: string) => {
    if (role === 'label' && isActors) return words.name;
    if (/^(name|code) /.test(role)) return `${words.name} (${role.slice(5)})`;
    return words.roles[role as keyof typeof words.roles];
  };
  const samplesOf = (column: string) => table.samples[table.columns.indexOf(column)] ?? [];
  return (
    <section className={styles.part} aria-label={title}>
      <h3>
        {title} <bdi className={tableStyles.file}>{table.file}</bdi>
      </h3>
      <p className={styles.hint}>
        {words.readAs(read.encoding, read.lineEnds, table.rowCount)}
        {read.hasBrokenBytes && ` ${words.brokenBytes}`}
      </p>
      {onSeparator && (
        <label className={tableStyles.field}>
          {words.separator}
          <select value={table.separator} onChange={(event) => onSeparator(event.target.value)}>
            {SEPARATORS.map((separator) => (
              <option key={separator} value={separator}>
                {words.separators[separator]}
              </option>
            ))}
          </select>
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section className={tableStyles.scroll} tabIndex={0} aria-label={table.file}>
        <table className={tableStyles.table}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  <bdi>{column}</bdi>
                  <select
                    aria-label={words.meaningOf(column)}
                    value={roles.get(column) ?? ''}
                    data-used={roles.has(column) || undefined}
                    onChange={({ target }) => onColumns(withRole(columns, column, target.value || null, samplesOf))}
                  >
                    {!NEEDED.has(roles.get(column) ?? '') && <option value="">{words.unused}</option>}
                    {[...new Set([...all, ...(roles.has(column) ? [roles.get(column) ?? ''] : [])])].map((role) => (
                      <option key={role} value={role}>
                        {nameOf(role)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and their order never changes.
              <tr key={row}>
                {table.columns.map((column, order) => (
                  <td key={column}>
                    <bdi>{cells[order]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

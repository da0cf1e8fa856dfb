import type { DateColumns, ImportMapping } from '../../core/exchange/importMapping.ts';
import { DATE_FORMATS, type DateFormat, readForeignDate } from '../../core/exchange/readForeignDate.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { DATE_ROLES } from './columnRoles.ts';
import styles from './Desk.module.css';
import type { DraftTable } from './draftMapping.ts';
import tableStyles from './Mapping.module.css';

interface ReadingPartProps {
  readonly mapping: ImportMapping;
  readonly tables: readonly DraftTable[];
  readonly words: OpenMessages;
  readonly onChange: (mapping: ImportMapping) => void;
}

const NAME_SEPARATORS = ['|', ';', '/', ','] as const;
const EXAMPLES = 3;

/** How dates are written and what they mean, and what several names in a cell stand between. */
export function ReadingPart({ mapping, tables, words, onChange }: ReadingPartProps) {
  const { edges, nodes, endIs, nameSeparator, coverage } = mapping;
  const dated = (['edges', 'nodes'] as const).flatMap((part) =>
    DATE_ROLES.flatMap((role) => {
      const dates = (part === 'edges' ? edges[role] : role === 'seen' ? undefined : nodes?.[role]) as
        | DateColumns
        | undefined;
      return dates ? [{ part, role, dates, table: tables[part === 'edges' ? 0 : 1] }] : [];
    }),
  );
  const separators: readonly string[] = NAME_SEPARATORS;
  const known = nameSeparator !== undefined && !separators.includes(nameSeparator) ? [nameSeparator] : [];
  const cover = (key: 'from' | 'to', text: string) => {
    const { [key]: _former, ...rest } = coverage;
    onChange({ ...mapping, coverage: text.trim() === '' ? rest : { ...rest, [key]: text.trim() } });
  };
  return (
    <section className={styles.part}>
      <h3>{words.dates}</h3>
      {dated.map(({ part, role, dates, table }) => (
        <DateField
          key={`${part} ${role}`}
          dates={dates}
          cells={table?.samples[table.columns.indexOf(dates.columns[0] ?? '')] ?? []}
          words={words}
          onFormat={(format) => onChange({ ...mapping, [part]: { ...mapping[part], [role]: { ...dates, format } } })}
        />
      ))}
      {edges.end && (
        <label className={tableStyles.field}>
          {words.endIs}
          <select
            value={endIs}
            onChange={({ target }) => onChange({ ...mapping, endIs: target.value === 'after' ? 'after' : 'last' })}
          >
            <option value="last">{words.endIsLast}</option>
            <option value="after">{words.endIsAfter}</option>
          </select>
        </label>
      )}
      {(['from', 'to'] as const).map((key) => (
        <label key={key} className={tableStyles.field}>
          {key === 'from' ? words.coverageFrom : words.coverageTo}
          <input
            key={coverage[key] ?? ''}
            defaultValue={coverage[key] ?? ''}
            size={12}
            onBlur={({ target }) => target.value !== (coverage[key] ?? '') && cover(key, target.value)}
          />
        </label>
      ))}
      <p className={styles.hint}>{words.coverageHint}</p>
      <label className={tableStyles.field}>
        {words.nameSeparator}
        <select
          value={nameSeparator ?? ''}
          onChange={({ target }) => {
            const { nameSeparator: _former, ...rest } = mapping;
            onChange(target.value === '' ? rest : { ...rest, nameSeparator: target.value });
          }}
        >
          <option value="">{words.nameSeparatorNone}</option>
          {[...known, ...NAME_SEPARATORS].map((separator) => (
            <option key={separator} value={separator}>
              {separator === '\n' ? '↵' : separator}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}

interface DateFieldProps {
  readonly dates: DateColumns;
  readonly cells: readonly string[];
  readonly words: OpenMessages;
  readonly onFormat: (format: DateFormat) => void;
}

function DateField({ dates, cells, words, onFormat }: DateFieldProps) {
  const missing = new Set(dates.missing ?? []);
  const meaning = (cell: string) => {
    const reading = readForeignDate(cell, dates.format, missing);
    return reading.sort === 'date' ? reading.date.text : words.dateSorts[reading.sort];
  };
  return (
    <div className={tableStyles.field}>
      <label>
        {words.dateFormat(dates.columns.join(', '))}{' '}
        <select value={dates.format} onChange={({ target }) => onFormat(target.value as DateFormat)}>
          {DATE_FORMATS.map((format) => (
            <option key={format}>{format}</option>
          ))}
        </select>
      </label>
      <ul className={styles.hint}>
        {cells.slice(0, EXAMPLES).map((cell) => (
          <li key={cell}>{words.means(cell, meaning(cell))}</li>
        ))}
      </ul>
    </div>
  );
}

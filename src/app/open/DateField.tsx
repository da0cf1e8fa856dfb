import type { DateColumns } from '../../core/exchange/importMapping.ts';
import {
  DATE_FORMATS,
  type DateFormat,
  type DateReading,
  readForeignDate,
} from '../../core/exchange/readForeignDate.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import styles from './Desk.module.css';
import tableStyles from './Mapping.module.css';
import { TypedField } from './TypedField.tsx';

interface DateFieldProps {
  /** How the column, or the three of them, are called here. */
  readonly name: string;
  readonly dates: DateColumns;
  /** Some different cells of the column, or of the one with the year. */
  readonly cells: readonly string[];
  readonly words: OpenMessages;
  readonly onDates: (dates: DateColumns) => void;
}

const EXAMPLES = 4;
const SORTS: readonly DateReading['sort'][] = ['unreadable', 'missing', 'open', 'date'];

/** How a column writes dates, which of its cells are codes for “not known”, and what some cells mean so. */
export function DateField({ name, dates, cells, words, onDates }: DateFieldProps) {
  const missing = new Set(dates.missing ?? []);
  const read = cells.map((cell) => [cell, readForeignDate(cell, dates.format, missing)] as const);
  const setCodes = (text: string) => {
    const { missing: _former, ...rest } = dates;
    const codes = text.split(/[\s,;]+/).filter((code) => code !== '');
    onDates(codes.length === 0 ? rest : { ...rest, missing: [...new Set(codes)] });
  };
  return (
    <div className={tableStyles.fields}>
      <label className={tableStyles.field}>
        {words.dateFormat(name)}
        <select
          value={dates.format}
          onChange={({ target }) => onDates({ ...dates, format: target.value as DateFormat })}
        >
          {DATE_FORMATS.map((format) => (
            <option key={format}>{format}</option>
          ))}
        </select>
      </label>
      <TypedField
        label={words.missingCodes(name)}
        text={[...missing].join(', ')}
        problemOf={() => null}
        onText={setCodes}
      />
      <ul className={`${styles.hint} ${tableStyles.examples}`}>
        {examplesOf(read).map(([cell, reading]) => (
          <li key={cell} data-unreadable={reading.sort === 'unreadable' || undefined}>
            <bdi>{words.means(cell, reading.sort === 'date' ? reading.date.text : words.dateSorts[reading.sort])}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Example = readonly [cell: string, reading: DateReading];

/** The first cells, and in any case one of each sort: what cannot be read must not stay unseen. */
function examplesOf(read: readonly Example[]): Example[] {
  const one = SORTS.map((sort) => read.find(([, reading]) => reading.sort === sort));
  const found = one.filter((example) => example !== undefined);
  const chosen = new Set([...found, ...read.filter((example) => !found.includes(example))].slice(0, EXAMPLES));
  return read.filter((example) => chosen.has(example));
}

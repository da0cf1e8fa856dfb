import type { DateColumns, ImportMapping } from '../../core/exchange/importMapping.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import { DATE_ROLES } from './columnRoles.ts';
import { DateField } from './DateField.tsx';
import styles from './Desk.module.css';
import type { DraftTable } from './draftMapping.ts';
import tableStyles from './Mapping.module.css';
import { RecordFields } from './RecordFields.tsx';

interface ReadingPartProps {
  readonly mapping: ImportMapping;
  /** Null for a GEXF, which says itself how it writes dates. */
  readonly edges: DraftTable | null;
  readonly nodes: DraftTable | null;
  readonly words: OpenMessages;
  readonly onChange: (mapping: ImportMapping) => void;
}

const NAME_SEPARATORS = ['|', ';', '/', ','] as const;

/** How dates are written and what they mean, what the record covers, and what several names in a cell stand between. */
export function ReadingPart({ mapping, edges, nodes, words, onChange }: ReadingPartProps) {
  const { endIs, nameSeparator } = mapping;
  const tables = { edges, nodes };
  const dated = (['edges', 'nodes'] as const).flatMap((part) =>
    DATE_ROLES.flatMap((role) => {
      const columns = mapping[part] as Readonly<Record<string, unknown>> | undefined;
      const dates = columns?.[role] as DateColumns | undefined;
      const table = tables[part];
      return dates && table ? [{ part, role, dates, table }] : [];
    }),
  );
  const separators: readonly string[] = NAME_SEPARATORS;
  const known = nameSeparator !== undefined && !separators.includes(nameSeparator) ? [nameSeparator] : [];
  return (
    <section className={styles.part} aria-label={words.dates}>
      <h3>{words.dates}</h3>
      {dated.map(({ part, role, dates, table }) => (
        <DateField
          key={`${part} ${role}`}
          name={`${dates.columns.join(', ')}${part === 'nodes' ? ` (${words.actorsTable.toLowerCase()})` : ''}`}
          dates={dates}
          cells={table.samples[table.columns.indexOf(dates.columns[0] ?? '')] ?? []}
          words={words}
          onDates={(changed) => onChange({ ...mapping, [part]: { ...mapping[part], [role]: changed } })}
        />
      ))}
      {edges && mapping.edges.end && (
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
      <RecordFields mapping={mapping} words={words} onChange={onChange} />
      {edges && (
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
      )}
    </section>
  );
}

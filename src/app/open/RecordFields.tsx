import { useId } from 'react';
import type { ImportMapping } from '../../core/exchange/importMapping.ts';
import { readForeignDate } from '../../core/exchange/readForeignDate.ts';
import type { OpenMessages } from '../../locales/open/en.ts';
import styles from './Desk.module.css';
import tableStyles from './Mapping.module.css';
import { TypedField } from './TypedField.tsx';

interface RecordFieldsProps {
  readonly mapping: ImportMapping;
  readonly words: OpenMessages;
  readonly onChange: (mapping: ImportMapping) => void;
}

/** When the record begins and stops, and on what day ties without any date were seen. */
export function RecordFields({ mapping, words, onChange }: RecordFieldsProps) {
  const hint = useId();
  const { coverage, asOf } = mapping;
  const cover = (key: 'from' | 'to', text: string) => {
    const { [key]: _former, ...rest } = coverage;
    onChange({ ...mapping, coverage: text === '' ? rest : { ...rest, [key]: text } });
  };
  const date = (text: string) => {
    const { asOf: _former, ...rest } = mapping;
    onChange(text === '' ? rest : { ...rest, asOf: text });
  };
  const problemOf = (text: string) => {
    const reading = readForeignDate(text, 'YYYY-MM-DD');
    return reading.sort === 'date' ? null : words.noDate(text);
  };
  return (
    <>
      <div className={tableStyles.fields}>
        <TypedField
          label={words.coverageFrom}
          text={coverage.from ?? ''}
          describedBy={hint}
          problemOf={problemOf}
          onText={(text) => cover('from', text)}
        />
        <TypedField
          label={words.coverageTo}
          text={coverage.to ?? ''}
          describedBy={hint}
          problemOf={problemOf}
          onText={(text) => cover('to', text)}
        />
        <TypedField label={words.asOf} text={asOf ?? ''} problemOf={problemOf} onText={date} />
      </div>
      <p id={hint} className={styles.hint}>
        {words.coverageHint}
      </p>
    </>
  );
}

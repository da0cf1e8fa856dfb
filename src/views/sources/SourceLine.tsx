import { memo } from 'react';
import { formatIssued } from '../../core/dossier/formatSince.ts';
import type { SourceRow } from '../../core/dossier/sourcePage.ts';
import type { SourceId } from '../../core/model/source.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { ROLES } from '../../ui/tableRoles.ts';
import check from './SourceCheck.module.css';
import { SourceNotes, type SourceWords } from './SourceNotes.tsx';
import support from './SourceSupport.module.css';
import { SourceSupport } from './SourceSupport.tsx';
import styles from './SourceTable.module.css';

interface SourceLineProps extends SourceWords {
  readonly row: SourceRow;
  readonly language: string;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly onSelect: (id: SourceId) => void;
  readonly onToggle: (id: SourceId) => void;
}

/** One source as a row, which opens to show what rests on it. It is one of many: what all share comes from above. */
export const SourceLine = memo(function SourceLine({
  row,
  words,
  meanings,
  dataset,
  lang,
  language,
  isSelected,
  isOpen,
  onSelect,
  onToggle,
}: SourceLineProps) {
  const { source, publisher, uses } = row;
  const { id, title, authors, url, reliability } = source;
  const supportId = `support-${id}`;
  return (
    <>
      <tr
        {...ROLES.row}
        className={styles.line}
        data-selected={isSelected || undefined}
        data-open={isOpen || undefined}
      >
        <td {...ROLES.cell} className={check.check}>
          <label>
            <input
              type="checkbox"
              aria-label={words.select(title)}
              checked={isSelected}
              onChange={() => onSelect(id)}
            />
          </label>
        </td>
        <td {...ROLES.cell} data-column="title">
          <span lang={source.language}>
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </span>
          {authors.length > 0 && <span className={styles.authors}>{authors.join(', ')}</span>}
          <SourceNotes row={row} words={words} dataset={dataset} lang={lang} />
        </td>
        <td {...ROLES.cell} data-column="publisher">
          {publisher}
        </td>
        <td {...ROLES.cell} data-column="language">
          {language}
        </td>
        <td {...ROLES.cell} data-column="reliability">
          {reliability && (
            <abbr title={meanings[reliability]}>
              {reliability}
              <span className="visually-hidden">: {meanings[reliability]}</span>
            </abbr>
          )}
        </td>
        <td {...ROLES.cell} data-column="issued">
          {formatIssued(source.issued ?? [], lang)}
        </td>
        <td {...ROLES.cell} data-column="uses">
          <TextButton
            isUnderlined
            aria-expanded={isOpen}
            aria-controls={isOpen ? supportId : undefined}
            title={words.showSupport(title)}
            onClick={() => onToggle(id)}
          >
            {uses === 0 ? words.usesNone : words.uses(uses)}
          </TextButton>
        </td>
      </tr>
      {isOpen && (
        <tr {...ROLES.row} className={support.row} id={supportId}>
          <td {...ROLES.cell} colSpan={7} aria-colspan={7}>
            <SourceSupport row={row} />
          </td>
        </tr>
      )}
    </>
  );
});

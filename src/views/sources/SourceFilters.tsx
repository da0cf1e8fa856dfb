import { useId, useMemo } from 'react';
import { facetsOf, type SourceFilter } from '../../core/dossier/filterSources.ts';
import type { SourceRow } from '../../core/dossier/sourcePage.ts';
import { usePart } from '../../store/EntenteContext.ts';
import { useDetailsMessages } from '../../store/useDetailsMessages.ts';
import { useSourcesMessages } from '../../store/useSourcesMessages.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { languageNames } from './languageNames.ts';
import styles from './SourceFilters.module.css';

interface SourceFiltersProps {
  readonly rows: readonly SourceRow[];
  readonly filter: SourceFilter;
  readonly onFilter: (filter: SourceFilter) => void;
}

/** What of the sources the reader wants to see, with how many there are of each sort. */
export function SourceFilters({ rows, filter, onFilter }: SourceFiltersProps) {
  const words = useSourcesMessages();
  const { reliabilities: meanings } = useDetailsMessages();
  const lang = usePart('lang');
  const id = useId();
  const { languages, publishers, reliabilities, singles } = useMemo(() => facetsOf(rows), [rows]);
  const nameOf = useMemo(() => languageNames(lang), [lang]);
  const isFiltered = Object.values(filter).some((value) => value !== undefined && value !== '');
  const letterName = (letter: keyof typeof meanings | '') =>
    letter === '' ? words.notRated : `${letter} · ${meanings[letter]}`;
  return (
    <search className={styles.filters} aria-label={words.filters}>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.text ?? ''}
        onChange={({ target }) => onFilter({ ...filter, text: target.value })}
      />
      <Facet
        label={words.language}
        chosen={filter.language}
        options={[...languages].map(([tag, n]) => [tag, words.option(tag === '' ? words.notStated : nameOf(tag), n)])}
        onChosen={(language) => onFilter({ ...filter, language })}
      />
      <Facet
        label={words.publisher}
        chosen={filter.publisher}
        options={[...publishers].map(([name, n]) => [name, words.option(name === '' ? words.notStated : name, n)])}
        onChosen={(publisher) => onFilter({ ...filter, publisher })}
      />
      <Facet
        label={words.reliability}
        chosen={filter.reliability}
        options={[...reliabilities].map(([letter, n]) => [letter, words.option(letterName(letter), n)])}
        onChosen={(letter) =>
          onFilter({ ...filter, reliability: [...reliabilities.keys()].find((one) => one === letter) })
        }
      />
      <span className={styles.single}>
        <input
          id={id}
          type="checkbox"
          checked={filter.isSingle ?? false}
          onChange={({ target }) => onFilter({ ...filter, isSingle: target.checked || undefined })}
        />
        <label htmlFor={id}>{words.singleOnly(singles)}</label>
      </span>
      {isFiltered && (
        <TextButton isUnderlined onClick={() => onFilter({})}>
          {words.clear}
        </TextButton>
      )}
    </search>
  );
}

interface FacetProps {
  readonly label: string;
  readonly chosen: string | undefined;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChosen: (value: string | undefined) => void;
}

/** Stands for every value; those of files have a sign before them, so that none is taken for it. */
const ANY = 'any';

function Facet({ label, chosen, options, onChosen }: FacetProps) {
  const { any } = useSourcesMessages();
  const id = useId();
  return (
    <span className={styles.facet}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen === undefined ? ANY : `=${chosen}`}
        onChange={({ target }) => onChosen(target.value === ANY ? undefined : target.value.slice(1))}
      >
        <option value={ANY}>{any}</option>
        {options.map(([value, words]) => (
          <option key={value} value={`=${value}`}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

interface TermChoiceProps {
  readonly label: string;
  /** The chosen term; null for the file's own. */
  readonly value: string | null;
  /** Terms and their names. */
  readonly options: readonly (readonly [term: string, name: string])[];
  /** The term's name where there is nothing to choose. */
  readonly name: string;
  /** What the choice of the file's own word is called; null where that cannot be chosen. */
  readonly own: string | null;
  /** Null where there is nothing to choose. */
  readonly onChoose: ((term: string | null) => void) | null;
}

const OWN = '';

/** A term for a word of a file: a choice where there is one, else its name. */
export function TermChoice({ label, value, options, name, own, onChoose }: TermChoiceProps) {
  if (!onChoose) return <bdi>{options.find(([term]) => term === value)?.[1] ?? name}</bdi>;
  return (
    <select
      aria-label={label}
      value={value ?? OWN}
      onChange={({ target }) => onChoose(target.value === OWN ? null : target.value)}
    >
      {own !== null && <option value={OWN}>{own}</option>}
      {options.map(([term, name]) => (
        <option key={term} value={term}>
          {name}
        </option>
      ))}
    </select>
  );
}

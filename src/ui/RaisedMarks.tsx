import styles from './RaisedMarks.module.css';

/** A number behind a statement, and what it stands for. */
export interface RaisedMark {
  readonly n: number;
  /** The name of the link for those who do not see the number's place. */
  readonly name: string;
  readonly hint: string | undefined;
  /** Where it leads to; without one it is no link. */
  readonly url: string | undefined;
}

/** Raised numbers behind a statement, each a link to a page of its own. */
export function RaisedMarks({ marks }: { readonly marks: readonly RaisedMark[] }) {
  return (
    <span className={styles.marks}>
      {marks.map(({ n, name, hint, url }) =>
        url ? (
          <a key={n} href={url} target="_blank" rel="noopener noreferrer" aria-label={name} title={hint}>
            {n}
          </a>
        ) : (
          <span key={n} title={hint}>
            {n}
          </span>
        ),
      )}
    </span>
  );
}

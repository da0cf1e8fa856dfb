import type { StripHeading } from '../../core/dossier/groupStrips.ts';
import type { StripsMessages } from '../../locales/strips/en.ts';
import { useStripsMessages } from '../../store/useStripsMessages.ts';
import styles from './StripHeadingRow.module.css';
import type { StripLayout } from './stripLayout.ts';

interface StripHeadingRowProps {
  readonly place: number;
  readonly layout: StripLayout;
  readonly heading: StripHeading;
  readonly count: number;
}

function headingText(heading: StripHeading, words: StripsMessages): string {
  switch (heading.type) {
    case 'words':
      return heading.words.text;
    case 'actorKind':
      return words.others[heading.kind];
    case 'year':
      return words.brokenIn(heading.year);
    case 'unbroken':
      return words.unbroken;
  }
}

/** What stands above a group of strips, and how many they are. */
export function StripHeadingRow({ place, layout, heading, count }: StripHeadingRowProps) {
  const words = useStripsMessages();
  const { rowHeight, isStacked } = layout;
  return (
    <tr
      className={styles.heading}
      data-stacked={isStacked || undefined}
      aria-rowindex={place + 1}
      style={{ top: place * rowHeight, height: rowHeight }}
    >
      <th scope="colgroup" colSpan={2}>
        <span lang={heading.type === 'words' ? heading.words.lang : undefined}>{headingText(heading, words)}</span>{' '}
        <span className={styles.count}>{count}</span>
      </th>
    </tr>
  );
}

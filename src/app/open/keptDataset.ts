import type { ImportReport } from '../../core/exchange/importReport.ts';
import type { Text } from '../../core/model/text.ts';
import type { Day } from '../../core/time/day.ts';

/** What is known of a dataset that this browser keeps, without its text. */
export interface KeptDataset {
  /** Its id and the digest of its text, so that tabs with two files of one id do not overwrite one another. */
  readonly key: string;
  readonly id: string;
  /** What the reader calls it; at first its own title. */
  readonly name: Text;
  readonly file: string;
  /** In UTF-16 units. */
  readonly size: number;
  /** The day on which it was last opened, and when it was to order by, in ms. */
  readonly day: Day;
  readonly opened: number;
  /** The link's query with the view on which it was last seen. */
  readonly view: string;
  readonly report: ImportReport | null;
}

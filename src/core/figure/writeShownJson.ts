import { cslItem } from '../citation/writeCslJson.ts';
import type { Source } from '../model/source.ts';
import type { ShownTable } from './shownTable.ts';

/** Of what a table is the content. */
export interface ShownView {
  readonly title: string;
  readonly description: string;
  /** The full address of the view. */
  readonly link: string;
  readonly dataset: {
    readonly id: string;
    readonly title: string;
    readonly version?: string;
    readonly licence?: string;
  };
}

/** Writes what is shown as JSON: the view, its ties or changes, and every source they cite as a CSL-JSON item. */
export function writeShownJson(view: ShownView, table: ShownTable, sources: readonly Source[]): string {
  const cited = new Set(table.rows.flatMap((row) => row.sources));
  const content = {
    ...view,
    [table.kind]: table.rows,
    sources: sources.filter(({ id }) => cited.has(id)).map((source) => cslItem(source)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

import type { FigureFile } from './figureFile.ts';

/** How long a browser may take to fetch a file that it saves, in ms. */
const PATIENCE_MS = 60_000;

/** Gives a file to the browser to save. */
export function saveFile({ name, type, content }: FigureFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE_MS);
}

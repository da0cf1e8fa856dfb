/** How long a browser may take to fetch a file that it saves, in ms: some read it only after the click has been dealt with. */
const PATIENCE_MS = 60_000;

/** Gives a file to the browser to save. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE_MS);
}

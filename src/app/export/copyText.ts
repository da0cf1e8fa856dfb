import type { WrittenSources } from '../../core/citation/writeSourceList.ts';

/** Copies text, with its italics and links where there are any. Rejects where the browser refuses or has no clipboard. */
export async function copyText({ text, html }: WrittenSources): Promise<void> {
  if (html === null || typeof ClipboardItem === 'undefined') {
    await navigator.clipboard.writeText(text);
    return;
  }
  const plain = new Blob([text], { type: 'text/plain' });
  const rich = new Blob([html], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
}

/** Copies a picture that is still being made: browsers ask for the copy while the click is fresh. */
export async function copyImage(png: Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
  const blob = png.then((bytes) => new Blob([bytes], { type: 'image/png' }));
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
  } finally {
    // Where the copy was refused at once, nobody else waits for the picture.
    await blob.catch(() => undefined);
  }
}

import interExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serifExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { FigureFonts } from '../../core/figure/writeFigureSvg.ts';
import { needsExtendedLatin } from './needsExtendedLatin.ts';

const fetched = new Map<string, Promise<string>>();

/** Fetches a font of this site as base64; it is asked for once, and again after a failure. */
function fontText(address: string): Promise<string> {
  const known = fetched.get(address);
  if (known) return known;
  const coming = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    return toBase64(new Uint8Array(await response.arrayBuffer()));
  });
  fetched.set(address, coming);
  coming.catch(() => fetched.delete(address));
  return coming;
}

function toBase64(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(text);
}

/** The fonts that a figure's letters need, as the site has them. Fails where they cannot be fetched. */
export async function fontsFor(svg: string): Promise<FigureFonts> {
  const isExtended = needsExtendedLatin(svg);
  const [sans, serifs] = await Promise.all(
    [isExtended ? [inter, interExtended] : [inter], isExtended ? [serif, serifExtended] : [serif]].map((files) =>
      Promise.all(files.map(fontText)),
    ),
  );
  return { sans: sans ?? [], serif: serifs ?? [] };
}

/** What a PNG says of itself in its chunks. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  /** From `pHYs`; null where it says nothing. */
  readonly pixelsPerMetre: number | null;
  /** Where the text chunk of a keyword begins and ends, in bytes. */
  readonly textOf: (keyword: string) => { readonly from: number; readonly to: number } | null;
}

/** Reads the chunks of a PNG by the standard alone, without the app's own reader. */
export function readPng(png: Buffer): PngParts {
  const chunks: { type: string; from: number; to: number }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), from: at + 8, to: at + 8 + length });
    at += length + 12;
  }
  const size = chunks.find(({ type }) => type === 'pHYs');
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    pixelsPerMetre: size && png[size.from + 8] === 1 ? png.readUInt32BE(size.from) : null,
    textOf: (keyword) =>
      chunks.find(
        ({ type, from }) =>
          type === 'iTXt' && png.toString('latin1', from, from + keyword.length + 1) === `${keyword}\0`,
      ) ?? null,
  };
}

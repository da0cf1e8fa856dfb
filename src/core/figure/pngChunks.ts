import { crc32 } from './crc32.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A chunk of a PNG. */
export interface PngChunk {
  /** Four letters: `IHDR`, `iTXt` … */
  readonly type: string;
  readonly content: Uint8Array;
}

/** The chunks of a PNG, or what is wrong with it. */
export type PngReading =
  | { readonly ok: true; readonly chunks: readonly PngChunk[] }
  | { readonly ok: false; readonly problem: 'not-a-png' | 'damaged' };

/** Tells by the first eight bytes whether this is a PNG. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, place) => bytes[place] === byte);
}

/** Cuts a PNG into its chunks. Each must be whole with a right CRC; the first is `IHDR`, and `IEND` must come. */
export function readPngChunks(bytes: Uint8Array): PngReading {
  if (!isPng(bytes)) return { ok: false, problem: 'not-a-png' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let start = SIGNATURE.length;
  while (start + 12 <= bytes.length) {
    const end = start + 8 + view.getUint32(start);
    if (end + 4 > bytes.length || view.getUint32(end) !== crc32(bytes.subarray(start + 4, end))) break;
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    if (chunks.length === 0 && type !== 'IHDR') break;
    chunks.push({ type, content: bytes.subarray(start + 8, end) });
    if (type === 'IEND') return { ok: true, chunks };
    start = end + 4;
  }
  return { ok: false, problem: 'damaged' };
}

/** Puts chunks together to a PNG, with their lengths and CRCs. */
export function writePngChunks(chunks: readonly PngChunk[]): Uint8Array {
  const size = chunks.reduce((sum, { content }) => sum + content.length + 12, SIGNATURE.length);
  const png = new Uint8Array(size);
  const view = new DataView(png.buffer);
  png.set(SIGNATURE);
  let start = SIGNATURE.length;
  for (const { type, content } of chunks) {
    const end = start + 8 + content.length;
    view.setUint32(start, content.length);
    for (let place = 0; place < 4; place++) png[start + 4 + place] = type.charCodeAt(place);
    png.set(content, start + 8);
    view.setUint32(end, crc32(png.subarray(start + 4, end)));
    start = end + 4;
  }
  return png;
}

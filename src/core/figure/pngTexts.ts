import { Unzlib, zlibSync } from 'fflate';
import { type PngChunk, readPngChunks } from './pngChunks.ts';

/** Texts longer than this are compressed, in bytes. */
const COMPRESSED_FROM = 512;
/** A text that unpacks to more than this is none of ours, in bytes. */
const MAX_TEXT = 20_000_000;
const PIECE = 4096;

/** Writes a text as an `iTXt` chunk (PNG, 11.3.3.4): UTF-8, no language, by zlib if it is long. */
export function textChunk(keyword: string, text: string): PngChunk {
  if (!/^[!-~](?:[ -~]{0,77}[!-~])?$/.test(keyword)) throw new RangeError(`"${keyword}" is no keyword of a PNG`);
  const encoder = new TextEncoder();
  const words = encoder.encode(text);
  const isCompressed = words.length > COMPRESSED_FROM;
  const body = isCompressed ? zlibSync(words, { level: 9 }) : words;
  const head = encoder.encode(`${keyword}\0${isCompressed ? '\u0001' : '\0'}\0\0\0`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return { type: 'iTXt', content };
}

/** The keyword of an `iTXt` chunk; null when the chunk is none. */
export function keywordOf({ type, content }: PngChunk): string | null {
  const end = content.indexOf(0);
  return type === 'iTXt' && end > 0 && end < 80 ? String.fromCharCode(...content.subarray(0, end)) : null;
}

/** The texts of a PNG by keyword, or what is wrong with it. */
export type PngTexts =
  | { readonly ok: true; readonly texts: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problem: 'not-a-png' | 'damaged' };

/** Reads the `iTXt` chunks of a PNG; of two with the same keyword the first holds. Every chunk's CRC is checked. */
export function readPngTexts(png: Uint8Array): PngTexts {
  const read = readPngChunks(png);
  if (!read.ok) return read;
  const texts = new Map<string, string>();
  for (const chunk of read.chunks) {
    const keyword = keywordOf(chunk);
    if (keyword === null || texts.has(keyword)) continue;
    const text = textOf(chunk.content, keyword.length + 1);
    if (text === null) return { ok: false, problem: 'damaged' };
    texts.set(keyword, text);
  }
  return { ok: true, texts };
}

function textOf(content: Uint8Array, flags: number): string | null {
  const langEnd = content.indexOf(0, flags + 2);
  const translationEnd = langEnd < 0 ? -1 : content.indexOf(0, langEnd + 1);
  if (translationEnd < 0 || content[flags + 1] !== 0) return null;
  const body = content.subarray(translationEnd + 1);
  try {
    const words = content[flags] === 1 ? unpack(body) : body;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(words);
  } catch {
    return null;
  }
}

/** Unpacks zlib piece by piece, so that a small chunk cannot fill the memory. */
function unpack(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Unzlib((part, isFinal) => {
    parts.push(part);
    size += part.length;
    isWhole = isFinal;
    if (size > MAX_TEXT) throw new RangeError('too long');
  });
  for (let start = 0; start < body.length; start += PIECE) {
    stream.push(body.subarray(start, start + PIECE), start + PIECE >= body.length);
  }
  if (!isWhole) throw new RangeError('cut off');
  const whole = new Uint8Array(size);
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}

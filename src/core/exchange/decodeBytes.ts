/** How the bytes of a text were read. */
export type Encoding = 'UTF-8' | 'UTF-8 with BOM' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252';
/** How the lines of a text end. */
export type LineEnds = 'LF' | 'CRLF' | 'CR' | 'mixed';

/** A text, what its bytes were, and how its lines ended. */
export interface DecodedText {
  /** Without byte order mark; every line ends in LF, so that lines and columns count the same everywhere. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly lineEnds: LineEnds;
  /** Bytes that stand for no character in the encoding, drawn as U+FFFD. */
  readonly hasBrokenBytes: boolean;
}

/** So many bytes are looked at to tell UTF-16 without a mark from other encodings. */
const SAMPLE = 4096;

/**
 * Reads bytes as text: by their byte order mark; without one as UTF-16 where every other byte is mostly zero, as UTF-8
 * where that can be, and else as Windows-1252, in which nothing is impossible (WHATWG Encoding Standard).
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const [encoding, skip] = encodingOf(bytes);
  const body = bytes.subarray(skip);
  if (encoding !== 'UTF-8' && encoding !== 'UTF-8 with BOM') return finish(decoderOf(encoding).decode(body), encoding);
  try {
    return finish(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body), encoding);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const isMarked = encoding === 'UTF-8 with BOM';
    const read = isMarked ? 'UTF-8 with BOM' : 'Windows-1252';
    const text = decoderOf(read).decode(body);
    return { ...finish(isMarked ? text : withoutControls(text), read), hasBrokenBytes: isMarked };
  }
}

/** Reads text that never was bytes (pasted, dropped) as a file would be read. */
export function normalizeText(text: string): DecodedText {
  return finish(text.startsWith('\ufeff') ? text.slice(1) : text, 'UTF-8');
}

function encodingOf(bytes: Uint8Array): [Encoding, number] {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ['UTF-8 with BOM', 3];
  if (a === 0xff && b === 0xfe) return ['UTF-16 LE', 2];
  if (a === 0xfe && b === 0xff) return ['UTF-16 BE', 2];
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = length / 4;
  if (length > 0 && odd > many && even < odd / 8) return ['UTF-16 LE', 0];
  if (length > 0 && even > many && odd < even / 8) return ['UTF-16 BE', 0];
  return ['UTF-8', 0];
}

function decoderOf(encoding: Encoding): TextDecoder {
  const labels = { 'UTF-16 LE': 'utf-16le', 'UTF-16 BE': 'utf-16be', 'Windows-1252': 'windows-1252' } as const;
  const label = encoding === 'UTF-8' || encoding === 'UTF-8 with BOM' ? 'utf-8' : labels[encoding];
  return new TextDecoder(label, { ignoreBOM: true });
}

// Node 20 reads Windows-1252 as Latin-1, where these bytes are controls.
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withoutControls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => FROM_0X80[character.charCodeAt(0) - 0x80] ?? character);
}

function finish(text: string, encoding: Encoding): DecodedText {
  const hasBrokenBytes = encoding.startsWith('UTF-16') && text.includes('\ufffd');
  if (!text.includes('\r')) return { text, encoding, lineEnds: 'LF', hasBrokenBytes };
  const crlf = text.includes('\r\n');
  const unixed = text.replaceAll('\r\n', '\n');
  const loneLf = hasLoneLf(text);
  const loneCr = unixed.includes('\r');
  const sorts = Number(crlf) + Number(loneCr) + Number(loneLf);
  const lineEnds = sorts > 1 ? 'mixed' : loneCr ? 'CR' : 'CRLF';
  return { text: loneCr ? unixed.replaceAll('\r', '\n') : unixed, encoding, lineEnds, hasBrokenBytes };
}

function hasLoneLf(text: string): boolean {
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) if (text[at - 1] !== '\r') return true;
  return false;
}

/** What a file is by its content; its name says nothing. `figure` is a picture that may carry its dataset. */
export type FileFormat =
  | 'entente'
  | 'json'
  | 'figure'
  | 'gexf'
  | 'graphml'
  | 'xml'
  | 'table'
  | 'empty'
  | 'binary'
  | 'unknown';

/** So much of a text is looked at. */
const HEAD = 64 * 1024;
const ROOT = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>)*<([\w.-]+:)?([\w.-]+)/i;

/** Tells from the first bytes that a file is no text: a picture of ours, or something that cannot be read. */
export function sniffBytes(bytes: Uint8Array): 'figure' | 'binary' | 'text' {
  const starts = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte);
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'figure';
  const isPacked = starts(0x50, 0x4b, 0x03, 0x04) || starts(0x1f, 0x8b) || starts(0xd0, 0xcf, 0x11, 0xe0);
  return isPacked || starts(0x25, 0x50, 0x44, 0x46) || starts(0xff, 0xd8, 0xff) ? 'binary' : 'text';
}

/** Tells what a text is: JSON, XML of one sort or another, or a table with a separator in its first line. */
export function sniffFormat(text: string): FileFormat {
  const head = text.slice(0, HEAD).trimStart();
  if (head === '') return 'empty';
  if (head.startsWith('{') || head.startsWith('[')) return sniffJson(head);
  if (head.startsWith('<')) return sniffXml(head);
  if (head.includes('\0')) return 'binary';
  const first = head.split('\n').find((line) => line.trim() !== '') ?? '';
  return /[,;\t|]/.test(first) || /^\S+ \S+/.test(first) ? 'table' : 'unknown';
}

function sniffJson(head: string): FileFormat {
  if (/"format"\s*:\s*"entente\//.test(head)) return 'entente';
  // A timeset such as "[1, 2]; [3, 4]" may open a table without a head.
  return /^\[[^\]"{]*\]\s*;/.test(head) ? 'table' : 'json';
}

function sniffXml(head: string): FileFormat {
  switch (ROOT.exec(head)?.[2]?.toLowerCase()) {
    case 'gexf':
      return 'gexf';
    case 'graphml':
      return 'graphml';
    case 'svg':
      return 'figure';
    default:
      return 'xml';
  }
}

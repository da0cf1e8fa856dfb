import { sha256Hex } from '../../core/figure/sha256Hex.ts';
import { digestOf } from '../edition.ts';

/** Names a dataset among all that a browser keeps: its id and the digest of its text. */
export async function keyOf(id: string, text: string): Promise<string> {
  // Pages without a secure context have no digest of the browser's own.
  return `${id} ${(await digestOf(text)) ?? sha256Hex(text)}`;
}

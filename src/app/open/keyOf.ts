import { sha256Hex } from '../../core/figure/sha256Hex.ts';
import { digestOf } from '../edition.ts';
import type { ReadDataset } from './readFiles.ts';

/** Names a dataset among all that a browser keeps: its id and the digest of its text. */
export async function keyOf({ dataset, text, digest }: ReadDataset): Promise<string> {
  return `${dataset.id} ${digest ?? (await hexDigestOf(text))}`;
}

/** The SHA-256 of a text in hex. */
export async function hexDigestOf(text: string): Promise<string> {
  // Pages without a secure context have no digest of the browser's own.
  return (await digestOf(text)) ?? sha256Hex(text);
}

import type { Dataset } from '../core/model/dataset.ts';
import { type Day, parseDayText } from '../core/time/day.ts';

/** The SHA-256 of a text in hex; null where the browser has no digest (pages without a secure context). */
export async function digestOf(text: string): Promise<string | null> {
  if (!globalThis.crypto?.subtle) return null;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Names an edition of a dataset in a link: the day of its last edit, and the beginning of its file's digest. */
export function editionOf({ edited }: Pick<Dataset, 'edited'>, digest: string | null): string | null {
  return digest === null ? null : `${edited ?? ''}.${digest.slice(0, 8)}`;
}

/** The version in words that an edition names: the day of the last edit, or the digest where the file names no day. */
export function versionOf(edition: string): string {
  const [edited, digest] = edition.split('.');
  return edited || (digest ?? '');
}

/** The day on which an edition was last edited; null where it names none. */
export function dayOfEdition(edition: string): Day | null {
  return parseDayText(versionOf(edition));
}

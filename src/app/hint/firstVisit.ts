const KEY = 'entente:hint';

let isSeen = false;

/** True until the reader has put the hint away; without storage, until then in this visit. */
export function isFirstVisit(): boolean {
  if (isSeen) return false;
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return true;
  }
}

/** Remembers that the reader has put the hint away: on this machine, or without storage for this visit. */
export function hintPutAway(): void {
  isSeen = true;
  try {
    localStorage.setItem(KEY, 'seen');
  } catch {
    // A browser that keeps nothing shows it once in each visit.
  }
}

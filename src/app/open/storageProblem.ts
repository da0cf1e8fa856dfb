/** Why a browser keeps nothing more: it has no room left, or it lets this page keep nothing at all. */
export type StorageProblem = 'full' | 'refused';

/** Tells from an error of the browser's storage whether room is lacking. Private windows and policies refuse in many ways. */
export function storageProblemOf(error: unknown): StorageProblem {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'refused';
}

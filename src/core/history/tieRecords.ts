/**
 * The changes or the claims of all ties, laid out tie by tie and within a tie in the order of the fold.
 *
 * Tie `t` owns the indexes from `first[t]` up to, not including, `first[t + 1]`; a record that names no tie is left out.
 */
export interface TieRecords<T> {
  readonly entries: readonly T[];
  /** Index into `Dataset.events` of the event that holds each record. */
  readonly eventOf: Int32Array;
  /** First day on which each record is possible, as days since 1970-01-01; never descends within a tie. */
  readonly earliest: Int32Array;
  /** First day on which each record is certain, as days since 1970-01-01. */
  readonly latest: Int32Array;
  readonly first: Int32Array;
}

/** Reads a number of a typed array at an index that is known to be inside it. */
export function at(array: Int32Array, index: number): number {
  return array[index] as number;
}

/** The whole numbers from 0 up to, not including, `count`. */
export function numbersBelow(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let number = 1; number < count; number++) numbers[number] = number;
  return numbers;
}

/**
 * Puts the records of each tie in the order in which they become certain: by latest day, then by the order of the fold.
 * The result holds record indexes in the same slots as `records.first` describes.
 */
export function settlingOrder({ latest, first }: Pick<TieRecords<unknown>, 'latest' | 'first'>): Int32Array {
  const order = numbersBelow(latest.length);
  const byLatest = (x: number, y: number): number => at(latest, x) - at(latest, y) || x - y;
  for (let tie = 0; tie + 1 < first.length; tie++) {
    const end = at(first, tie + 1);
    for (let index = at(first, tie) + 1; index < end; index++) {
      if (at(latest, index) >= at(latest, index - 1)) continue;
      order.subarray(at(first, tie), end).sort(byLatest);
      break;
    }
  }
  return order;
}

/** A picture of more ties than this is put together in parts, between which the page can do other things. */
export const MOST_TIES_AT_ONCE = 500;

/** A portion: without a graphics card so many ties take some 20 ms to be rastered, so many nodes 10 ms to be dressed. */
export const TIES_OF_PORTION = 200;
export const ACTORS_OF_PORTION = 20;

/** Does a part of putting a picture of some ties together at once, or in a task of its own. Gives the way to call it off. */
export function deferIfLarge(ties: readonly unknown[], task: () => void): () => void {
  if (ties.length <= MOST_TIES_AT_ONCE) {
    task();
    return () => {};
  }
  const timer = setTimeout(task);
  return () => clearTimeout(timer);
}

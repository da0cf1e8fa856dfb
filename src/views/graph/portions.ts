/** A picture of more ties than this is mounted in tasks of their own and comes in portions, so that the page does not stand still. */
export const MOST_TIES_AT_ONCE = 500;

/** A portion: without a graphics card so many ties take some 20 ms to be rastered, so many nodes 10 ms to be dressed. */
export const TIES_OF_PORTION = 200;
export const ACTORS_OF_PORTION = 20;

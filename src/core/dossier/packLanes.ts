/**
 * Puts stretches, in px from left to right, into lanes so that no two in one lane overlap: each into the first lane that has
 * room for it, in the order given. Gives the lane of each, from 0.
 */
export function packLanes(stretches: readonly (readonly [number, number])[]): readonly number[] {
  const lanes: (readonly [number, number])[][] = [];
  return stretches.map((stretch) => {
    const isFree = (lane: readonly (readonly [number, number])[]) =>
      lane.every(([start, end]) => stretch[1] <= start || end <= stretch[0]);
    const free = lanes.findIndex(isFree);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), stretch];
    return lane;
  });
}

import type { Dataset, Landmark } from '../model/dataset.ts';
import type { RawFrame } from './datasetSchema.ts';
import { landmarkFindings } from './extensionShapes.ts';
import { excerptOf, type Finding } from './fault.ts';

/**
 * Reads `x-landmarks`, the events that readers count from. Whatever has another shape or names no event is left out and
 * added to `oddities`, which are warnings: a file may use such keys for its own ends.
 */
export function readLandmarks(
  { 'x-landmarks': raw }: RawFrame,
  eventById: Dataset['eventById'],
  oddities: Finding[],
): Pick<Dataset, 'landmarks'> {
  const path = ['x-landmarks'];
  if (raw === undefined) return {};
  if (!Array.isArray(raw)) {
    oddities.push({ path, expected: 'a list of { event, name }', found: excerptOf(raw) });
    return {};
  }
  const landmarks = raw.filter((landmark: unknown, i): landmark is Landmark => {
    const odd = landmarkFindings(landmark, [...path, i]);
    oddities.push(...odd);
    if (odd.length > 0) return false;
    const { event } = landmark as Landmark;
    if (eventById.has(event)) return true;
    oddities.push({ path: [...path, i, 'event'], expected: 'the id of an event', found: excerptOf(event) });
    return false;
  });
  return landmarks.length === 0 ? {} : { landmarks };
}

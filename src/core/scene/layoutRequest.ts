import type { Dataset } from '../model/dataset.ts';
import type { TieKey } from '../model/tie.ts';
import type { LayoutBody } from './layoutActors.ts';

/** Actors and ties to lay out, as plain data that can be posted to a worker. */
export interface LayoutRequest {
  readonly bodies: readonly LayoutBody[];
  readonly ties: readonly TieKey[];
}

const LETTER_WIDTH = 6.7;

/**
 * What the layout of a dataset asks for. Positions that it has are kept. Of a dataset with a focus, only the ties in
 * focus and memberships draw actors together, since these are what is mostly seen.
 */
export function layoutRequestOf({ actors, ties, positions, opening }: Dataset): LayoutRequest {
  const focus = new Set(opening.focus);
  const bodies = [...actors.values()].map(({ id, place, name }): LayoutBody => {
    const names = typeof name === 'string' ? [name] : Object.values(name);
    const label = Math.max(0, ...names.map(({ length }) => length)) * LETTER_WIDTH;
    const at = positions.get(id);
    return { id, label, ...(place ? { place } : {}), ...(at ? { at } : {}) };
  });
  const pulling = [...ties.values()].filter(
    ({ kind, a, b }) => kind === 'membership' || focus.size === 0 || focus.has(a) || focus.has(b),
  );
  return { bodies, ties: pulling };
}

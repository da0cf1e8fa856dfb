/** An attribute that a GEXF declares for its nodes or its edges. */
export interface GexfAttribute {
  readonly id: string;
  readonly title: string;
  /** The value of those that have none of their own; empty for none. */
  readonly fallback: string;
}

/** What an attribute belongs to. */
export type GexfClass = 'node' | 'edge';

/** The attributes that a GEXF declares, gathered while it is read. Nodes and edges may use the same id. */
export interface GexfAttributes {
  readonly enter: (attributes: ReadonlyMap<string, string>) => void;
  readonly add: (attributes: ReadonlyMap<string, string>) => void;
  /** Sets the default of the attribute added last. */
  readonly setDefault: (value: string) => void;
  readonly find: (sort: GexfClass, id: string) => GexfAttribute | undefined;
  readonly of: (sort: GexfClass) => readonly GexfAttribute[];
}

/** Starts gathering. */
export function createGexfAttributes(): GexfAttributes {
  const known: Record<GexfClass, Map<string, { id: string; title: string; fallback: string }>> = {
    node: new Map(),
    edge: new Map(),
  };
  let sort: GexfClass = 'node';
  let last: { fallback: string } | null = null;
  return {
    enter: (attributes) => {
      sort = attributes.get('class') === 'edge' ? 'edge' : 'node';
    },
    add: (attributes) => {
      const id = attributes.get('id') ?? '';
      const attribute = { id, title: attributes.get('title') ?? id, fallback: '' };
      known[sort].set(id, attribute);
      last = attribute;
    },
    setDefault: (value) => {
      if (last) last.fallback = value;
    },
    find: (of, id) => known[of].get(id),
    of: (of) => [...known[of].values()],
  };
}

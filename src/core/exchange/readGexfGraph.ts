import { refuseMoreThan } from './fileLimits.ts';
import { createGexfAttributes, type GexfAttribute, type GexfClass } from './gexfAttributes.ts';
import type { ImportTally } from './importTally.ts';
import { Refusal } from './refusal.ts';
import { scanXml, type XmlElement } from './scanXml.ts';
import { placesIn } from './textPlaces.ts';

/** Times as a GEXF writes them, empty where it gives none. */
export interface GexfTime {
  readonly start: string;
  readonly end: string;
  readonly isStartOpen: boolean;
  readonly isEndOpen: boolean;
  /** A moment at which it was so. */
  readonly moment: string;
  /** Times in one text, `<[1, 2); [3, 4]>`. */
  readonly set: string;
}

/** A value of an attribute, with the time for which it holds. */
export interface GexfValue {
  readonly attribute: GexfAttribute;
  readonly value: string;
  readonly time: GexfTime | null;
}

/** A node or an edge with what stands in it. */
export interface GexfRecord {
  readonly attributes: ReadonlyMap<string, string>;
  /** The id of the node around it; empty outside of all. */
  readonly parent: string;
  readonly times: GexfTime[];
  readonly values: GexfValue[];
  readonly offset: number;
}

/** A GEXF as it stands in its file. */
export interface GexfGraph {
  readonly graph: ReadonlyMap<string, string>;
  readonly meta: ReadonlyMap<string, string>;
  readonly nodes: readonly GexfRecord[];
  readonly edges: readonly GexfRecord[];
  readonly declared: { readonly node: readonly GexfAttribute[]; readonly edge: readonly GexfAttribute[] };
}

/** A node or an edge that is open while the text is read. */
interface Around {
  readonly sort: GexfClass;
  readonly record: GexfRecord;
}

const KNOWN = new Set([
  'gexf',
  'graph',
  'nodes',
  'edges',
  'attvalues',
  'spells',
  'slices',
  'parents',
  'options',
  'keywords',
]);

/** Reads the elements of a GEXF 1.1 to 1.3. What none of them is counted as not read. */
export function readGexfGraph(text: string, tally: ImportTally): GexfGraph {
  const placeOf = placesIn(text);
  const declared = createGexfAttributes();
  const meta = new Map<string, string>();
  const nodes: GexfRecord[] = [];
  const edges: GexfRecord[] = [];
  const open: (Around | null)[] = [];
  let graph: ReadonlyMap<string, string> = new Map();
  let words: string | null = null;

  const current = () => open.findLast((around) => around !== null);
  const onOpen = (element: XmlElement): void => {
    const { name, attributes, offset } = element;
    let around: Around | null = null;
    if (!element.isOwn) tally.skip('unread-attribute', offset, name);
    else if (open.length === 0 && name !== 'gexf') {
      throw new Refusal(placeOf(offset), { expected: 'the element gexf', found: name });
    } else if (name === 'graph') graph = attributes;
    else if (name === 'node' || name === 'edge') {
      const parent = open.findLast((one) => one?.sort === 'node')?.record.attributes.get('id') ?? '';
      const record = { attributes, parent, times: ownTimes(attributes), values: [], offset };
      around = { sort: name, record };
      const list = name === 'node' ? nodes : edges;
      list.push(record);
      refuseMoreThan(name === 'node' ? 'actors' : 'changes', list.length, () => placeOf(offset));
    } else if (name === 'spell' || name === 'slice') current()?.record.times.push(timeOf(attributes));
    else if (name === 'attvalue') readValue(element);
    else if (name === 'parent')
      current()?.record.values.push({ attribute: PARENT, value: attributes.get('for') ?? '', time: null });
    else if (name === 'attributes') declared.enter(attributes);
    else if (name === 'attribute') declared.add(attributes);
    else if (name === 'meta') meta.set('edited', attributes.get('lastmodifieddate') ?? '');
    else if (name === 'default' || name === 'creator' || name === 'description' || name === 'title') words = '';
    else if (!KNOWN.has(name)) tally.skip('unread-attribute', offset, name);
    open.push(around);
  };
  const readValue = ({ attributes, offset }: XmlElement): void => {
    const around = current();
    if (!around) return;
    const id = attributes.get('for') ?? attributes.get('id') ?? '';
    const attribute = declared.find(around.sort, id);
    const time = isTimed(attributes) ? timeOf(attributes) : null;
    if (attribute) around.record.values.push({ attribute, value: attributes.get('value') ?? '', time });
    else tally.skip('unread-attribute', offset, id);
  };
  const onClose = (name: string, isOwn: boolean): void => {
    open.pop();
    if (!isOwn || words === null) return;
    if (name === 'default') declared.setDefault(words.trim());
    else if (name === 'creator' || name === 'description' || name === 'title') meta.set(name, words.trim());
    words = null;
  };
  scanXml(text, {
    onOpen,
    onClose,
    onText: (part) => {
      if (words !== null && words.length < 10_000) words += part;
    },
  });
  return { graph, meta, nodes, edges, declared: { node: declared.of('node'), edge: declared.of('edge') } };
}

/** The attribute under which `parent` elements are kept. */
export const PARENT: GexfAttribute = { id: 'parent', title: 'pid', fallback: '' };

const TIMES = ['start', 'end', 'startopen', 'endopen', 'timestamp', 'timestamps', 'intervals', 'timeset'];

function isTimed(attributes: ReadonlyMap<string, string>): boolean {
  return TIMES.some((name) => attributes.has(name));
}

function ownTimes(attributes: ReadonlyMap<string, string>): GexfTime[] {
  return isTimed(attributes) ? [timeOf(attributes)] : [];
}

function timeOf(attributes: ReadonlyMap<string, string>): GexfTime {
  const get = (name: string) => attributes.get(name)?.trim() ?? '';
  return {
    start: get('start') || get('startopen'),
    end: get('end') || get('endopen'),
    isStartOpen: get('start') === '' && get('startopen') !== '',
    isEndOpen: get('end') === '' && get('endopen') !== '',
    moment: get('timestamp'),
    set: get('timestamps') || get('intervals') || get('timeset'),
  };
}

import { SaxesParser } from 'saxes';
import { refuseDeeper } from './fileLimits.ts';
import { Refusal } from './refusal.ts';
import { placesIn } from './textPlaces.ts';

/** An element as it opens. Names are without prefix; attributes of other namespaces are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** False for elements of another namespace than the root's. */
  readonly isOwn: boolean;
  /** Offset of its `<` in the text. */
  readonly offset: number;
}

/** What a scan tells as it goes along. */
export interface XmlVisitor {
  readonly onOpen: (element: XmlElement) => void;
  readonly onClose: (name: string, isOwn: boolean) => void;
  readonly onText: (text: string) => void;
}

/** So much text is given to the parser at a time. */
const SLICE = 1 << 18;

/**
 * Walks an XML text whose lines end in LF. Throws a `Refusal` for a DOCTYPE, since entities could make a small file
 * endless, for nesting without end, and for what is not well-formed.
 */
export function scanXml(text: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  const placeOf = placesIn(text);
  const open: { name: string; isOwn: boolean; spaces: ReadonlyMap<string, string> }[] = [];
  const pathOf = () => open.map(({ name }) => name).join('/');
  let start = 0;
  parser.on('doctype', () => {
    const place = placeOf(Math.max(0, text.search(/<!DOCTYPE/i)));
    const note = 'A DOCTYPE can hold entities that make a small file endless.';
    throw new Refusal(place, { expected: 'XML without a DOCTYPE', found: '<!DOCTYPE', note });
  });
  parser.on('error', (error) => {
    const found = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw new Refusal(placeOf(Math.min(parser.position, text.length)), {
      expected: 'well-formed XML',
      found,
      path: pathOf(),
    });
  });
  parser.on('opentagstart', ({ name }) => {
    start = parser.position - name.length - 2;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const [prefix, local] = splitName(name);
    const spaces = spacesAfter(open.at(-1)?.spaces ?? NO_SPACES, attributes);
    const space = spaces.get(prefix) ?? prefix;
    const root = open[0];
    const isOwn = root === undefined || space === (root.spaces.get('\u0000root') ?? '');
    const kept = root === undefined ? new Map([...spaces, ['\u0000root', space]]) : spaces;
    open.push({ name: local, isOwn, spaces: kept });
    refuseDeeper(open.length, () => placeOf(start), pathOf().slice(0, 200));
    visitor.onOpen({ name: local, attributes: ownAttributes(attributes), isOwn, offset: start });
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) visitor.onClose(closed.name, closed.isOwn);
  });
  parser.on('text', visitor.onText);
  parser.on('cdata', visitor.onText);
  for (let at = 0; at < text.length; at += SLICE) parser.write(text.slice(at, at + SLICE));
  parser.close();
}

const NO_SPACES: ReadonlyMap<string, string> = new Map();

function splitName(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** The namespaces by prefix within an element; those of the elements around it where it declares none. */
function spacesAfter(
  around: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  let spaces: Map<string, string> | null = null;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    spaces ??= new Map(around);
    spaces.set(name === 'xmlns' ? '' : name.slice('xmlns:'.length), value);
  }
  return spaces ?? around;
}

function ownAttributes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(attributes).filter(([name]) => !name.includes(':') && name !== 'xmlns'));
}

import { SaxesParser } from 'saxes';

/** An element of a parsed file, for tests. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text within, also that of elements inside. */
  text: string;
}

/** Parses an SVG file as strict XML, for tests: its elements in the order in which they begin. Throws if it is not well-formed. */
export function parseSvg(svg: string): readonly SvgElement[] {
  const parser = new SaxesParser();
  const all: SvgElement[] = [];
  const open: SvgElement[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return all;
}

import { escapeHtml } from '../citation/writeHtml.ts';
import { readPayload } from './readPayload.ts';

/** The name under which PNG figures carry their payload. */
export const PNG_KEYWORD = 'entente';
const NAMESPACE = 'urn:x-entente:figure:1';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const OPENING = '<entente:view';
const CLOSING = '</entente:view>';

/** Writes an SVG's `<metadata>`: title, description, source and rights in Dublin Core, then what the figure carries. */
export function payloadMetadata(payloadText: string): string {
  const read = readPayload(payloadText);
  const elements = read.ok
    ? [
        ['title', read.payload.title],
        ['description', read.payload.description],
        ['source', read.payload.source],
        ['rights', read.payload.licence ?? ''],
      ].map(([name, text = '']) => (text === '' ? '' : `<dc:${name}>${escapeXml(text)}</dc:${name}>`))
    : [];
  return `<metadata xmlns:dc="${DUBLIN_CORE}">${elements.join('')}${OPENING} xmlns:entente="${NAMESPACE}">${escapeXml(payloadText)}${CLOSING}</metadata>`;
}

/** The texts that a PNG carries: those of the PNG standard's keywords, and the payload itself. */
export function payloadTexts(payloadText: string): Map<string, string> {
  const read = readPayload(payloadText);
  const texts = new Map<string, string>();
  if (read.ok) {
    const { title, description, source, licence, link } = read.payload;
    texts.set('Title', title).set('Description', description).set('Comment', [source, link].join('\n').trim());
    if (licence !== null) texts.set('Copyright', licence);
  }
  return texts.set(PNG_KEYWORD, payloadText);
}

/** What was found of a payload in an SVG; null text when it has none. */
export type FoundPayload = { readonly ok: true; readonly text: string | null } | { readonly ok: false };

/** Finds the payload in an SVG's text, without a parser: one plain search, one pass over the entities. */
export function findPayload(svg: string): FoundPayload {
  const start = svg.indexOf(OPENING);
  if (start < 0) return { ok: true, text: null };
  const from = svg.indexOf('>', start);
  const to = svg.indexOf(CLOSING, start);
  if (from < 0 || to <= from) return { ok: false };
  const text = unescapeXml(svg.slice(from + 1, to).trim());
  return text === null ? { ok: false } : { ok: true, text };
}

function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu, '\ufffd'));
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Undoes the entities of XML; null when one of them is none. */
function unescapeXml(text: string): string | null {
  let isSound = !text.includes('<');
  const plain = text.replace(/&([^&;]{0,10};?)/g, (_, body: string) => {
    const sign = body.endsWith(';') ? signOf(body.slice(0, -1)) : null;
    if (sign === null) isSound = false;
    return sign ?? '';
  });
  return isSound ? plain : null;
}

function signOf(name: string): string | null {
  const numeric = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
  if (!numeric) return ENTITIES.get(name) ?? null;
  const code = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

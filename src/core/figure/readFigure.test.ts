import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { addPngChunks } from './addPngChunks.ts';
import { crc32 } from './crc32.ts';
import { writePayload } from './figurePayload.ts';
import { payloadMetadata, payloadTexts } from './payloadMetadata.ts';
import { pixelsOf, pixelsPerMetre } from './pixelsOf.ts';
import { readPngChunks, writePngChunks } from './pngChunks.ts';
import { readPngTexts } from './pngTexts.ts';
import { isPicture, readFigure } from './readFigure.ts';
import { CONTENT } from './testFigure.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const payload = writePayload(CONTENT);
/** A white pixel. */
const PIXEL = writePngChunks([
  { type: 'IHDR', content: Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]) },
  { type: 'IDAT', content: zlibSync(Uint8Array.from([0, 255])) },
  { type: 'IEND', content: new Uint8Array() },
]);
const png = addPngChunks(PIXEL, { pixelsPerMetre: pixelsPerMetre(300), texts: payloadTexts(payload) }) ?? PIXEL;
const svg = encode(
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">${payloadMetadata(payload)}<text>a</text></svg>`,
);
const problemOf = (bytes: Uint8Array) => {
  const read = readFigure(bytes);
  return read.ok ? null : read.problem;
};

test('CRC-32 is that of the standard', () => {
  expect(crc32(encode('123456789'))).toBe(0xcbf43926);
});

test('16 cm at 300 dpi are 1890 pixels of 11811 to the metre', () => {
  expect(pixelsOf(16, 300)).toBe(1890);
  expect(pixelsPerMetre(300)).toBe(11811);
});

test('size and texts stand right after the head of the PNG, once, and the rest stays', () => {
  const again = addPngChunks(png, { pixelsPerMetre: 2835, texts: new Map([['Title', 'Other']]) }) ?? PIXEL;
  const read = readPngChunks(again);
  const chunks = read.ok ? read.chunks : [];
  expect(chunks.map(({ type }) => type).join(' ')).toBe('IHDR pHYs iTXt iTXt iTXt iTXt iTXt IDAT IEND');
  expect([...(chunks[1]?.content ?? [])]).toEqual([0, 0, 0x0b, 0x13, 0, 0, 0x0b, 0x13, 1]);
  const texts = readPngTexts(again);
  expect(texts.ok && [...texts.texts.keys()].sort()).toEqual([
    'Comment',
    'Copyright',
    'Description',
    'Title',
    'entente',
  ]);
  expect(texts.ok && texts.texts.get('Title')).toBe('Other');
  expect(texts.ok && texts.texts.get('Description')).toBe(CONTENT.description);
});

test('long texts are packed, empty and foreign ones kept', () => {
  const long = 'Ça dure… '.repeat(10_000);
  const packed =
    addPngChunks(PIXEL, {
      texts: new Map([
        ['entente', long],
        ['Title', ''],
      ]),
    }) ?? PIXEL;
  expect(packed.length).toBeLessThan(2000);
  const read = readPngTexts(packed);
  expect(read.ok && read.texts.get('entente')).toBe(long);
  expect(read.ok && read.texts.get('Title')).toBe('');
});

test('what is no sound PNG is given back as nothing', () => {
  expect(addPngChunks(encode('GIF89a'), {})).toBe(null);
  expect(addPngChunks(PIXEL.subarray(0, -5), {})).toBe(null);
  expect(readPngTexts(encode('GIF89a'))).toEqual({ ok: false, problem: 'not-a-png' });
  expect(readPngTexts(PIXEL.subarray(0, 40))).toEqual({ ok: false, problem: 'damaged' });
  expect(() => addPngChunks(PIXEL, { texts: new Map([['', 'a']]) })).toThrow(RangeError);
});

test('a text that is packed to fill the memory is not unpacked', () => {
  const bomb = zlibSync(new Uint8Array(21_000_000));
  const content = new Uint8Array([...encode('entente\0\u0001\0\0\0'), ...bomb]);
  const read = readPngChunks(PIXEL);
  const chunks = read.ok ? [...read.chunks.slice(0, 1), { type: 'iTXt', content }, ...read.chunks.slice(1)] : [];
  expect(readPngTexts(writePngChunks(chunks))).toEqual({ ok: false, problem: 'damaged' });
});

test('a figure is opened from PNG and from SVG, by its content', () => {
  expect(readFigure(png)).toMatchObject({ ok: true, payload: CONTENT });
  expect(readFigure(svg)).toMatchObject({ ok: true, payload: CONTENT });
  expect([png, svg, encode('{"format":"entente/1"}'), encode('<html><svg>')].map(isPicture)).toEqual([
    ...[true, true, false, false],
  ]);
});

test('the metadata of an SVG holds no mark of the words’ own', () => {
  expect(new TextDecoder().decode(svg).match(/<[^>]*>/g)).toEqual([
    ...['<?xml version="1.0"?>', '<svg xmlns="http://www.w3.org/2000/svg">'],
    ...['<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">', '<dc:title>', '</dc:title>'],
    ...['<dc:description>', '</dc:description>', '<dc:source>', '</dc:source>', '<dc:rights>', '</dc:rights>'],
    ...['<entente:view xmlns:entente="urn:x-entente:figure:1">', '</entente:view>', '</metadata>'],
    ...['<text>', '</text>', '</svg>'],
  ]);
  expect(new TextDecoder().decode(svg)).not.toContain(']]>');
});

test('any one altered byte of a PNG’s or SVG’s payload is noticed', () => {
  for (const [bytes, from, to] of [[png, 0, png.length] as const, payloadPlace()]) {
    for (let place = from; place < to; place++) {
      const altered = Uint8Array.from(bytes);
      altered[place] = (altered[place] ?? 0) ^ (1 << (place % 7));
      expect(problemOf(altered), `byte ${place}`).not.toBe(null);
    }
  }
});

test('a figure with another view written in says that it was altered', () => {
  const text = new TextDecoder().decode(svg);
  expect(problemOf(encode(text.replaceAll('2024-08-06', '2020-08-06')))).toBe('tampered');
  expect(problemOf(encode(text.replaceAll('figure/1', 'figure/7')))).toBe('newer');
  expect(problemOf(encode(text.replaceAll('entente:view>', 'entente:wiev>')))).toBe('damaged');
});

test('pictures of others and other files are none of ours', () => {
  expect(problemOf(PIXEL)).toBe('not-a-figure');
  expect(problemOf(encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('not-a-figure');
  expect(problemOf(encode('\ufeff<!-- a --><svg><metadata>b</metadata></svg>'))).toBe('not-a-figure');
  expect(problemOf(encode('GIF89a'))).toBe('not-a-figure');
  expect(problemOf(new Uint8Array())).toBe('not-a-figure');
  expect(problemOf(encode('<svg><entente:view>&bogus;</entente:view></svg>'))).toBe('damaged');
  expect(problemOf(encode('<svg><entente:view>{"a":1}</entente:view></svg>'))).toBe('not-a-figure');
});

function payloadPlace(): readonly [Uint8Array, number, number] {
  const text = new TextDecoder().decode(svg);
  const [start, end] = [text.indexOf('urn:x-entente'), text.indexOf('</entente:view>')];
  const opened = text.indexOf('>', start) + 1;
  return [svg, encode(text.slice(0, opened)).length, encode(text.slice(0, end)).length];
}

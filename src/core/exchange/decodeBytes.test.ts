import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, normalizeText } from './decodeBytes.ts';

const utf16 = (text: string, isBig: boolean, mark: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('');
  const bytes = new Uint8Array(units.length * 2);
  for (let i = 0; i < units.length; i++) new DataView(bytes.buffer).setUint16(i * 2, units.charCodeAt(i), !isBig);
  return bytes;
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the bytes of a file', () => {
  it('are UTF-8, with or without a mark that is no text', () => {
    expect(decodeBytes(utf8('Côte'))).toEqual({
      text: 'Côte',
      encoding: 'UTF-8',
      lineEnds: 'LF',
      hasBrokenBytes: false,
    });
    expect(decodeBytes(utf8('\ufeffCôte'))).toMatchObject({ text: 'Côte', encoding: 'UTF-8 with BOM' });
    expect(decodeBytes(new Uint8Array())).toMatchObject({ text: '', encoding: 'UTF-8' });
  });

  it.each([
    [true, true, 'UTF-16 BE'],
    [true, false, 'UTF-16 BE'],
    [false, true, 'UTF-16 LE'],
    [false, false, 'UTF-16 LE'],
  ])('are UTF-16 when they look so: big end first %s, marked %s', (isBig, mark, encoding) => {
    expect(decodeBytes(utf16('source,target\nMali,Côte', isBig, mark))).toMatchObject({
      text: 'source,target\nMali,Côte',
      encoding,
    });
  });

  it('are Windows-1252 when they cannot be UTF-8, and every byte is a character there', () => {
    expect(decodeBytes(Uint8Array.of(0x43, 0xf4, 0x74, 0x65, 0x80, 0x92))).toMatchObject({
      text: 'Côte€’',
      encoding: 'Windows-1252',
    });
  });

  it('that break the encoding which their mark names are told', () => {
    const broken = decodeBytes(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xff));
    expect(broken).toMatchObject({ text: 'a\ufffd', encoding: 'UTF-8 with BOM', hasBrokenBytes: true });
    expect(decodeBytes(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8)).hasBrokenBytes).toBe(true);
  });

  it.each([
    ['a\nb\n', 'LF'],
    ['a\r\nb\r\n', 'CRLF'],
    ['a\rb\r', 'CR'],
    ['a\r\nb\n', 'mixed'],
    ['a\r\nb\r', 'mixed'],
    ['a\rb\n', 'mixed'],
  ])('have the lines of %j counted alike', (text, lineEnds) => {
    expect(normalizeText(text)).toMatchObject({ text: 'a\nb\n', lineEnds });
  });

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeBytes(bytes).text).not.toMatch(/\r/);
      }),
    );
  });
});

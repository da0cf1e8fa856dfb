import { expect, it } from 'vitest';
import { sniffBytes, sniffFormat } from './sniffFormat.ts';

it.each([
  ['{"format": "entente/1"}', 'entente'],
  ['\n\t{ "title": "x",\n "format" : "entente/2"', 'entente'],
  ['{"nodes": []}', 'json'],
  ['[1, 2]', 'json'],
  ['<?xml version="1.0"?>\n<!-- made by -->\n<gexf>', 'gexf'],
  ['<g:gexf xmlns:g="http://gexf.net/1.3">', 'gexf'],
  ['<!DOCTYPE gexf [<!ENTITY a "b">]><gexf>', 'gexf'],
  ['<graphml xmlns="…">', 'graphml'],
  ['<svg xmlns="http://www.w3.org/2000/svg">', 'figure'],
  ['<html>', 'xml'],
  ['source,target\na,b', 'table'],
  ['Source Target Type', 'table'],
  ['source\ttarget', 'table'],
  ['sep=;\na;b', 'table'],
  ['', 'empty'],
  [' \n ', 'empty'],
  ['hello', 'unknown'],
  ['a,b\0c', 'binary'],
])('%j is %s by its content', (text, format) => {
  expect(sniffFormat(text)).toBe(format);
});

it('a picture is a figure, an archive is nothing that can be read', () => {
  expect(sniffBytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d))).toBe('figure');
  expect(sniffBytes(Uint8Array.of(0x50, 0x4b, 0x03, 0x04))).toBe('binary');
  expect(sniffBytes(new TextEncoder().encode('{}'))).toBe('text');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSvg } from './testSvg.ts';
import { isWebAddress, xmlText } from './xmlText.ts';

describe('text in XML', () => {
  it('cannot end what it stands in', () => {
    expect(xmlText(`</text><script>alert('&"')</script>]]>`)).toBe(
      '&lt;/text&gt;&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;]]&gt;',
    );
  });

  it('is well-formed and reads back, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids.
        const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
        const [element] = parseSvg(`<desc title="${xmlText(text)}">${xmlText(text)}</desc>`);
        expect(element?.text.replace(/\r\n?/g, '\n')).toBe(allowed.replace(/\r\n?/g, '\n'));
      }),
    );
    expect(xmlText('a\ud800b')).toBe('a\ufffdb');
  });

  it('links to addresses of the web alone', () => {
    expect(isWebAddress('https://example.org/?a=b')).toBe(true);
    expect(isWebAddress('HTTP://example.org')).toBe(true);
    for (const other of [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://example.org',
      '//example.org',
      'https://',
    ]) {
      expect(isWebAddress(other)).toBe(false);
    }
  });
});

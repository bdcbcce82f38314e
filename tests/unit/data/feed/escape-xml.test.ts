import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { escapeXml } from '@/lib/data/feed/escape-xml';
import fc from '@/tests/fixtures/property';

test('signs of XML are escaped, quotation marks of Chinese stay', () => {
  expect(escapeXml('“改”<b> & "甲"')).toBe('“改”&lt;b&gt; &amp; &quot;甲&quot;');
});

test('every text that XML can hold comes back from a parser, between tags and in an attribute', () => {
  const text = fc.stringMatching(/^[\u4E00-\u9FFF𬱖"'<>&\]a-z0-9 ]*$/u);
  fc.assert(
    fc.property(text, (words) => {
      const escaped = escapeXml(words);
      const xml = new DOMParser().parseFromString(`<a b="${escaped}">${escaped}</a>`, 'text/xml');
      expect(xml.documentElement?.textContent).toBe(words);
      expect(xml.documentElement?.getAttribute('b')).toBe(words);
    }),
  );
});

test.each(['\u0000', '改\u0008', '\uFFFE', '\uD800'])(
  'a character that XML cannot hold is refused',
  (text) => {
    expect(() => escapeXml(text)).toThrow(RangeError);
  },
);

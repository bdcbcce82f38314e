// what XML 1.0 has no way to write, not even escaped
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const NAMES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A text as it stands between tags or in a quoted attribute; throws RangeError on a character that XML cannot hold. */
export function escapeXml(text: string): string {
  const found = FORBIDDEN.exec(text);
  if (found !== null) throw new RangeError(`XML cannot hold the character at ${found.index}`);
  return text.replace(/[&<>"]/g, (sign) => NAMES.get(sign) ?? sign);
}

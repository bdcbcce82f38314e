// Characters that XML 1.0 cannot hold, not even escaped.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const NAMES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Text escaped for element content or a quoted attribute; throws RangeError on a character XML cannot hold. */
export function escapeXml(text: string): string {
  const found = FORBIDDEN.exec(text);
  if (found !== null) throw new RangeError(`XML cannot hold the character at ${found.index}`);
  return text.replace(/[&<>"]/g, (sign) => NAMES.get(sign) ?? sign);
}

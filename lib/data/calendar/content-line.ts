// RFC 5545, 3.1: octets of UTF-8 on one line, without its end.
const MOST = 75;

/** One line of a calendar (RFC 5545), ended by CRLF and folded so that no line has more than 75 octets and no character is divided. */
export function contentLine(name: string, value: string): string {
  const lines = [''];
  let size = 0;
  for (const character of `${name}:${value}`) {
    const octets = Buffer.byteLength(character);
    if (size + octets > MOST) {
      lines.push(' ');
      size = 1;
    }
    lines.push(`${lines.pop()}${character}`);
    size += octets;
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** A text as the value of such a line: backslash, semicolon, comma and line end escaped. */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

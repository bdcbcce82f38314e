const ISSUER = /^issuer:/;

/** The text of a notice.md with the field `bureau` before the issuer, everything else as it was; the same text if it has the field, null if it has no front matter. */
export function withBureau(text: string, slug: string): string | null {
  const end = text.includes('\r\n') ? '\r' : '';
  const lines = text.split('\n');
  const isFence = (line: string): boolean => line.trimEnd() === '---';
  const [first = ''] = lines;
  // A file may begin with a mark of its encoding.
  const closing = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (!isFence(first.replace(/^\uFEFF/, '')) || closing === -1) return null;
  const fields = lines.slice(1, closing);
  if (fields.some((line) => /^bureau:/.test(line))) return text;
  const issuer = fields.findIndex((line) => ISSUER.test(line));
  let at = issuer === -1 ? 1 : issuer + 1;
  while (at > 1 && lines[at - 1]?.startsWith('#')) at -= 1;
  return [...lines.slice(0, at), `bureau: ${slug}${end}`, ...lines.slice(at)].join('\n');
}

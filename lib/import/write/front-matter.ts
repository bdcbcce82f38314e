import { Document, stringify } from 'yaml';

/** Fields as front matter with fences; nothing if there is no field. Undefined fields are left out. */
export function frontMatter(fields: Record<string, unknown>): string {
  const written = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  if (Object.keys(written).length === 0) return '';
  return `---\n${stringify(written, { lineWidth: 0, flowCollectionPadding: false })}---\n`;
}

/** A list of words that is written in one line: [政策调整, 编制受限] */
export function inBrackets(words: readonly string[]): unknown {
  return new Document().createNode(words, { flow: true });
}

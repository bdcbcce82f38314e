import { type Document, isSeq, parseDocument } from 'yaml';

/** A file with front matter, taken apart so that single fields can be changed and everything else stays as staff wrote it. */
export type FrontDocument = { front: Document; body: string };

/** Takes a checked file apart. */
export function openFront(text: string): FrontDocument {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)^---[ \t]*\n?([\s\S]*)$/m.exec(text) ?? [];
  return { front: parseDocument(yaml), body };
}

/** The file again. */
export function closeFront({ front, body }: FrontDocument): string {
  return `---\n${writeYaml(front)}---\n${body}`;
}

/** YAML as staff write it: long lines are not broken, and lists in brackets have no blanks inside. */
export function writeYaml(document: Document): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Removes the entries of a list for which `goes` says so, by position; a list without entries goes as a whole. Returns how many went. */
export function removeEntries(document: Document, field: string, goes: (index: number) => boolean): number {
  const list = document.get(field);
  if (!isSeq(list)) return 0;
  const kept = list.items.filter((_, index) => !goes(index));
  const gone = list.items.length - kept.length;
  list.items = kept;
  if (kept.length === 0) document.delete(field);
  return gone;
}

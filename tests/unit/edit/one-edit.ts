import { type Document, parseDocument } from 'yaml';

/** Does something with some YAML and what it says. */
export function inYaml(yaml: string, edit: (yaml: string, document: Document) => string): string {
  return edit(yaml, parseDocument(yaml));
}

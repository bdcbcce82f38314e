import type { JsonValue } from './json-value';

/** Data as it stands in a script element; `<` is escaped, so that no text in it can end the element. */
export function scriptText(value: JsonValue): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Several things in schema.org's words, as one graph. */
export function graphText(things: JsonValue[]): string {
  return scriptText({ '@context': 'https://schema.org', '@graph': things });
}

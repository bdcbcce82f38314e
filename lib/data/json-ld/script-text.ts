import type { JsonValue } from './json-value';

/** JSON for a script element; `<` is escaped so that no text can end the element. */
export function scriptText(value: JsonValue): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Several schema.org objects as one graph. */
export function graphText(things: JsonValue[]): string {
  return scriptText({ '@context': 'https://schema.org', '@graph': things });
}

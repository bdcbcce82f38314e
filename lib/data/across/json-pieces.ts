/** A field of a JSON file: its value, or a list of which each item is made only when it is written. */
export type JsonField = { name: string; value: unknown } | { name: string; each: Iterable<unknown> };

/** A JSON object in pieces, the items of its long lists on a line each. */
export function* jsonPieces(fields: readonly JsonField[]): Generator<string> {
  let before = '{';
  for (const field of fields) {
    yield `${before}\n${JSON.stringify(field.name)}: `;
    before = ',';
    if ('value' in field) yield JSON.stringify(field.value);
    else yield* listPieces(field.each);
  }
  yield '\n}\n';
}

function* listPieces(items: Iterable<unknown>): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}\n${JSON.stringify(item)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n]';
}

/** A line of the input, or a piece of one, as printed, with its line number. */
export type SourceLine = { line: number; text: string };

/** Splits a line in two; both halves keep its number and are trimmed. The caller drops an empty half. */
export function cutAt({ line, text }: SourceLine, at: number): [SourceLine, SourceLine] {
  return [
    { line, text: text.slice(0, at).trim() },
    { line, text: text.slice(at).trim() },
  ];
}

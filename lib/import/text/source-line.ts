/** A piece of the input as printed, and the line of the input on which it stands. */
export type SourceLine = { line: number; text: string };

/** Cuts a piece in two; both halves keep its line and lose the blanks at their ends. An empty half is left out by the caller. */
export function cutAt({ line, text }: SourceLine, at: number): [SourceLine, SourceLine] {
  return [
    { line, text: text.slice(0, at).trim() },
    { line, text: text.slice(at).trim() },
  ];
}

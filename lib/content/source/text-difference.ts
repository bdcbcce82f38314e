/** A difference between the files and the approved text; `at` is the index of the line to report. */
export type TextDifference =
  | { kind: 'changed'; at: number; here: string; there: string }
  | { kind: 'missing'; at: number; there: string }
  | { kind: 'extra'; at: number; here: string }
  | { kind: 'misplaced'; at: number }
  | { kind: 'joined'; at: number; there: string }
  | { kind: 'split'; at: number; here: string };

/** The way to a value in the fields of a file: ['updates', 1, 'text']. */
export type Path = readonly (string | number)[];

/** A value that a form writes: words, a mark that is true or false, a list of words, or several fields. */
export type Value = string | boolean | readonly string[] | Entry;

/** Fields in the order in which they are to be written. */
export interface Entry {
  readonly [field: string]: Value;
}

/** One change of the fields of a file: a value is set, an entry comes into a list at a place or goes to another one, or something goes. */
export type Edit =
  | { kind: 'set'; path: Path; value: Value }
  | { kind: 'insert'; path: Path; at: number; entry: Entry }
  | { kind: 'move'; path: Path; at: number; to: number }
  | { kind: 'remove'; path: Path };

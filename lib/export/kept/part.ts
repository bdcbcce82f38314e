/** A file that is no part of Next's export: its path without the first /, and what makes its bytes. */
export type AddedFile = { path: string; make: () => Uint8Array | Promise<Uint8Array> };

/** What is finished and kept as a whole, as a notice with its issues. */
export type Part = {
  /** Says all that it is made from: the same key, the same bytes. */
  key: string;
  /** Its folders in the export, one for each name: notices/2025-xuncha/ */
  folders: readonly string[];
  added: () => Iterable<AddedFile>;
};

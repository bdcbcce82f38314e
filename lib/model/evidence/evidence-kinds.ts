/** What may be published as evidence of an update: each ending, with the word for its kind. */
export const EVIDENCE_KINDS: ReadonlyMap<string, string> = new Map([
  ['pdf', 'PDF'],
  ['jpg', '图片'],
  ['jpeg', '图片'],
  ['png', '图片'],
  ['webp', '图片'],
]);

/** The largest file of evidence, in bytes. */
export const MOST_EVIDENCE_BYTES = 20 * 1024 * 1024;

/** The ending of a file name in lower case, without its dot: Photo.JPG → jpg; empty if there is none. */
export function endingOf(name: string): string {
  return /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A file name without its ending: photo.jpg → photo */
export function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

/** The word for the kind of a file: PDF, 图片; null for a file that may not be published. */
export function evidenceKind(name: string): string | null {
  return EVIDENCE_KINDS.get(endingOf(name)) ?? null;
}

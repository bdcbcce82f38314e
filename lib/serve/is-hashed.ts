// assets/core-dc39310b1b.js, as the build names its own files
const HASHED = /^assets\/.+-[0-9a-f]{10}\.[a-z]+$/;

/** True for a name that holds a hash of its content: it never stands for other content and may be kept for good. */
export function isHashed(path: string): boolean {
  return HASHED.test(path);
}

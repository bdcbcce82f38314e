// Windows keeps these names for devices, with any ending.
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** True for the name of a notice folder or a bureau's file, which is part of its address: lower-case letters, digits and hyphens, no device of Windows. */
export function isSlug(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && !DEVICE.test(name);
}

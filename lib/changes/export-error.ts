/** A folder that cannot be compared; the message says why, in Chinese. */
export class ExportError extends Error {}

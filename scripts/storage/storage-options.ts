/** The options of a release to object storage. */
export const STORAGE_OPTIONS = {
  endpoint: { type: 'string' },
  region: { type: 'string' },
  'path-style': { type: 'boolean', default: false },
} as const;

/** Where the storage is, its region, and whether a bucket is part of the path instead of the host. */
export type StorageOptions = { endpoint: string | undefined; region: string | undefined; pathStyle: boolean };

import { createHash } from 'node:crypto';

/** The digest of what the record keeps: 64 bits distinguish two texts at one address and keep the line short. */
export const digest = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);

import { sha256 } from '@/lib/digest/sha256';

/** The digest of what the record keeps: 64 bits distinguish two texts at one address and keep the line short. */
export const digest = (content: unknown): string => sha256(JSON.stringify(content)).slice(0, 16);

/** What has been published: the addresses of pages, and for each text its day, hash and status. */
export type Published = { pages: string[]; texts: Record<string, string> };

/** What is published where nothing was. */
export const NOTHING_PUBLISHED: Published = { pages: [], texts: {} };

/** What is recorded of a text: `2025-02-17 72a5fd7e0fbbcf8b 已整改`, or the same without status. */
export const PUBLISHED_VALUE = /^\d{4}-\d{2}-\d{2} [0-9a-f]{16}(?: \S+)?$/;

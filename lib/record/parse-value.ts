/** A recorded value: its day, the beginning of a SHA-256, and a status or 已撤下 where it has one. */
export type RecordedValue = { day: string; hash: string; status: string | null };

/** Reads the value of a text in a record: `2025-02-17 72a5fd7e0fbbcf8b 已整改` */
export function parseValue(value: string): RecordedValue {
  const [day = '', hash = '', status = null] = value.split(' ');
  return { day, hash, status };
}

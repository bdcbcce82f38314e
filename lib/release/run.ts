/** A run of a command: when, in milliseconds since 1970, and by whom, as user@machine. */
export type Run = { now: number; by: string };

/** The time of a run as ISO 8601 in UTC. */
export function timeOf({ now }: Run): string {
  return new Date(now).toISOString();
}

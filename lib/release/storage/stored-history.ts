import type { History } from '@/lib/release/history/history-table';
import type { ObjectStore } from './object-store';
import { parseState, STATE_PATH } from './state';

/** The last hundred releases and rollbacks of a bucket, which is live, and which can be returned to; approvals are not kept there. */
export async function storedHistory(store: Pick<ObjectStore, 'read'>): Promise<History> {
  const state = parseState(await store.read(STATE_PATH));
  const lines = (state?.events ?? []).map(({ name, ...event }) => ({ name, event }));
  return { lines, current: state?.current ?? null, there: state?.order ?? [], approvals: [] };
}

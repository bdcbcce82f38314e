import type { Issue } from '@/lib/model/notice';
import type { Update } from '@/lib/model/update-schema';

/** The updates that editors wrote into the file of an issue, in its order, without those that come from follow-ups. */
export function writtenUpdates({ updates }: Pick<Issue, 'updates'>): Update[] {
  return updates.filter(({ followUp }) => followUp === undefined);
}

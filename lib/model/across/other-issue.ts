import type { StatusCode } from '@/lib/status';

/** An issue of another notice, with what names both. */
export type OtherIssue = {
  notice: { slug: string; formerly?: string[] | undefined; shortTitle: string; published: string };
  issue: { id: string; notice: string; title: string };
};

/** A later issue that finds this one again, and why an editor says so. */
export type ReturnedIn = OtherIssue & { reason: string };

/** An earlier issue found again, and its status as listed when the later notice was published. */
export type Return = ReturnedIn & { status: StatusCode };

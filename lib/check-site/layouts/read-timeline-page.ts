import { readLayout } from '@/lib/check-site/read/read-layout';

/** The line of time of a notice, without what is taken from its fields and has no sentence. */
export const readTimelinePage = readLayout({
  facts: {
    编号: '.timeline li:has(q)@id',
    起止: '.timeline li:has(q) > p:first-child',
    文字: '.timeline q b',
    原句: '.timeline q',
  },
});

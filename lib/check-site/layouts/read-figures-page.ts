import { readLayout } from '@/lib/check-site/read/read-layout';

/** The page of the figures of a notice. */
export const readFiguresPage = readLayout({
  facts: { 编号: '.figures b@id', 数字: '.figures b', 原句: '.figures q' },
});

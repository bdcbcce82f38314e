import type { Notice } from '@/lib/model/notice';

/** Notices under the years in which they were published, both newest first. */
export function byYear(notices: readonly Notice[]): { year: string; notices: Notice[] }[] {
  const years = [...new Set(notices.map(({ published }) => published.slice(0, 4)))].sort().reverse();
  return years.map((year) => ({
    year,
    notices: notices.filter(({ published }) => published.startsWith(year)),
  }));
}

import type { Notice } from '@/lib/model/notice';

/** The notices whose issues may be named as found before by issues of a notice: the earlier ones, those of its bureau first. */
export function earlierNotices({ bureau, published }: Notice, notices: readonly Notice[]): Notice[] {
  const earlier = notices.filter((other) => other.published < published);
  const isOwn = (other: Notice): boolean => other.bureau.slug === bureau.slug;
  return [...earlier.filter(isOwn), ...earlier.filter((other) => !isOwn(other))];
}

import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { rectificationTitle } from '@/lib/notice/rectification-title';

/** The heading of a home page of several notices: 示例市档案局党组巡察整改情况, or 示例市各单位巡察整改情况 where a publisher speaks for several bureaus. */
export function homeTitle(
  { publisher, region = '' }: Pick<Site, 'publisher' | 'region'>,
  newest: Notice,
): string {
  return publisher.kind === 'site' ? `${region}各单位巡察整改情况` : rectificationTitle(newest);
}

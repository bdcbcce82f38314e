import { absoluteUrl, dataPath } from '@/lib/addresses';
import { isoMoment } from '@/lib/dates';
import { publisherOf } from '@/lib/model/bureau/bureau';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { noticeChange } from '@/lib/notice/history/last-change';
import { issueTotal, withdrawnCount } from '@/lib/notice/withdrawals';
import { issuesAlternates, noticeAlternates } from '@/lib/pages/alternates';
import type { JsonValue } from './json-value';
import { organization } from './organization';
import { reportId } from './report';

/** The dataset of a notice, as described on the data page; a copy does not name the bureau as its creator. */
export function dataset(site: Site, notice: Notice): JsonValue {
  return {
    '@type': 'Dataset',
    name: `${notice.shortTitle}：问题、措施和全文`,
    description: `${notice.title}的 ${issueTotal(notice)} 个问题及其状态、措施、未完成整改的原因和目标时间${withdrawnCount(notice)}。`,
    url: absoluteUrl(site, dataPath),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    datePublished: isoMoment(notice.published),
    dateModified: isoMoment(noticeChange(notice)),
    ...(site.official ? { creator: organization(site, publisherOf(notice)) } : {}),
    isBasedOn: reportId(site, notice),
    distribution: [...issuesAlternates(notice), ...noticeAlternates(notice)].map(({ path, type, label }) => ({
      '@type': 'DataDownload',
      name: label,
      encodingFormat: type,
      contentUrl: absoluteUrl(site, path),
    })),
  };
}

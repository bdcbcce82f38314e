import { expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import type { Issue } from '@/lib/model/notice';
import { countStatuses } from '@/lib/notice/count-statuses';
import { currentTargets } from '@/lib/notice/history/current-targets';
import { reasonsOf } from '@/lib/notice/history/remaining';
import { STATUS_LABELS } from '@/lib/status';
import { openPage } from '@/tests/built/helpers/built-site';
import { CONTENT_FOLDER } from '@/tests/site-under-test';

const { notices, site } = readContent(CONTENT_FOLDER);
const notice = notices.find(({ slug }) => slug === '2025-xuncha');
const issues = notice?.issues ?? [];
const labelOf = ({ status }: Issue): string => STATUS_LABELS[status.code];

test('the list has a row for each issue, in order, with its status in words', () => {
  const $ = openPage('/notices/2025-xuncha/issues/');
  const rows = $('[data-issue]').map((_, row) => {
    const link = $(row).children('a').text().replace(/\s+/g, ' ');
    return `${$(row).attr('data-issue')}: ${link}`;
  });
  expect(rows.get()).toEqual(
    issues.map((issue) => `${issue.id}: ${Number(issue.id)} ${issue.title} ${labelOf(issue)}`),
  );
});

test('the home page has a mark for each issue of the newest notice, and counts them', () => {
  const $ = openPage('/');
  const [newest] = notices;
  const marks = $('ul[aria-label] a').map((_, link) => $(link).text());
  expect(marks.get()).toEqual(
    newest?.issues.map((issue) => `${Number(issue.id)} ${issue.title}，${labelOf(issue)}`),
  );
  const counted = $('li:has(> svg + b)').map((_, item) => $(item).text().trim());
  const expected = countStatuses(newest?.issues ?? []).map(
    ({ code, count }) => `${count} 个${STATUS_LABELS[code]}`,
  );
  expect(counted.get()).toEqual(expected);
});

test.each(['/', '/notices/2025-xuncha/issues/'])('%s says where inferred statuses come from', (address) => {
  expect(openPage(address)('main').text()).toContain(
    '依通报所在章节归类，依据该局通报整理；本站未收录第三方核查结果',
  );
});

test('an issue has rows for reason and target only if it has them', () => {
  for (const issue of issues) {
    const $ = openPage(`/notices/2025-xuncha/issues/${issue.id}/`);
    const terms = $('dt').map((_, term) => $(term).text());
    expect(terms.get().includes('未完成的原因（本站归纳）'), issue.id).toBe(reasonsOf(issue).length > 0);
    expect(terms.get().includes('目标时间'), issue.id).toBe(currentTargets(issue).length > 0);
  }
});

test('every page says of whom it is not the official site', () => {
  const ofSite = ['/', '/notices/', '/data/', '/about/', '/404.html'].map((path) => [
    path,
    site?.publisher.name,
  ]);
  const ofNotices = notices.map(({ slug, bureauName }) => [`/notices/${slug}/`, bureauName]);
  for (const [address = '', name] of [...ofSite, ...ofNotices]) {
    expect(openPage(address)('body').text(), address).toContain(
      `演示副本，非${name}官方网站，内容以官方发布为准`,
    );
  }
});

import { expect, test } from 'vitest';
import { targetEvents } from '@/lib/data/calendar/target-events';
import type { Issue, Notice } from '@/lib/model/notice';
import { issue, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const eventsOf = (one: Issue, changes: Partial<Notice> = {}) =>
  targetEvents(site, { ...notice([one]), ...changes });
const update = {
  date: '2026-05-06',
  text: '推迟。',
  source: '某市图书局',
  target: '力争2026年9月取得阶段性成果',
};

test('a target is an event of the last day of its month, in its own words, with the address of its measure', () => {
  expect(eventsOf(unfinished({ id: '03' }))).toEqual([
    {
      uid: '2026-library-03-n1@books.example',
      day: '2026-06-30',
      summary: '力争2026年6月取得阶段性成果（问题 3：开放时间偏短）',
      description: [
        '原文“力争2026年6月取得阶段性成果”。',
        '问题 3：开放时间偏短。未完成整改，截至2026年3月1日的通报。',
        '出自中共某市图书局党组关于巡察整改进展情况的通报。',
        '目标时间照通报原文，是力争取得阶段性成果的时间，不是办结期限。',
        '演示副本，非某市图书局官方网站，内容以官方发布为准。',
        'https://books.example/notices/2026-library/issues/03/#n1',
      ].join('\n'),
      url: 'https://books.example/notices/2026-library/issues/03/#n1',
      changed: '2026-03-01 09:00',
      version: 0,
      isCancelled: false,
    },
  ]);
});

test('a target replaced by an update is the same event, moved', () => {
  const [before] = eventsOf(unfinished());
  const [after] = eventsOf(unfinished({ updates: [update] }));
  expect(after).toMatchObject({ uid: before?.uid, day: '2026-09-30', version: 1, changed: '2026-05-06' });
  expect(after?.summary).toContain('力争2026年9月');
});

test('the event of a renamed notice keeps its id', () => {
  const [event] = eventsOf(unfinished({ notice: 'b' }), { slug: 'b', formerly: ['2026-library'] });
  expect(event?.uid).toBe('2026-library-02-n1@books.example');
});

test('the event of an issue that is rectified since is cancelled; one without a target has none', () => {
  const { status } = issue();
  expect(eventsOf(unfinished({ status })).map(({ isCancelled }) => isCancelled)).toEqual([true]);
  expect(eventsOf(issue())).toEqual([]);
});

test('a target that only an update sets has the address of that update', () => {
  const [event] = eventsOf(issue({ status: unfinished().status, updates: [update] }));
  expect(event?.url).toBe('https://books.example/notices/2026-library/issues/02/#u-2026-05-06');
  expect(event?.uid).toBe('2026-library-02-u-2026-05-06@books.example');
});

import { expect, test } from 'vitest';
import {
  asOfWords,
  inferredSentence,
  knownUntil,
  noNewsWords,
  noticeKnownUntil,
  statusSource,
} from '@/lib/notice/status-words';
import { bureau, issue, measure, notice, site, unfinished } from '@/tests/fixtures/notices/sample';

const published = notice([]);

test('an inferred status rests on the notice alone; a copy knows only of what it has itself', () => {
  expect(inferredSentence(site, bureau)).toBe(
    '依通报所在章节归类，依据该局通报整理；本站未收录第三方核查结果',
  );
  expect(inferredSentence({ official: true }, { ...bureau, name: '某市教育委员会' })).toBe(
    '依通报所在章节归类，依据该单位通报整理；尚无第三方核查结果',
  );
  expect(inferredSentence(site, { ...bureau, kind: 'site', name: '某市' })).toContain('依据各单位通报整理');
});

test('an inferred status is a word of the site, after a part of the notice', () => {
  expect(statusSource(site, published, issue())).toBe(
    '“已整改”是本站依通报第二部分归类所用的词，依据该局通报整理；本站未收录第三方核查结果',
  );
  const status = { ...issue().status, evidence: '（一）完成情况' };
  expect(statusSource({ official: true }, published, issue({ status }))).toBe(
    '“已整改”是本站依通报“（一）完成情况”归类所用的词，依据该局通报整理；尚无第三方核查结果',
  );
});

test('that nothing is published since is said as far as the site can know, and only if it holds for every issue', () => {
  const waiting = unfinished();
  const update = { date: '2026-06-10', text: '进展。', source: '某市图书局' };
  const answered = unfinished({ updates: [update] });
  expect(noNewsWords(site, [waiting, waiting], '2026-06')).toBe('，本站未收录新进展');
  expect(noNewsWords({ official: true }, [waiting], '2026-06')).toBe('，尚未发布新进展');
  expect(noNewsWords(site, [waiting, answered], '2026-06')).toBe('');
  expect(noNewsWords(site, [answered], '2026-07')).toBe('，本站未收录新进展');
});

test('a stated status names the heading that states it', () => {
  expect(statusSource(site, published, unfinished())).toBe('通报列入“（二）未完成整改的问题”');
});

test('a status from an update names its source', () => {
  const status = {
    code: 'rectified',
    basis: 'stated',
    asOf: '2026-05-01',
    evidence: '某市图书局官网',
    origin: 'update',
  } as const;
  expect(statusSource(site, published, issue({ status }))).toBe('据某市图书局官网发布的情况');
  expect(statusSource(site, published, issue({ status: { ...status, basis: 'inferred' } }))).toMatch(
    /^据某市图书局官网发布的情况，“.+”是本站依那份通报的章节归类所用的词$/,
  );
});

test('an issue is known up to its notice, or to what was published last', () => {
  expect(asOfWords('2026-03-01')).toBe('截至2026年3月1日的通报');
  expect(knownUntil(issue())).toBe('截至2026年3月1日的通报');
  const updates = [{ date: '2026-05-01', text: '进展。', source: '某市图书局' }];
  expect(knownUntil(issue({ updates }))).toBe('截至2026年5月1日发布的情况');
});

test('a notice is known up to the latest update of any of its issues', () => {
  const updatedOn = (date: string) => issue({ updates: [{ date, text: '进展。', source: '某市图书局' }] });
  expect(noticeKnownUntil(notice([issue()]))).toBe('截至2026年3月1日的通报');
  expect(noticeKnownUntil(notice([updatedOn('2026-06-01'), issue(), updatedOn('2026-05-01')]))).toBe(
    '截至2026年6月1日发布的情况',
  );
});

test('a status that the notice states about one issue is quoted; one that it does not state is said to be so', () => {
  const given = {
    code: 'staged',
    basis: 'stated',
    asOf: '2026-03-01',
    origin: 'issue',
    evidence: '阶段性完成',
  } as const;
  expect(statusSource(site, published, issue({ status: given }))).toBe('通报写明“阶段性完成”');
  const status = { ...given, code: 'unknown', basis: 'unknown', evidence: null } as const;
  expect(statusSource(site, published, issue({ status }))).toBe('通报没有写明这个问题的状态');
});

test('a text with words about the status is not contradicted', () => {
  const status = {
    code: 'unknown',
    basis: 'unknown',
    asOf: '2026-03-01',
    origin: 'issue',
    evidence: null,
  } as const;
  const parts = [{ label: '整改情况：', measures: [measure({ text: '甲项已完成整改。' })] }];
  expect(statusSource(site, published, issue({ status, parts }))).toBe(
    '通报没有单列这个问题的状态，有关的话见原文',
  );
});

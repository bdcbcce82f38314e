import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';

test('an unknown field is shown with the nearest known one', () => {
  expect(faultsIn('unknown-field')).toEqual([
    'content/notices/2026-library/issues/03.md 第 3 行 remainng：没有这个字段。你要写的是 remaining 吗？可用的字段有 heading、status、responsible、deadline、sharedText、withoutText、remaining、later、updates、follows、errata、related、returns、withdrawn。',
  ]);
});

test('an unknown field that is like no known one gets no guess', () => {
  expect(faultsIn('unknown-field-like-none')).toEqual([
    'content/notices/2026-library/issues/01.md 第 3 行 备注：没有这个字段。可用的字段有 heading、status、responsible、deadline、sharedText、withoutText、remaining、later、updates、follows、errata、related、returns、withdrawn。',
  ]);
});

test('a missing field is asked for with an example', () => {
  expect(faultsIn('missing-field')).toEqual([
    'content/notices/2026-library/notice.md 第 1 行 issuer：缺少这个字段。请加上，例如 issuer: 中共示例市档案局党组。',
  ]);
});

test('a field without words is asked for with an example', () => {
  expect(faultsIn('empty-field')).toEqual([
    'content/notices/2026-library/notice.md 第 7 行 issuer：没有写内容。请写上，例如 issuer: 中共示例市档案局党组。',
  ]);
});

test('a word in place of a list is reported', () => {
  expect(faultsIn('wrong-type')).toEqual([
    'content/notices/2026-library/issues/04.md 第 4 行 remaining 第 1 条 reasons：应当是列表，这里写的是文字 财政运转状况。请改写，例如 reasons: [政策调整]。',
  ]);
});

test('a number where text belongs gets its quotes', () => {
  expect(faultsIn('number-instead-of-text')).toEqual([
    "content/notices/2026-library/notice.md 第 6 行 shortTitle：应当是文字，这里写的是数字 2026。请用英文单引号括起来，例如 '2026'。",
  ]);
});

test('days and minutes are written in one way only, and exist', () => {
  expect(faultsIn('wrong-date')).toEqual([
    'content/notices/2026-library/notice.md 第 8 行 published：“2026-03-02 9:30”不是规定的时间写法。请写成“年-月-日 时:分”，例如 2025-02-17 17:21；通报没有印时刻的，只写年-月-日。',
    'content/notices/2026-library/notice.md 第 10 行 signed：“2026年3月2日”不是规定的日期写法。请写成“年-月-日”，例如 2025-02-17。',
    'content/notices/2026-library/notice.md 第 15 行 inspection from：没有 2025-02-30 这一天。请核对日期。',
  ]);
});

test("a reason of one's own is answered with the list of reasons", () => {
  expect(faultsIn('unknown-reason')).toEqual([
    'content/notices/2026-library/issues/04.md 第 4 行 remaining 第 1 条 reasons 第 1 条：“没钱”不在可选的词之中。请改为 政策调整、编制受限、财政运转状况、需多部门联动、政策把握要求高、通报未写明 之一。',
  ]);
});

test('reasons joined by a full-width comma are separated', () => {
  expect(faultsIn('reasons-run-together')).toEqual([
    'content/notices/2026-library/issues/03.md 第 5 行 remaining 第 2 条 reasons 第 1 条：“编制受限，财政运转状况”是几个词连在一起。请用半角逗号加空格隔开，例如 编制受限, 财政运转状况。',
  ]);
});

test('title lines that do not make the title are shown joined', () => {
  expect(faultsIn('title-lines')).toEqual([
    'content/notices/2026-library/notice.md 第 3 行 titleLines：各行连起来是“中共示例市图书馆党组关于巡察整改情况的通报”，与 title 不同。请改成一致。',
  ]);
});

test('updates go from early to late', () => {
  expect(faultsIn('updates-not-rising')).toEqual([
    'content/notices/2026-library/issues/04.md 第 10 行 updates 第 2 条 date：日期 2026-05-20 不晚于上一条的 2026-06-01。请按日期从早到晚排列，一天写一条。',
  ]);
});

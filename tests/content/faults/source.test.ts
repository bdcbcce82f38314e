import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';

test('a changed character is shown on both sides with ten around it', () => {
  expect(faultsIn('changed-character')).toEqual([
    'content/notices/2026-library/issues/01.md 第 10 行：文字与批准的原文不同。这里是“卷1次，收回意见125条。”，原文是“卷1次,收回意见126条。2.文献整理不”。请照 source.txt 改回。',
  ]);
});

test('a changed heading is found in its section, not in the fields above', () => {
  expect(faultsIn('changed-heading')).toEqual([
    'content/notices/2026-library/sections/2.md 第 15 行：文字与批准的原文不同。这里是“2.文件整理不够及时”，原文是“2.文献整理不够及时(2)”。请照 source.txt 改回。',
  ]);
});

test('changes in two files are both found', () => {
  expect(faultsIn('changed-in-two-files')).toEqual([
    'content/notices/2026-library/issues/01.md 第 10 行：文字与批准的原文不同。这里是“意见。每季度发放问卷2次，收回意见126”，原文是“意见。每季度发放问卷1次,收回意见126”。请照 source.txt 改回。',
    'content/notices/2026-library/issues/04.md 第 15 行：文字与批准的原文不同。这里是“资金限制，书库改造分期进行。下一步落实资”，原文是“资金限制,书库改造分步进行。下一步落实资”。请照 source.txt 改回。',
  ]);
});

test('a paragraph that is gone is asked for after the one before it', () => {
  expect(faultsIn('missing-paragraph')).toEqual([
    'content/notices/2026-library/issues/01.md 第 8 行：这一行后面少了原文的“三是听取意见。每季度发放问卷1次,收回意…”。请照 source.txt 补上。',
  ]);
});

test('a signature that is gone is asked for in its own file', () => {
  expect(faultsIn('missing-last-paragraph')).toEqual([
    'content/notices/2026-library/sections/4.md 第 1 行：这一行后面少了原文的“中共示例市图书馆党组”。请照 source.txt 补上。',
  ]);
});

test('text lost at the end or beginning of a file is reported in that file', () => {
  expect(faultsIn('word-lost-between-files')).toEqual([
    'content/notices/2026-library/issues/01.md 第 2 行：文字与批准的原文不同。这里是“1）周末开放时间偏短”，原文是“(1)周末开放时间偏”。请照 source.txt 改回。',
    'content/notices/2026-library/issues/02.md 第 6 行：这一行后面少了原文的“。”。请照 source.txt 补上。',
  ]);
});

test('the last line of the notice is compared like the others', () => {
  expect(faultsIn('changed-signed-date')).toEqual([
    'content/notices/2026-library/sections/4.md 第 5 行：文字与批准的原文不同。这里是“2026年3月3日”，原文是“2026年3月2日”。请照 source.txt 改回。',
  ]);
});

test('a paragraph too many is named', () => {
  expect(faultsIn('extra-paragraph')).toEqual([
    'content/notices/2026-library/issues/02.md 第 8 行：原文这里没有“另有复本3册。”。请照 source.txt 删去。',
  ]);
});

test('issues in another order than the source has them', () => {
  expect(faultsIn('issues-in-wrong-order')).toEqual([
    'content/notices/2026-library/sections/2.md 第 11 行：这一行后面少了原文的“(1)周末开放时间偏短。整改情况:一是延…”。请照 source.txt 补上。',
    'content/notices/2026-library/sections/2.md 第 15 行：这一行在原文里排在前面的位置。请照 source.txt 改回原来的次序（问题的次序写在 sections 里）。',
  ]);
});

test('a changed source is detected by its checksum, and nothing else is compared with it', () => {
  expect(faultsIn('source-changed')).toEqual([
    'content/notices/2026-library/source.txt：这个文件与收到时不同：notice.md 的 sourceSha256 是 ce168b131cd064b5793d0f3909cdce009ff13fbc53ee6e39d2e63a27b36d2f2d，现在算出的是 eb00c39a5b68aea713727d265b3841699a33ce4a0c41bca2f013f7c246835675。它是收到的原文，一个字、一个换行也不能改，请恢复原来的文件。',
  ]);
});

test('a source that is gone', () => {
  expect(faultsIn('no-source')).toEqual([
    'content/notices/2026-library/source.txt：缺少收到的原文。没有它就无法核对文字是否一致，请放回。',
  ]);
});

test('time and origin of publication are what the source prints', () => {
  expect(faultsIn('meta-line')).toEqual([
    'content/notices/2026-library/notice.md 第 8 行 published：source.txt 的标题下面没有“2026年03月02日 09:31”，印的是“2026年03月02日 09:30    来源:示例市图书馆     字号:”。请照原文改；原文没有印的，在 notPrinted 里写 published。',
    'content/notices/2026-library/notice.md 第 9 行 source：source.txt 的标题下面没有“来源：示例市文旅局”，印的是“2026年03月02日 09:30    来源:示例市图书馆     字号:”。请照原文改；原文没有印的，在 notPrinted 里写 source。',
  ]);
});

test('a title that the source does not have, with the line that is like it', () => {
  expect(faultsIn('title-not-in-source')).toEqual([
    'content/notices/2026-library/notice.md 第 2 行 title：source.txt 里没有单独成行的标题“中共示例市图书馆党组关于巡察整改情况的通报”。最接近的一行是“中共示例市图书馆党组关于巡察整改进展情况的通报”，请照它改。',
  ]);
});

test('a signed date that the source does not have', () => {
  expect(faultsIn('signed-not-in-source')).toEqual([
    'content/notices/2026-library/notice.md 第 10 行 signed：source.txt 里没有单独成行的落款日期“2026年3月3日”。请照原文改。',
  ]);
});

test('an issuer that does not sign the source', () => {
  expect(faultsIn('issuer-not-in-source')).toEqual([
    'content/notices/2026-library/notice.md 第 7 行 issuer：source.txt 里没有单独成行的落款单位“示例市图书馆党组”。请照原文改。',
  ]);
});

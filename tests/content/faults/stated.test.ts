import { expect, test } from 'vitest';
import { faultsIn } from '@/tests/fixtures/notices/faults-in';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';

const FOLDER = 'content/notices/2025-archive';

test.each([
  [
    'what a notice is said to state must be its own words',
    'stated-not-in-text',
    [
      `${FOLDER}/issues/01.md 第 5 行 status words：“整改到位”不在这个问题的文字里，也不在各章的段落里。请照抄通报的原话。`,
      `${FOLDER}/issues/01.md 第 6 行 responsible：“保卫科”不在这个问题的文字里，也不在各章的段落里。请照抄通报的原话。`,
      `${FOLDER}/issues/01.md 第 7 行 deadline：“2025年底前”不在这个问题的文字里，也不在各章的段落里。请照抄通报的原话。`,
    ],
  ],
  [
    'a status of its own comes with the words that state it',
    'status-without-words',
    [
      `${FOLDER}/issues/03.md 第 3 行 status words：缺少这个字段。请照抄通报写明状态的原话，例如 words: 阶段性完成。`,
    ],
  ],
  [
    'an unknown status has no words',
    'unknown-status-with-words',
    [
      `${FOLDER}/issues/03.md 第 5 行 status words：状态是“未写明状态”，就没有原话可抄。请删去这一行，或改正 is。`,
    ],
  ],
  [
    'an unknown status has no basis either',
    'basis-of-unknown',
    [
      `${FOLDER}/sections/2.md 第 5 行 status 第 1 条 basis：“未写明状态”的依据写 未写明，其他状态的依据写 通报写明 或 按章节归类。`,
    ],
  ],
  [
    'an issue without a text says where its text is',
    'no-text',
    [
      `${FOLDER}/issues/05.md 第 1 行：没有正文。请照 source.txt 在 --- 之后写上；与别的问题合写在章里的，写 sharedText: true；原文只有标题的，写 withoutText: true。`,
    ],
  ],
  [
    'an issue with a text does not say that it stands elsewhere',
    'shared-text-with-text',
    [`${FOLDER}/issues/02.md 第 3 行 sharedText：这个问题有自己的正文。请删去这个字段，或把正文移到章里。`],
  ],
  [
    'an issue under no heading has a status of its own',
    'issue-without-any-status',
    [
      `${FOLDER}/sections/1.md 第 1 行：问题 01 上面的标题没有写明状态。请在文件开头的 status 里给它的标题加一条 under、is、basis；通报单独写明的，写在问题自己的 status 里。`,
    ],
  ],
  [
    'a measure that is counted otherwise than in the source',
    'measures-skip-circled',
    [
      `${FOLDER}/issues/02.md 第 9 行：文字与批准的原文不同。这里是“③每月更新一次。”，原文是“②每月更新一次。2.”。请照 source.txt 改回。`,
    ],
  ],
])('%s', (_, fault, faults) => {
  expect(faultsIn(fault, LIFE_CONTENT)).toEqual(faults);
});

test('words of the page that the source does not have in this order', () => {
  expect(faultsIn('boilerplate-not-found', LIFE_CONTENT)[0]).toBe(
    `${FOLDER}/notice.md 第 14 行 boilerplate：第 5 条“打印本页”在 source.txt 里找不到，或者不在上一条之后。请照抄原文，按出现的次序写。`,
  );
});

test('words of the page that nobody has listed are taken for the notice', () => {
  expect(faultsIn('boilerplate-left-out', LIFE_CONTENT)).toEqual([
    `${FOLDER}/sections/0.md 第 1 行：这一行后面少了原文的“打印”。请照 source.txt 补上；不属于通报的，写进 notice.md 的 boilerplate。`,
  ]);
});

test('a field that the source does not print is named as such, or not written', () => {
  expect(faultsIn('fields-not-printed', LIFE_CONTENT)).toEqual(
    expect.arrayContaining([
      `${FOLDER}/notice.md 第 2 行 title：source.txt 里没有“示例市档案馆巡察整改情况”。请照原文改；原文没有印的，在 notPrinted 里写上 title。`,
      `${FOLDER}/notice.md 第 6 行 issuer：source.txt 里没有“示例市档案局”。请照原文改；原文没有印的，在 notPrinted 里写上 issuer。`,
      `${FOLDER}/notice.md 第 7 行 published：source.txt 里没有“2025年09月02日”。请照原文改；原文没有印的，在 notPrinted 里写上 published。`,
      `${FOLDER}/notice.md 第 8 行 source：source.txt 里没有“示例市政府办”。请照原文改；原文没有印的，请删去这个字段。`,
      `${FOLDER}/notice.md 第 9 行 signed：source.txt 里没有“2025年09月03日”。请照原文改；原文没有印的，请删去这个字段。`,
    ]),
  );
});

test('only a title, an issuer and a day can be supplied', () => {
  expect(faultsIn('not-printed-misspelt', LIFE_CONTENT)).toEqual([
    `${FOLDER}/notice.md 第 13 行 notPrinted 第 1 条：“titel”不合规定的写法。请改写，例如 title。`,
  ]);
});

test('the published inspection matches the opening', () => {
  const file = 'content/notices/2026-library/notice.md';
  expect(faultsIn('inspection-not-stated', LIFE_CONTENT)).toEqual([
    `${file} 第 11 行 asOf：截至日期 2026-03-01 与落款日期 2026-03-02 不同，通报里也没有写“截至”这一天。请改成 2026-03-02，或照通报写的截至日期改。`,
    `${file} 第 13 行 inspection team：通报里没有“第二巡察”这个完整的名称。请照抄通报开头写的巡察组。`,
    `${file} 第 15 行 inspection from：通报写的是“2025年3月3日至4月30日”，这里是 2025年3月4日。请照通报改。`,
    `${file} 第 16 行 inspection to：通报写的是“2025年3月3日至4月30日”，这里是 2025年5月1日。请照通报改。`,
    `${file} 第 17 行 inspection feedback：通报里没有写 2025年3月3日 反馈意见。请照通报改；通报没有写的，请删去。`,
  ]);
});

test('what the opening does not say about the inspection is not published', () => {
  const file = `${FOLDER}/notice.md`;
  expect(faultsIn('period-not-stated', LIFE_CONTENT)).toEqual([
    `${file} 第 9 行 asOf：截至日期 2025-09-30 与发布日期 2025-09-01 不同，通报里也没有写“截至”这一天。请改成 2025-09-01，或照通报写的截至日期改。`,
    `${file} 第 11 行 inspection team：通报里没有“第三巡察组”这个完整的名称。请照抄通报开头写的巡察组。`,
    `${file} 第 13 行 inspection from：通报里没有写 2025年1月6日。请照通报改；通报没有写的，请删去。`,
    `${file} 第 14 行 inspection to：通报里没有写 2025年2月28日。请照通报改；通报没有写的，请删去。`,
  ]);
});

import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { issueCitation } from '@/lib/data/citation';
import { noticeLines } from '@/lib/model/reading-order';
import { answerWords, differencesOf } from '@/lib/quotation/answer-words';
import { checkQuotation, type QuotationAnswer, rankOf } from '@/lib/quotation/check-quotation';
import { quotationSource } from '@/lib/quotation/quotation-source';
import { buildIndex } from '@/lib/search/build-index';
import { REAL_CONTENT } from '@/tests/fixtures/notices/real-content';

const { site, notices } = readContent(REAL_CONTENT);
const [notice] = notices;
if (notice === undefined) throw new Error('no notice');
const source = quotationSource([{ index: buildIndex(notice, []), home: '/notices/2025-xuncha/' }]);
const traditional = Converter({ from: 'cn', to: 't' });

function check(pasted: string): QuotationAnswer {
  const answer = checkQuotation(source, pasted);
  if (answer === null) throw new Error(`too short: ${pasted}`);
  return answer;
}
const VERDICTS = ['figures', 'words', 'same'];
const placesIn = ({ passages }: QuotationAnswer): string[] =>
  passages.map((one) => `${one.checked.place.record.issue} ${VERDICTS[rankOf(one)]}`);

const LOSSES =
  '2023年全市行政诉讼败诉率为17.63%，截止2024年第三季度全市行政诉讼败诉率为15.45%，败诉率稳步下降。';

describe('altered quotations', () => {
  test.each([
    ['a figure', LOSSES.replace('17.63', '15.63'), '数字不同：通报为“17.63%”，引文为“15.63%”。'],
    [
      'a digit less',
      '村（社区）配备专职调解员27名（配备比例28.1%）。',
      '数字不同：通报为“273”，引文为“27”。',
    ],
    ['the decimal point', LOSSES.replace('15.45', '1545'), '数字不同：通报为“15.45%”，引文为“1545%”。'],
    ['the per cent', LOSSES.replace('17.63%', '17.63'), '数字不同：通报为“17.63%”，引文为“17.63”。'],
    ['a year', LOSSES.replace('2024', '2023'), '数字不同：通报为“2024”，引文为“2023”。'],
    ['the first figure', '35%，败诉率稳步下降。', '数字不同：通报为“15.45%”，引文为“35%”。'],
    ['the last figure', '2022年以来发函核查2件、3人次。', '数字不同：通报为“2”，引文为“3”。'],
    ['a Chinese numeral', '列入2023年度福建省五大法治事件', '数字不同：通报为“十”，引文为“五”。'],
    ['a short clause', '配备率达90%', '数字不同：通报为“100%”，引文为“90%”。'],
    [
      'what stands between two figures left out',
      '2023年全市行政诉讼败诉率为15.45%，败诉率稳步下降。',
      '数字不同：引文缺少“17.63%，截止2024年第三季度全市行政诉讼败诉率为”。',
    ],
    ['a sign', '每个调解委平均调解17.7件、同比增长-69%', '数字不同：通报为“69%”，引文为“-69%”。'],
    [
      'a per cent in words',
      '全市司法所安置帮教业务问题整改率提升至百分之九十八。',
      '数字不同：通报为“93.8%”，引文为“百分之九十八”。',
    ],
    ['a figure with its 万多', '登记在册志愿者1.3名。', '数字不同：通报为“1.3万多”，引文为“1.3”。'],
    [
      'a name of two characters',
      '中共泉州市司法局党组关于巡察整改进展情况的通报',
      '文字不同：通报为“莆田”，引文为“泉州”。',
    ],
    ['a bound', '社区矫正机构配有工作人员不多于3人', '文字不同：通报为“少”，引文为“多”。'],
    ['a unit of time', '2020年12月经研究按200元/月收取。', '文字不同：通报为“年”，引文为“月”。'],
    ['a quotation that begins behind 未', '完成整改的原因及下一步措施', '文字不同：引文缺少“未”。'],
    ['a quotation that begins behind 力争', '2025年12月取得阶段性成果', '文字不同：引文缺少“力争”。'],
    ['人次 cut to 人', '2022年以来发函核查2件、2人', '文字不同：引文缺少“次”。'],
    ['a name', '仙游县“148”调委会主任林庆圆获评福建省“十大法治人物”。', '文字不同：通报为“元”，引文为“圆”。'],
    ['a name at the end', '仙游县“148”调委会主任林庆圆', '文字不同：通报为“元”，引文为“圆”。'],
    ['a dropped 不', '因局机关网络宽带的带宽够，无法支持中心平台运行。', '文字不同：引文缺少“不”。'],
    [
      'a dropped 力争',
      '结合机构改革，争取增加人员、编制，2025年12月取得阶段性成果。',
      '文字不同：引文缺少“力争”。',
    ],
    [
      'a word added',
      '局党组将充分掌握公证行业改革政策要点，着眼我市公证事业发展的需要，全面积极稳妥试点改革',
      '文字不同：通报为“待条件成熟后”，引文为“全面”。',
    ],
    [
      'a stronger word',
      '涵江区社区矫正中心已经按扩改建方案稳妥推进。',
      '文字不同：通报为“正在”，引文为“已经”。',
    ],
    [
      'a sentence left out between two',
      '召开党组会议传达学习市委《关于坚决维护党中央权威和集中统一领导的若干规定》，进一步提高思想自觉、政治自觉、行动自觉。',
      '文字不同：引文缺少“深入学习贯彻“首题必政治”要求”。',
    ],
    [
      'sentences of two issues joined',
      '明确1名局领导为新闻发言人，局领导班子成员均落实上党课制度。',
      '引文把这段话与另一段话接在一起，通报中两段话并不相连。',
    ],
  ])('%s is the first thing shown', (_, pasted, difference) => {
    const answer = check(pasted);
    expect(answerWords(answer, 1)).toMatch(difference);
    const [first] = answer.passages;
    expect(first && differencesOf(first)[0]).toBe(difference);
  });

  test('a changed figure comes first, whatever stands before it', () => {
    const answer = check(
      `败诉率稳步下降。\n因局机关网络宽带的带宽够，无法支持中心平台运行。\n${LOSSES.replace('17.63', '15.63')}`,
    );
    expect(placesIn(answer)).toEqual(['05 figures', '38 words', '05 same']);
  });
});

describe('the same words in other clothes', () => {
  test.each([
    ['traditional characters', traditional(LOSSES)],
    ['half width', LOSSES.replace(/，/g, ',').replace(/。/g, '.')],
    ['full width', LOSSES.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    ['lines of a chat', LOSSES.replace(/，/g, '，\n\n')],
    ['hard wraps of a PDF', LOSSES.replace(/.{9}/g, '$&\n')],
    ['blanks of a PDF between words and figures', LOSSES.replace(/(\d)(?=[年第])/g, '$1 ')],
    ['radicals and format characters', LOSSES.replace('行政', '⾏\u200B政\uFEFF')],
    ['quotation marks around it', `“${LOSSES}”`],
    ['a name and a time above it', `某某 2026/1/5 9:02:11\n${LOSSES}`],
    ['the number of a printed page inside', LOSSES.replace('截止', '截止\n— 7 —\n')],
    ['tags', `<p>${LOSSES.replace('行政', '<b>行政</b>')}</p>`],
  ])('%s', (_, pasted) => {
    const answer = check(pasted);
    expect(placesIn(answer)).toEqual(['05 same']);
    expect(answer.unknown).toEqual([]);
    expect(answerWords(answer, 1)).toBe('与原文一致。');
  });

  test('a quotation inside own words, which are in no notice', () => {
    const answer = check('群里有人说，“败诉率稳步下降”，这话是通报里的吗？');
    expect(placesIn(answer)).toEqual(['05 same']);
    expect(answer.unknown).toEqual(['群里有人说', '这话是通报里的吗']);
  });

  test('passages of several issues, taken apart', () => {
    const answer = check(
      `${LOSSES}局领导班子成员均落实上党课制度。全市人民调解组织1061个，乡镇（街道）配备专职调解员151名`,
    );
    expect(placesIn(answer)).toEqual(['05 same', '25 same', '08 same']);
    expect(answer.unknown).toEqual([]);
  });

  test('words that two issues share are found in both', () => {
    const [passage] = check('“司法业务工作经费”预算执行率92.95%').passages;
    expect(passage?.checked.elsewhere.map(({ record }) => record.issue)).toEqual(['43']);
  });
});

test.each([
  '莆田市司法局党组书记接受审查调查。',
  '全市司法行政系统今年共化解矛盾纠纷三十余万件，群众满意度位居全省首位。',
  '今天下午开会，请大家准时参加，谢谢配合。',
])('%s is in no notice', (pasted) => {
  expect(check(pasted).passages).toEqual([]);
});

describe('every sentence of the notice', () => {
  const sentences = noticeLines(notice)
    .flatMap(({ text }) => text.match(/[^。；！？]+[。；！？]?/g) ?? [])
    .filter((sentence) => sentence.length >= 12);

  test('is found word for word and mark for mark', () => {
    const odd = sentences.filter((sentence) => {
      const { passages, unknown } = check(sentence);
      const [passage] = passages;
      return (
        passages.length !== 1 || !passage || rankOf(passage) < 2 || passage.checked.marks || unknown.length
      );
    });
    expect(sentences.length).toBeGreaterThan(300);
    expect(odd).toEqual([]);
  });

  test('is found in traditional characters', () => {
    const odd = sentences
      .map((sentence) => traditional(sentence))
      .filter((sentence) => {
        const { passages, unknown } = check(sentence);
        return passages.some((passage) => rankOf(passage) < 2) || unknown.length;
      });
    expect(odd).toEqual([]);
  });

  test('is found out if one digit is changed', () => {
    const altered = sentences.flatMap((sentence) =>
      Array.from(sentence.matchAll(/\d/g), ({ index, 0: digit }) =>
        [sentence.slice(0, index), (Number(digit) + 1) % 10, sentence.slice(index + 1)].join(''),
      ),
    );
    expect(altered.length).toBeGreaterThan(700);
    const passed = altered.filter((sentence) => {
      const { passages, unknown } = check(sentence);
      return unknown.length === 0 && passages.every((passage) => rankOf(passage) === 2);
    });
    expect(passed).toEqual([]);
    // another sentence of the notice begins with what one of them becomes, word for word
    const notAsFigure = altered.filter(
      (sentence) => !check(sentence).passages.some((one) => rankOf(one) === 0),
    );
    expect(notAsFigure).toEqual(['2024年征询办案机关意见的援助案件、庭审旁听援助案件数均提高15个百分点。']);
  });
});

test('the whole notice, as many lines at a time as may be pasted, is the notice', () => {
  const pastes = noticeLines(notice).reduce<string[]>(
    ([paste = '', ...before], { text }) =>
      paste.length + text.length < 2000 ? [`${paste}\n${text}`, ...before] : [text, paste, ...before],
    [],
  );
  for (const paste of pastes) {
    const { passages, unknown } = check(paste);
    expect(passages.filter((passage) => rankOf(passage) < 2)).toEqual([]);
    expect(unknown).toEqual([]);
  }
});

test('what 复制引文 copies of an issue is recognised whole', () => {
  for (const issue of notice.issues) {
    const measures = issue.parts.flatMap((part) => [
      part.label ?? '',
      ...part.measures.map(({ ordinal, text }) => `${ordinal ?? ''}${text}`),
    ]);
    const copied = [issue.heading, ...measures].join('\n').slice(0, 1700);
    const { passages, unknown } = check(`${copied}\n——${issueCitation(site, notice, issue)}`);
    expect(unknown).toEqual([]);
    expect(passages.map((passage) => rankOf(passage))).toEqual([2]);
    expect(passages[0]?.checked.place.record.issue).toBe(issue.id);
  }
});

/** What a figure measures. */
export const QUANTITIES = ['people', 'count', 'share', 'money', 'duration', 'bandwidth'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** The kinds of quantity as readers see them. */
export const QUANTITY_LABELS: Record<Quantity, string> = {
  people: '人数',
  count: '数量',
  share: '比例',
  money: '金额',
  duration: '时长',
  bandwidth: '带宽',
};

const units = (quantity: Quantity, words: string): [string, Quantity][] =>
  words.split(' ').map((unit) => [unit, quantity]);

const OFTEN =
  '件次 件 个 家 期 条 项 篇 份 卷 支 场次 场 次 批次 户次 户 起 宗 处 轮 套 本 册 辆 台 间 笔 张 封 例 所 节';

/** What a printed unit measures: 件 is a count. A closed list; a number before any other word is no figure. */
export const UNITS: ReadonlyMap<string, Quantity> = new Map([
  ...units('people', '人次 人 名 位'),
  ...units('count', `${OFTEN} 组 类 座 亩 吨 公里 平方米 课时 学时`),
  ...units('share', '% ％ ‰ 个百分点 倍'),
  ...units('money', '万元 亿元 元'),
  ...units('duration', '个月 个工作日 工作日 天 周 小时 分钟'),
  ...units('bandwidth', 'M'),
]);

/** The units that a Chinese numeral may stand before; 四组, 一类 or 三节 are names and ordinals more often than figures. */
export const UNITS_OF_NUMERALS: ReadonlySet<string> = new Set([
  ...OFTEN.split(' ').filter((unit) => !['节', '所', '本', '套'].includes(unit)),
  ...['人次', '人', '名', '位', '万元', '亿元', '元', '个月', '天', '周', '小时'],
]);

/** Units as alternatives of a pattern, longer ones first: 个月 before 个. */
export const longestFirst = (units: Iterable<string>): string =>
  [...units].toSorted((a, b) => b.length - a.length).join('|');

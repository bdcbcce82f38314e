import { longestFirst, type Quantity, UNITS } from './units';

const MARK = /[，。；：、！？（）《》〈〉,;:()\s\d]/;
// What is counted ends before these words.
const AFTER =
  /进行|开展|参加|参与|配备|发出|使用|完成|取得|全部|逐一|均|已|并|的|(?<!行)为|和|及|(?<!参)与|或|以上|以下|左右|不等|共|同比|被|未|先后/;
// … and stands before these: 败诉率为17.63%, 提升至20.48%
const BEFORE =
  /(?:(?<!行)为|达到?|共计?|合计|总计|提升[至到]|提高[至到]?|上升[至到]?|下降[至到]?|提速至|增长|增加|减少|不少于|不低于|不超过|至少|超过|约|近|逾|分别|(?<!平)均|按|每[年季月周天]?)$/;
// … and may be documents by name: 《整改通知书》、《督察意见书》9份
const TITLES = /(?:《[^《》]*》[、和及]?)+$/;
// 400多支“蒲公英”普法志愿者队伍
const NAME = /^“[^“”，。；]*”/;
const DATE =
  /^.*\d{4}年(?:第?[一二三四1-4]季度|[上下]半年|度|底|\d{1,2}月(?:\d{1,2}日)?)?(?:以来|起)?(?![^“]*”)/;
const UNIT = new RegExp(`^(?:${longestFirst(UNITS.keys())})`);

/**
 * The words that a figure counts, as printed: those behind its unit (8家执法单位 → 执法单位), else those of its clause
 * before it (2023年全市行政诉讼败诉率为17.63% → 全市行政诉讼败诉率). Empty if the clause has none.
 */
export function subjectOf(
  text: string,
  { start, end }: { start: number; end: number },
  quantity: Quantity,
): string {
  const before = wordsBefore(text.slice(0, start));
  if (['share', 'money', 'bandwidth', 'duration'].includes(quantity)) return before;
  const behind = text.slice(end);
  const [name = ''] = NAME.exec(behind) ?? [];
  const [run = ''] = behind.slice(name.length).split(/[“”]/);
  const after = `${name}${run.split(MARK)[0]?.split(AFTER)[0] ?? ''}`;
  if (after.length > 1) return after;
  // 发现的32个未整改到位问题: what is counted comes later.
  return /的$/.test(before) ? '' : before;
}

// The end of the clause, with a name in “” right before it: “办公楼维修改造经费”预算执行率
function wordsBefore(text: string): string {
  const plain = text.replace(DATE, '');
  const [titles] = TITLES.exec(plain) ?? [];
  if (titles !== undefined) return titles;
  const [, name = '', rest = plain] = /(“[^“”，。；]*”)([^“”]*)$/.exec(plain) ?? [];
  const clause = rest.split(MARK).at(-1)?.split('“').at(-1) ?? '';
  const isWhole = clause.length === rest.length;
  const counted = /\d$/.test(plain.slice(0, plain.length - clause.length))
    ? clause.replace(UNIT, '')
    : clause;
  return withoutEnd(`${isWhole ? name : ''}${counted}`).replace(/^[的等]/, '');
}

function withoutEnd(words: string): string {
  const shorter = words.replace(BEFORE, '');
  return shorter === words ? words : withoutEnd(shorter);
}

import { DIRECTION_WORDS } from '../direction-of';
import { longestFirst, UNITS } from '../units';
import { ACTS, CLAUSE_MARK, isPerson, wordsBehind } from './words-behind';

// What is counted stands before these: 败诉率为17.63%, 提升至20.48%, 分3组
const END = new RegExp(
  `(?:${DIRECTION_WORDS}|(?<!行)为|共计?|合计|总计|[同环]比|平均|约|近|分别|(?<!平)均|(?<!部)分|按|(?<![国所特原现私公拥具没])有|每[年季月周天日]?|等|先后|连续|需|其余|占)$`,
);
const PART = /(?:达到?|占)[^，。；：、\d]{2,12}的$/;
// … but not before these: 向34家被巡察单位反馈, 进行了3个月的整改
const NO_NOUN = /(?:[向对由在从把将给于了和及与后前内]|^经(?:研究|协商|核实|核查|沟通))$/;
// … nor where they say how or by whom: 按照移送市纪委23条
const NO_OPENING = /^(?:按照|向|对(?!象)|由|因)/;
// What is counted begins behind these.
const START =
  /^(?:[一二三四五六七八九十]+是|其中|每[年季月周天日])|^.*(?:(?<![平中高初优均对同特])等(?![级次候待额])|先后|累计|现有|(?<![公中])共(?![产青享同建和性有]))(?=.{2})/;
// What was done to the things counted; a count of times counts the doing itself.
const DONE =
  '解决|解答|受理|办结|审结|化解|纠正|发出|发放|下发|印发|出台|制定|修订|健全|完善|建立|创建|设立|新建|建成|形成|撰写|提出|明确|检视|梳理|确定|发现|排查|查处|抽查|抽评|追缴|清点|清理|落实|移交|反馈|追回|清退|收缴|挽回|退回|新增|配备|配有|抽调|推出|造成|冲销|赠送|防止|制止|招录|涉及';
const HELD = '召开|举办|举行|开展|进行|(?<![党会])组织(?![处部生关架机领人体])|安排|增加(?!值)';
const LAST_DONE = new RegExp(`^.*(${DONE})`);
const NO_THING = '使用|完成|到位|情况|方案|报告|清单|台账|率';
const DOING = {
  things: behind(`${DONE}|${HELD}`),
  times: behind(HELD),
};
// … and may be documents by name: 《整改通知书》、《督察意见书》9份
const TITLES = /(?:《[^《》]*》[、和及]?)+$/;
const DATE =
  /^.*\d{4}年(?:第?[一二三四1-4]季度|[上下]半年|度|底|\d{1,2}月(?:\d{1,2}日)?)?(?:以来|起)?(?![^“]*”)/;
// 专题民主生活会（组织生活会）30次
const BRACKET = /[（(][^（）()]*[）)]$/;
const UNIT = new RegExp(`^(${longestFirst(UNITS.keys())})`);

/** What a figure with a unit counts by the end of the text before it, with a name in “” right before it; empty if its clause does not say. */
export function wordsBefore(text: string, unit: string): string {
  const plain = text.replace(DATE, '').replace(BRACKET, '');
  const [titles] = TITLES.exec(plain) ?? [];
  if (titles !== undefined) return titles;
  const [, name = '', rest = plain] = /(“[^“，。；、]*”)([^“”]*)$/.exec(plain) ?? [];
  const clause = rest.split(CLAUSE_MARK).at(-1)?.split('“').at(-1) ?? '';
  const isWhole = clause.length === rest.length;
  const isBehindFigure = /\d$/.test(plain.slice(0, plain.length - clause.length));
  const words = withoutEnd(`${isWhole ? name : ''}${isBehindFigure ? behindFigure(clause) : clause}`);
  if (NO_NOUN.test(words)) return '';
  const noun = words.replace(START, '').replace(/^[的等]/, '');
  if (/^[%％‰M]|个百分点/.test(unit)) return noun;
  const thing = noun.replace(ACTS.has(unit) ? DOING.times : DOING.things, '');
  // 移交司法机关2人: the doing, as no person is named.
  const counted = unit === '人' && !isPerson(thing) ? noun : thing;
  return counted.length < 2 || NO_OPENING.test(counted) ? '' : counted;
}

/** The last verb in the clause at the end of a text that says what was done to things; empty if there is none. */
export function verbBefore(text: string): string {
  const clause = text.split(CLAUSE_MARK).at(-1) ?? '';
  return LAST_DONE.exec(clause)?.[1] ?? '';
}

// 8家执法单位行政执法案卷38卷 counts 行政执法案卷.
function behindFigure(clause: string): string {
  const [, unit = ''] = UNIT.exec(clause) ?? [];
  const words = clause.slice(unit.length);
  const rest = words.slice(wordsBehind(words, unit, false).length);
  return (rest.length > 1 ? rest : words).replace(/^[^的]*的(?=.)/, '');
}

function withoutEnd(words: string): string {
  const shorter = words.replace(PART, '').replace(END, '');
  return shorter === words ? words : withoutEnd(shorter);
}

// Up to the last of the verbs, outside of names, if a thing follows.
function behind(verbs: string): RegExp {
  return new RegExp(`^.*(?:${verbs})了?(?!${verbs}|${NO_THING})(?=[^“”]*(?:“[^“”]*”[^“”]*)*$)(?=.{2})`);
}

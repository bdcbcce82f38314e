import { subjectOfVerb } from './subject-of-verb';

/** Who acts and the verb that governs a name, as printed; each null where the clause before the name has none. */
export type GoverningClause = { subject: string | null; verb: string | null };

// What notices do with documents and works; adverbs are no part of the verb.
const VERBS = [
  '制定|制订|拟定|拟订|起草|编制|编写|编印|汇编|修订|修改|完善|健全|更新|建立|形成|研究|牵头',
  '印发|下发|转发|发布|公布|颁布|颁发|出台|实施|施行|发出|发放|出具|提交|报送|撰写|签订|签署',
  '落实|贯彻|执行|遵守|学习|传达|领会|解读|宣讲|宣传|推出|创作|制作|编辑|出版|拍摄|录制|编排',
].join('|');
const RUN = new RegExp(`(?:${VERBS})(?:并?(?:${VERBS}))*`, 'g');

// Between verb and name: 印发了《…》, 颁布实施的《…》, 传达学习市委《…》, 出台局机关《…》, 创作莆仙戏歌《…》
const BODY =
  '(?:中共)?(?:国务院|全国|中央(?:[\\u4e00-\\u9fff]{0,6}(?:委|部|办|厅|室))?|[省市县区州][\\u4e00-\\u9fff]{0,8}?(?:委|府|厅|局|办|院|会)|[\\u4e00-\\u9fff]{2,6}部|省)';
const WORK = '[\\u4e00-\\u9fff]{0,10}(?:歌|曲|戏|剧|片|视频|电影|小品|节目|漫画|动漫)';
const BETWEEN = new RegExp(
  `^(?:[了过的]|(?:${BODY}[、和]?){1,3}(?:的|关于)?|[本我]?(?:局|院|校|委|党组|党委|机关|单位)+|\\d{4}年度?|${WORK})?$`,
);

/** The clause that governs a name, which begins where `before` ends: 司法部颁布实施的 → 司法部, 颁布实施 */
export function governingClause(before: string): GoverningClause {
  const none = { subject: null, verb: null };
  const piece = before.split(/[，。；：、！？“”‘’（）《》〈〉\n]/).at(-1) ?? '';
  const start = before.length - piece.length;
  const run = [...piece.matchAll(RUN)].at(-1);
  if (run === undefined || !BETWEEN.test(piece.slice(run.index + run[0].length))) return none;
  return { subject: subjectOfVerb(before.slice(0, start + run.index), run[0]), verb: run[0] };
}

import { matchable } from './matchable';

const DONE_OR_NOT =
  '(?:(?:已经?|基本|全部|阶段性|正在|尚在|仍在|持续|长期|需要?(?:长期|持续))[^,。]{0,8}?(?:整改|完成|坚持|推进|办结|到位)|整改(?:完成|到位)|(?:尚未|仍未|还未|未|没有)(?:能|完全|全部|按期|按时)*(?:完成|整改|办结|解决|销号|到位))';
const MORE = '(?:[及和与、](?:其)?(?:主要)?(?:原因|下一步.{0,8}|整改情况|进展情况))*';
const OF_ISSUES =
  '(?:整改|解决|落实|推进|到位|销号|办结|中|的|反馈|巡[察视]|审计|督察|具体|突出|主要|重点|其他|部分|相关|有关|等|[个项]|[\\d一二三四五六七八九十]{1,3}){0,8}';
// 未完成整改的问题及原因; not 未坚持集体领导的问题 or 未完成培训任务的问题, which are findings
const HEADING = new RegExp(
  `^(?:目前|截至目前)?(?:未到[^,。、]{1,8}、)?${DONE_OR_NOT}${OF_ISSUES}(?:问题|事项|任务)(?:\\([^()]{1,8}\\))?(?:的?整改情况|情况)?${MORE}$`,
);

/** True for a heading that lists issues by their status: 未完成整改的问题及原因, 正在推进的整改事项. */
export function listsIssues(heading: string): boolean {
  return HEADING.test(matchable(heading));
}

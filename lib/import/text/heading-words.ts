import { matchable } from './matchable';
import type { Numbering } from './numbering';

const FAULT =
  /不(?:够|到位|力|严|实|深|足|强|高|准|清|全|规范|彻底|及时|扎实|充分|明显|健全|完善|合理|平衡|重视|落实|细|紧|牢|畅|佳|当|作为|担当|精准|明确|主动|经常|平衡)|[未没][^来]|缺(?:失|乏|位|少|陷)|欠缺|薄弱|短板|弱化|滞后|缓慢|偏(?:慢|弱|软|低|高|差|短|少)|漏洞|差距|依然存在|仍(?:然)?存在|违规|违反|反弹|隐患|流于形式|形式主义|官僚主义|淡薄|淡化|松懈|虚化|超(?:标|范围|额)|虚(?:假|报)|拖欠|挪用|侵占|有待|较(?:弱|差|慢|低)|混乱|随意|脱节|走过场|走形式|以(?![时近现古当后历年])[\u4E00-\u9FFF]代|打折扣|松弛|敷衍|应付|把关不|缺项/;
const QUOTED = /^(?:关于|针对) *["“]/;
const ABOUT = /^(?:关于|针对).+(?:的|存在)问题|^(?:关于|针对).+问题(?:的?整改.*)?$/;
const REMEDY =
  /^(?:全面|深入|着力|切实|进一步|持续|坚决|扎实|认真|严格|不断|大力|积极|加快)*(?:落实|加强|推进|强化|完善|坚持|深化|健全|提升|压实|贯彻|学习|规范|建立|推动|优化|提高|开展|抓好|做好|筑牢|夯实)/;
const ORGANISING = /组织|领导|责任|推进情况|总体|整体|基本情况|下一步|今后|计划|打算|部署|安排|第一责任人/;

/** True for a title that names itself a finding: 关于“…”问题, 针对…问题, 问题1：, 反馈问题：. */
export function namesFinding({ numbering, title }: { numbering: Numbering; title: string }): boolean {
  const words = matchable(title);
  return (
    numbering.style === 'problem' ||
    QUOTED.test(words) ||
    ABOUT.test(words) ||
    /^(?:反馈|存在的?|具体|主要)?问题(?:描述)? *:/.test(words)
  );
}

/** True for a title that states a shortcoming: 不够, 薄弱, 滞后 … */
export function saysFault(title: string): boolean {
  return FAULT.test(matchable(title));
}

/** True for a title that states what was done and not what was wrong: 全面贯彻落实… */
export function saysRemedy(title: string): boolean {
  const words = matchable(title);
  return REMEDY.test(words) && !FAULT.test(words) && !words.includes('问题');
}

/** True for a heading that may introduce findings: …方面, …问题整改情况. */
export function announcesFindings(title: string): boolean {
  const words = matchable(title);
  return /问题|方面|反馈意见|事项/.test(words) && !isOrganising(words);
}

/** True for a heading that introduces answers to findings: 整改落实情况. It may also be about the work as a whole. */
export function reportsRemedies(title: string): boolean {
  return /整改(?:落实|进展|完成)*情况/.test(matchable(title)) && !isOrganising(title);
}

/** True for a chapter on how the work was organised or what comes next, which holds no findings. */
export function isOrganising(title: string): boolean {
  const words = matchable(title);
  return ORGANISING.test(words) && !/问题|方面|["“]/.test(words) && !FAULT.test(words);
}

/** True for a chapter whose heading names an area of findings and is more than 二、整改落实情况. */
export function namesArea(title: string): boolean {
  const words = matchable(title);
  if (QUOTED.test(words) || /方面(?:存在的?)?(?:的?问题)?$/.test(words)) return true;
  return saysFault(title) && !/(?:情况|事项|措施)$/.test(words);
}

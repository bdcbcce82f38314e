/** What a document can be. A rule is “made” if the notice states that its own body made, revised or issued it. */
export const DOCUMENT_KINDS = [
  'rule-made',
  'rule',
  'law',
  'plan',
  'circular',
  'report',
  'form',
  'work',
  'other',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DOCUMENT_KIND_LABELS: Record<DocumentKind, string> = {
  'rule-made': '本单位制定、修订的制度',
  rule: '其他制度和规定',
  law: '法律和条例',
  plan: '方案和计划',
  circular: '通知和意见',
  report: '报告',
  form: '文书和清单',
  work: '作品',
  other: '其他',
};

/** Which kind a name is of by the words that it ends in; a longer ending goes before one that it ends in. */
const ENDINGS: readonly (readonly [DocumentKind, RegExp])[] = [
  ['form', /(?:[知见示诺任议定请告]书|告知单|清单|台账|登记表|审批表|合同|协议|(?:提醒|警示|督办|预警)函)$/],
  ['circular', /(?:通知|意见|函|通报|决定|公告|批复|纪要|倡议|措施)$/],
  ['report', /(?:报告|总结|简报|白皮书|蓝皮书)$/],
  ['plan', /(?:方案|计划|规划|要点|安排|预案|纲要)$/],
  ['rule', /(?:办法|规定|制度|规则|细则|标准|指南|指引|规范|机制|规程|程序|流程|章程|准则|守则|公约|手册)$/],
  ['law', /(?:条例|[典宪]法?|(?<![办方做说看书手])法)$/],
];
const WITHOUT_END = /(?:（[^（）]*）|“|”|\s)+$/;

// 创作《…》, 《…》系列作品, 《…》选送到
const WORK_VERB = /创作|制作|拍摄|录制|编排/;
const WORK_AFTER =
  /^(?:等?[\u4e00-\u9fff]{0,8}(?:作品|电影|视频|短片|歌曲|小品|节目|漫画|动漫|宣传片|专题片|戏|剧)|选送|获奖)/;
const MAKES = /制定|制订|拟定|拟订|起草|编制|修订|修改|完善|健全|更新|建立|印发|出台|发布|公布/;

/** One naming of a document: who does what to it, the words behind the name, and whether another name holds it. */
export type Naming = { subject: string | null; verb: string | null; after: string; isInside: boolean };

/** The kind of a document by the end of its name and by what the notice of `issuer` says of it; never guessed: else other. */
export function documentKind(name: string, namings: readonly Naming[], issuer: string): DocumentKind {
  const [kind = 'other'] = ENDINGS.find(([, ending]) => ending.test(name.replace(WITHOUT_END, ''))) ?? [];
  if (kind === 'rule' && namings.some((naming) => isMade(naming, issuer))) return 'rule-made';
  if (kind === 'other' && namings.some(isWork)) return 'work';
  return kind;
}

const isWork = ({ verb, after }: Naming): boolean =>
  (verb !== null && WORK_VERB.test(verb)) || WORK_AFTER.test(after);

const isMade = ({ subject, verb, isInside }: Naming, issuer: string): boolean =>
  !isInside && verb !== null && MAKES.test(verb) && (subject === null || isOwn(subject, issuer));

// 联合公安机关, 局党组, 办公室, 市档案局 in the notice of 中共示例市档案局党组
function isOwn(subject: string, issuer: string): boolean {
  const [first = ''] = subject.split(/联合|会同|协同/);
  return /^(?:[我本局院校]|党[组委]|机关|办公室|各?科室|$)/.test(first) || isShortFor(first, issuer);
}

function isShortFor(short: string, name: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

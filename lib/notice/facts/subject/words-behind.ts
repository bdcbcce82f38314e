/** Where a clause ends, or a run of words before a number. */
export const CLAUSE_MARK = /[，。；：、！？（）《》〈〉,;:!?()①-⑳\s\d]/;
/** Units that count how often something was done. */
export const ACTS: ReadonlySet<string> = new Set('次 人次 场 场次 批次 户次 件次 轮'.split(' '));

// What is counted ends before these words.
const END =
  /进行|开展|参加|参与|配备|发出|使用|完成|取得|组成|负责(?!人)|担任|作为|听取|予以|给予|单独|全部|全程|逐一|均|已|尚|仍|并|的|(?<!行)为|和|(?<!涉)及|(?<!参)与|或|以上|以下|以内|左右|不等|之一|共|同比|未(?!整改|办结|完成)|没有|再次|按照|陆续|分别|推动|整改[不未]|先后|(?<=.)(?:成功|被|增加|减少|(?<![方意导动流走趋去取纵横定]|(?<!方)面)向)|(?<![国所特原现私公拥具没])有(?![关限效机色])|(?<![相面针应])对(?![象策讲口接外])/;
// 400多支“蒲公英”普法志愿者队伍
const NAME = /^“[^“”，。；]*”/;
// A body or a person, where more may follow without a mark: 8家执法单位行政执法案卷, 1名干部登记备案
const BODY = /^.*?(?:单位|企业|公司|机构|部门|党组织|事务所|鉴定所|司法所|学校|医院)+/;
const PERSONS =
  '干部|人员|成员|负责人|责任人|所长|局长|科长|主任|书记(?!员)|领导(?!班子)|党员|群众|职工|代表(?![人团大])|委员(?!会)|律师(?!事务所|协会)|公证员|调解员|联络员|协理员|志愿者|骨干|专家';
const PERSON = new RegExp(`^.*?(?:${PERSONS})+`);
const PERSON_LAST = new RegExp(`(?:${PERSONS})$`);
// 3个月的集中整改, 每年一次开展质量评查, 2件为申请人到现场办理
const OF = /^的/;
const HELD = /^(?:召开|举办|举行|开展|进行)/;
const IS = /^为/;
// 3500件因年代久远, 六轮反馈的问题
const NO_NOUN =
  /^(?:因|由|于|向|将|把|从(?![业事])|在(?![职建册编岗校库线办读任])|经(?![济营办费])|(?:反馈|移交|发现)$)/;
// 每日2次建立台账
const MAKING = /^(?:建立|完善|修订|制定|组织)/;
const PLACE = /^[县市区镇乡村]$/;

/** What a figure with a unit counts by the text behind it; empty if no noun follows. */
export function wordsBehind(text: string, unit: string, isDuration: boolean): string {
  const opening = isDuration ? OF : ACTS.has(unit) ? HELD : IS;
  if (isDuration && !opening.test(text)) return '';
  const behind = text.replace(opening, '');
  const [name = ''] = NAME.exec(behind) ?? [];
  const [run = ''] = behind.slice(name.length).split(/[“”]/);
  const [clause = ''] = run.split(CLAUSE_MARK);
  if (IS.test(text) && opening === IS) return clause;
  const words = `${name}${clause.split(END)[0] ?? ''}`.replace(/(?<![高初集其])中$/, '');
  if (words.startsWith('被')) return BODY.exec(words)?.[0] ?? '';
  const noun = nounIn(words, unit);
  if (NO_NOUN.test(noun) || (ACTS.has(unit) && MAKING.test(noun))) return '';
  return noun.length > 1 || PLACE.test(noun) ? noun : '';
}

/** Whether words end with a person: 工作人员. */
export const isPerson = (words: string): boolean => PERSON_LAST.test(words);

/** The first of some words that begin with what a unit counts: 执法单位 of 执法单位行政执法案卷 behind 家; all of them where it cannot be told. */
function nounIn(words: string, unit: string): string {
  const noun = ['家', '所'].includes(unit) ? BODY : ['名', '位', '人'].includes(unit) ? PERSON : null;
  return noun?.exec(words)?.[0] ?? words;
}

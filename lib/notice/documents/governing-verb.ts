// From the notice of 17 February 2025: every verb with a name in 《》 as its object.
const VERBS =
  '制定|修订|印发|下发|出台|颁布|实施|更新|建立|形成|落实|贯彻|学习|传达|领会|研究|推出|创作'.split('|');
const RUN = new RegExp(`(?:${VERBS.join('|')})+`, 'g');

// Between verb and name: 印发了《…》, 颁布实施的《…》, 传达学习市委《…》, 创作莆仙戏歌《…》
const BETWEEN = /^(?:了|的|中央|[省市县区]委|莆仙戏歌)?$/;

/** The verb whose object begins where `before` ends, as printed (制定印发); null if the clause has none of the closed list. */
export function governingVerb(before: string): string | null {
  const clause = before.split(/[，。；：、！？“”‘’（）《》〈〉\n]/).at(-1) ?? '';
  const run = [...clause.matchAll(RUN)].at(-1);
  if (run === undefined) return null;
  return BETWEEN.test(clause.slice(run.index + run[0].length)) ? run[0] : null;
}

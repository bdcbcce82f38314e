/** The facts by which the forms of an issue are compared, with their names in messages. */
export const FACT_NAMES = {
  url: '网址',
  title: '标题',
  number: '印出的编号',
  status: '状态',
  source: '状态依据',
  asOf: '截至日期',
  given: '通报时的状态',
  targets: '目标月份',
  promises: '目标时间',
  about: '目标所指的一项',
  reasons: '原因',
  responsible: '责任单位',
  deadline: '整改时限',
  place: '通报位置',
  measures: '措施条数',
  steps: '措施',
  noted: '措施旁的目标时间',
  history: '更新和更正',
  related: '相关问题',
  relatedWords: '相关的缘由',
  text: '原文',
} as const;
export type Fact = keyof typeof FACT_NAMES;

/** The facts of an issue in one form; text without line breaks, several values joined by 、. */
export type Facts = { id: string } & { [fact in Fact]?: string };

const NAMES: readonly Fact[] = [
  'url',
  'title',
  'number',
  'status',
  'source',
  'asOf',
  'given',
  'targets',
  'promises',
  'about',
  'reasons',
  'responsible',
  'deadline',
  'place',
  'measures',
  'steps',
  'noted',
  'history',
  'related',
  'relatedWords',
  'text',
];

/** Every difference between a form and the pages, one sentence each; only facts that the form has are compared. */
export function compareFacts(form: string, told: readonly Facts[], pages: readonly Facts[]): string[] {
  const ids = told.map(({ id }) => id);
  const missing = pages.filter(({ id }) => !ids.includes(id)).map(({ id }) => `${form}：缺问题 ${id}`);
  const repeated = ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${form}：问题 ${id} 重复`);
  const differing = told.flatMap((facts) => {
    const page = pages.find(({ id }) => id === facts.id);
    return page === undefined ? [`${form}：问题 ${facts.id} 没有网页`] : factFaults(form, facts, page);
  });
  const order = pages.map(({ id }) => id).filter((id) => ids.includes(id));
  const faults = [...missing, ...repeated, ...differing];
  if (faults.length > 0 || order.join() === ids.join()) return faults;
  return [`${form}：问题的次序与清单不同`];
}

function factFaults(form: string, told: Facts, page: Facts): string[] {
  return NAMES.flatMap((name) => {
    const [here, there] = [told[name], page[name]];
    if (here === undefined || there === undefined || here === there) return [];
    const { left, right } = parted(here, there);
    return [`${form}：问题 ${told.id} 的${FACT_NAMES[name]}是“${left}”，网页是“${right}”`];
  });
}

/** Two texts around their first difference, short enough for a line. */
export function parted(left: string, right: string): { left: string; right: string } {
  const [a, b] = [Array.from(left), Array.from(right)];
  if (a.length <= 40 && b.length <= 40) return { left, right };
  const place = a.findIndex((sign, index) => sign !== b[index]);
  const start = Math.max(0, (place === -1 ? a.length : place) - 10);
  const cut = (signs: string[]): string => `…${signs.slice(start, start + 20).join('')}…`;
  return { left: cut(a), right: cut(b) };
}

import type { Doubt } from './doubtful-wording';

const KEEP = '请在 content/accepted.yaml 里登记这几个字。';
const OWN = {
  marks: `请补上或删去；有意这样写的，${KEEP}`,
  deadline: `请改正；有意这样写的，${KEEP}`,
  space: `请删去空格；有意这样写的，${KEEP}`,
  slip: `请改正；有意这样写的，${KEEP}`,
  unsure: `请换成平常的字；有意这样写的，${KEEP}`,
};

/** The cure for doubtful wording: approved text stays, editorial text can be corrected. */
export function cureFor({ kind, words }: Doubt, approved: boolean): string {
  if (kind !== 'host') return approved ? `如果批准的原文就是这样，${KEEP}` : OWN[kind];
  const host = words.replace(/^.*\/\//, '').toLowerCase();
  const otherwise = approved ? `不认可、批准的原文却是这样的，${KEEP}` : '不该有的，请删去。';
  return `认可这个网站的，请在 allowedHosts 里加上 ${host}；${otherwise}`;
}

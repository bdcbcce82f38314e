import type { Change } from '@/lib/changes/change';
import { escapeXml } from '@/lib/data/feed/escape-xml';
import { chineseNumeral } from '@/lib/numerals';
import type { Group } from './group-changes';
import { listPlaces } from './list-places';

/** One numbered group of changes on the sign-off sheet: a table of both texts, or a list of places. */
export function sheetGroup({ kind, name, changes }: Group, index: number): string {
  const heading = `<h2>${chineseNumeral(index + 1)}、${name}（${changes.length} 处）</h2>`;
  if (kind === 'assets') return `${heading}\n<p class="places">读者看到的字不变。</p>`;
  if (kind === 'page' || kind === 'file') return `${heading}\n${places(changes)}`;
  const fault = kind === 'unexplained' ? '\n<p class="fault">没有依据，不能发布。</p>' : '';
  return `${heading}${fault}
<table class="box changes">
<colgroup><col class="w24"><col class="w25"><col class="w25"><col class="w26"></colgroup>
<thead><tr><th>位置</th><th>原来</th><th>现在</th><th>依据</th></tr></thead>
<tbody>
${changes.map(row).join('\n')}
</tbody>
</table>`;
}

function row({ where, before, after, cause }: Change): string {
  const unlike = before === null && after === null;
  const words = unlike ? ['内容不同', '内容不同'] : [before ?? '（无）', after ?? '（无）'];
  const cells = [where, ...words, cause ?? '没有'];
  return `<tr>${cells.map((cell) => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`;
}

function places(changes: readonly Change[]): string {
  return listPlaces(changes)
    .map((one) => `<p class="places">${escapeXml(`${one.cause}：${one.places}`)}</p>`)
    .join('\n');
}

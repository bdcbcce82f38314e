import type { Change } from '@/lib/changes/change';
import type { Settings } from '@/lib/changes/read/settings';
import { escapeXml } from '@/lib/data/feed/escape-xml';
import { toQr } from '@/lib/data/qr';
import { groupChanges } from './group-changes';
import { sheetGroup } from './sheet-group';
import { SHEET_STYLES } from './styles';

/** What is to be signed: the site, its digest, the one it follows (null for the first release), and the changes. */
export type SheetContent = {
  settings: Settings;
  digest: string;
  since: string | null;
  changes: readonly Change[];
};

/** The sign-off sheet (审签单) as one HTML file without scripts, for A4 paper; the digest is on every page. */
export function sheet(content: SheetContent): string {
  const name = content.settings.get('网站名称') ?? '';
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeXml(`发布审签单 ${content.digest} ${name}`)}</title>
<style>${SHEET_STYLES}</style>
</head>
<body>
<main>
<table class="sheet" role="presentation">
<tfoot><tr><td><div class="room"></div></td></tr></tfoot>
<tbody><tr><td>
<h1>网站发布审签单</h1>
${head(content)}
${body(content)}
</td></tr></tbody>
</table>
</main>
${foot(content)}
</body>
</html>
`;
}

function head({ settings, since, digest }: SheetContent): string {
  const row = (label: string, words: string): string =>
    `<tr><th>${label}</th><td colspan="3">${escapeXml(words)}</td></tr>`;
  const signed = (label: string): string =>
    `<tr><th>${label}</th><td>签名：</td><td colspan="2">日期：　　年　　月　　日</td></tr>`;
  return `<table class="box sign">
<colgroup><col class="w20"><col class="w32"><col class="w16"><col class="w32"></colgroup>
<tr><th>文号</th><td></td><th>日期</th><td></td></tr>
${row('网站', settings.get('网站名称') ?? '')}
${row('网址', settings.get('网址') ?? '')}
<tr><th>本次内容</th><td colspan="3"><span class="digest">${digest}</span><br>${since === null ? '首次发布' : `接在 <span class="digest">${since}</span> 之后`}</td></tr>
${['签发', '审核', '拟稿'].map(signed).join('\n')}
</table>`;
}

function body({ changes }: SheetContent): string {
  if (changes.length === 0) return '<p>与上一次发布相比，没有改动。</p>';
  return groupChanges(changes)
    .map((group, index) => sheetGroup(group, index))
    .join('\n');
}

function foot({ digest }: SheetContent): string {
  return `<footer class="foot">${toQr(digest)}<p>本单只对下面这一份内容有效，发布时以它核对：<br><span class="digest">${digest}</span><br>（SHA256SUMS 的 SHA-256 前 16 位；各页应当相同）</p></footer>`;
}

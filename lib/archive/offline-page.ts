import { createHash } from 'node:crypto';
import { absoluteUrl, issueAnchor, issuePath } from '@/lib/addresses';
import { nameOf } from '@/lib/data/data-file';
import { escapeXml } from '@/lib/data/feed/escape-xml';
import { QUOTED_NOTE } from '@/lib/data/markdown/markdown-writer';
import { noticeMarkdown } from '@/lib/data/markdown/notice-markdown';
import { noticeFiles } from '@/lib/data/notice-files';
import type { Slip } from '@/lib/model/accepted-schema';
import type { Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { buildIndex } from '@/lib/search/build-index';
import { STATUS_LABELS } from '@/lib/status';
import { editorialNotes } from './editorial-notes';
import { notesHtml, textHtml } from './offline-text';

/** The page of an archive: the whole notice with what is known of each issue, readable without network or script. */
export function offlinePage(
  site: Site,
  notice: Notice,
  { script, slips }: { script: string; slips: readonly Slip[] },
): string {
  const [notes = []] = editorialNotes(noticeMarkdown(site, notice));
  const local = new Map(
    notice.issues.map((issue) => [absoluteUrl(site, issuePath(issue)), `#${issueAnchor(issue)}`]),
  );
  const { variants, words, readings } = buildIndex(notice, slips);
  const tables = JSON.stringify({ variants, words, readings });
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(notice.title)}（离线保存）</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<main data-notice="${escapeXml(notice.slug)}" data-tables="${escapeXml(tables)}">`,
    heading(notice),
    notesHtml(notes.map((note) => (note.words === QUOTED_NOTE ? SAVED_NOTE : note))),
    SEARCH,
    fileList(site, notice),
    issueList(notice),
    '<div class="text">',
    ...textHtml(site, notice, { common: notes, local }),
    '</div>',
    '</main>',
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const SAVED =
  '灰底的话是本站添加的，其余都是批准的原文。本页是保存下来的副本，此后的更新和更正见上面的网址。';
const SAVED_NOTE = { words: SAVED, html: SAVED };

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// A title supplied by the editor is not approved text.
function heading({ title, notPrinted }: Notice): string {
  const supplied = notPrinted?.includes('title') ? ' data-editorial="true"' : '';
  return `<h1${supplied}>${escapeXml(title)}</h1>`;
}

// The script shows it.
const SEARCH = [
  '<form role="search" hidden data-editorial="true">',
  '<label for="q">在本页搜索</label>',
  '<input id="q" type="search" autocomplete="off" maxlength="500">',
  '<p role="status"></p>',
  '<ul></ul>',
  '</form>',
].join('\n');

function fileList(site: Site, notice: Notice): string {
  const files = [
    ...noticeFiles(site, notice).map((file) => ({ name: nameOf(file), about: file.about })),
    { name: 'source.txt', about: '收到的原文，未经整理' },
    { name: 'SHA256SUMS', about: '以上文件和本页的 SHA-256 校验值' },
  ];
  const items = files.map(({ name, about }) => `<li><a href="${name}">${name}</a>：${escapeXml(about)}</li>`);
  return [
    '<details data-editorial="true">',
    `<summary>同一文件夹里的文件（${files.length} 个）</summary>`,
    `<ul>\n${items.join('\n')}\n</ul>`,
    '</details>',
  ].join('\n');
}

function issueList({ issues }: Notice): string {
  const items = issues.map(
    (issue) =>
      `<li><a href="#${issueAnchor(issue)}">问题 ${Number(issue.id)} ${escapeXml(issue.title)}</a>（${STATUS_LABELS[issue.status.code]}）</li>`,
  );
  return [
    '<details data-editorial="true">',
    `<summary>问题清单（${issues.length} 个）</summary>`,
    `<ul>\n${items.join('\n')}\n</ul>`,
    '</details>',
  ].join('\n');
}

const STYLE = [
  ':root{color-scheme:light dark}',
  'body{margin:0;background:#fffefb;color:#1c1a17;font:18px/1.85 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}',
  'main{max-width:44rem;margin:0 auto;padding:1rem 1.25rem 4rem;overflow-wrap:break-word}',
  'h1,h2,h3,h4,h5,h6{line-height:1.5;margin:2rem 0 .5rem}',
  'h1{font-size:1.6rem}h2{font-size:1.35rem}h3{font-size:1.2rem}h4,h5,h6{font-size:1.05rem}',
  'p{margin:0 0 1rem}',
  'a{color:inherit}',
  '[data-editorial]{font-size:1rem}',
  'ul.notes{margin:.5rem 0 1rem;padding:.75rem 1rem .75rem 2rem;background:#f7f4ee;color:#55504a}',
  'li a{display:inline-block;padding:.35rem 0}',
  'summary{padding:.5rem 0;cursor:pointer}',
  'label{display:block;font-weight:bold}',
  'input{box-sizing:border-box;width:100%;min-height:44px;padding:.5rem;border:1px solid #857c6f;background:transparent;color:inherit;font:inherit}',
  'article{border-top:1px solid #ddd6ca}',
  'mark{background:#f3dc8a;color:#1c1a17}',
  '@media (prefers-color-scheme:dark){body{background:#16140f;color:#ece7de}ul.notes{background:#211e18;color:#b5ada1}article{border-color:#3a352c}}',
  '@media print{form,details{display:none}}',
].join('\n');

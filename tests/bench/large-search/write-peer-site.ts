import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issuePath } from '@/lib/addresses';
import type { Notice } from '@/lib/model/notice';
import { issueLines } from '@/lib/model/reading-order';
import { folderBytes, writeServed } from './write-large-site';

const VERSION = '1.6.0';

// What Pagefind's own page does, and no more: as many results at first as ours.
const PAGE = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>Pagefind</title></head><body>
<input type="search"><p role="status"></p><ol data-results></ol>
<script type="module">
const box = document.querySelector('input');
const list = document.querySelector('ol');
let pagefind;
const load = () => pagefind ??= import('/pagefind/pagefind.js');
box.addEventListener('focus', load);
box.addEventListener('input', async () => {
  const { search } = await load();
  const { results } = await search(box.value);
  document.querySelector('p').textContent = results.length + ' 个问题';
  list.textContent = '';
  for (const one of await Promise.all(results.slice(0, 6).map((result) => result.data()))) {
    const item = list.appendChild(document.createElement('li'));
    item.dataset.issue = one.url;
    item.innerHTML = one.excerpt;
  }
});
window.urlsOf = async (q) => {
  const { search } = await load();
  const { results } = await search(q);
  return (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url);
};
</script></body></html>`;

/** Writes a page for each issue and has Pagefind index them (by npx). Returns the bytes of its index and texts. */
export async function writePeerSite(folder: string, notices: readonly Notice[]): Promise<number> {
  for (const issue of notices.flatMap(({ issues }) => issues)) {
    const [heading, ...lines] = issueLines(issue);
    const text = `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${heading}</title></head><body><main data-pagefind-body><h1>${heading}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</main></body></html>`;
    const page = join(folder, issuePath(issue));
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, 'index.html'), text);
  }
  const { status } = spawnSync('npx', ['--yes', `pagefind@${VERSION}`, '--site', folder], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Pagefind made no index');
  await writeServed(join(folder, 'search/index.html'), Buffer.from(PAGE));
  mkdirSync(join(folder, '.nginx'), { recursive: true });
  writeFileSync(join(folder, '.nginx/csp.conf'), '');
  // the site's nginx settings name both
  await writeServed(join(folder, 'speculation-rules.json'), Buffer.from('{}'));
  await writeServed(join(folder, '404.html'), Buffer.from('404'));
  return folderBytes(join(folder, 'pagefind'));
}

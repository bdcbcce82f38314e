import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { readContent } from '@/lib/content/read-content';
import { typesetPage } from '@/lib/export/typeset/typeset-page';
import { digestFiles } from '@/lib/keys/digest-files';
import { noticeKeys } from '@/lib/keys/notice-keys';
import { filesOfNotice } from '@/lib/machine/files-of-notice';
import { filesOfWithdrawn } from '@/lib/machine/files-of-withdrawn';
import { bodyNames } from '@/lib/notice/body-names';
import { machineTools } from '@/tests/fixtures/machine/machine-content';
import { CONTENT_CHANGES, writeThreeNotices } from '@/tests/fixtures/notices/three-notices';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

type Params = Record<string, string>;
type Route = {
  default: (props: { params: Promise<Params> }) => Promise<React.ReactElement>;
  generateMetadata: (props: { params: Promise<Params> }) => Promise<object>;
  generateStaticParams: () => Params[];
};

// By glob, so that the routes of new pages of notices are among them.
const ROUTES = import.meta.glob<Route>('/app/notices/\\[notice\\]/**/page.tsx');

/** Every page and file of every notice, by the name of the notice, as one text. */
async function rendered(content: string): Promise<Map<string, string>> {
  const all = readContent(content);
  const { site, notices, withdrawnNotices } = all;
  const names = bodyNames(site, notices);
  const pages = await Promise.all(
    Object.values(ROUTES).map(async (load) => {
      const route = await load();
      return Promise.all(
        route.generateStaticParams().map(async (params) => {
          const props = { params: Promise.resolve(params) };
          if (params.notice === '_none') return { slug: '', text: '' };
          const html = renderToStaticMarkup(await route.default(props));
          const head = JSON.stringify(await route.generateMetadata(props));
          return { slug: params.notice ?? '', text: typesetPage(`${html}${head}`, names) };
        }),
      );
    }),
  );
  const texts = new Map<string, string>();
  for (const notice of [...notices, ...withdrawnNotices]) {
    const files =
      'withdrawal' in notice ? filesOfWithdrawn(site, notice) : filesOfNotice(all, notice, machineTools);
    const own = files.filter(({ path }) => !path.endsWith('.png'));
    const made = await Promise.all(own.map(async ({ path, make }) => `${path} ${String(await make())}`));
    const slugs = [notice.slug, ...(notice.formerly ?? [])];
    const read = pages.flat().flatMap(({ slug, text }) => (slugs.includes(slug) ? [text] : []));
    texts.set(notice.slug, [...made, ...read].join('\n'));
  }
  return texts;
}

test('a notice with the same key has the same pages and files, whatever else is changed', async () => {
  const content = join(temporaryFolder(), 'content');
  writeThreeNotices(content);
  vi.stubEnv('CONTENT_DIR', content);
  const keysNow = () =>
    noticeKeys(readContent(content), {
      code: '',
      folderOf: (slug) => digestFiles(join(content, 'notices'), [slug]),
    });
  let before = { keys: keysNow(), texts: await rendered(content) };
  for (const { name, change, notices } of CONTENT_CHANGES) {
    change(content);
    const after = { keys: keysNow(), texts: await rendered(content) };
    for (const [slug, key] of after.keys) {
      const [was, is] = [before.texts.get(slug), after.texts.get(slug)];
      expect(is?.length, slug).toBeGreaterThan(1000);
      if (before.keys.get(slug) === key) expect(is, `${slug} after ${name}`).toBe(was);
    }
    // The test sees what it is to see: some page of the first of them has changed.
    expect(after.texts.get(notices[0] ?? ''), name).not.toBe(before.texts.get(notices[0] ?? ''));
    before = after;
  }
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evidencePagePath, evidencePath, issuePath, slugsOf } from '@/lib/addresses';
import { readContent } from '@/lib/content/read-content';
import { sha256 } from '@/lib/digest/sha256';
import { evidenceFiles } from '@/lib/model/evidence/evidence-files';
import { openPage, pageAddresses, readBuilt } from '@/tests/built/helpers/built-site';
import { CONTENT_FOLDER, SITE_FOLDER } from '@/tests/site-under-test';

const { notices } = readContent(CONTENT_FOLDER);
const published = notices.flatMap((notice) =>
  evidenceFiles(notice).map((evidence) => ({ notice, ...evidence })),
);

test('the site has a page for each file of the content and no other', () => {
  const pages = published.map(({ notice, file }) => evidencePagePath(notice, file));
  expect(pageAddresses().filter((address) => address.includes('/files/'))).toEqual(pages.sort());
});

test('each file is served as it was received, under every name of its notice, without compressed copies', () => {
  for (const { notice, file } of published) {
    const received = readFileSync(join(CONTENT_FOLDER, 'notices', notice.slug, 'files', file.name));
    for (const slug of slugsOf(notice)) {
      const path = join(SITE_FOLDER, evidencePath({ slug }, file));
      expect(readFileSync(path).equals(received), path).toBe(true);
      expect([existsSync(`${path}.br`), existsSync(`${path}.gz`)], path).toEqual([false, false]);
    }
  }
});

test('the data of its issue say size, type, checksum and address', () => {
  for (const { notice, file, uses } of published) {
    for (const { issue, update } of uses) {
      const { issues } = JSON.parse(readBuilt(`${issuePath(issue)}issue.json`));
      const { evidence } = issues[0].updates.find(({ date }: { date: string }) => date === update.date);
      const bytes = readFileSync(join(SITE_FOLDER, new URL(evidence.file.url).pathname));
      expect(evidence.file).toMatchObject({ bytes: bytes.length, sha256: sha256(bytes), title: file.title });
      expect(new URL(evidence.file.page).pathname).toBe(evidencePagePath(notice, file));
    }
  }
});

test('its page opens it; a picture is shown with its size and its title as its words', () => {
  for (const { notice, file } of published) {
    const $ = openPage(evidencePagePath(notice, file));
    const path = evidencePath(notice, file);
    expect($('h1').text()).toBe(file.title);
    expect($(`main a[href="${path}"]`)).toHaveLength(1);
    const pictures = $('main img')
      .toArray()
      .map(({ attribs }) => attribs);
    const { width, height } = file.picture ?? {};
    const shown = { src: path, alt: file.title, width: `${width}`, height: `${height}`, loading: 'lazy' };
    expect(pictures).toMatchObject(file.picture === null ? [] : [shown]);
  }
});

test('updates lead to the page, on the page of the issue and in the list of changes', () => {
  for (const { notice, file, uses } of published) {
    for (const page of [...uses.map(({ issue }) => issuePath(issue)), '/changes/']) {
      const link = openPage(page)(`[data-evidence] a[href="${evidencePagePath(notice, file)}"]`);
      expect(link.text(), page).toBe(file.title);
    }
  }
});

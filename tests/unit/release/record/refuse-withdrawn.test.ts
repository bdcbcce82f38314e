import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatPublished } from '@/lib/record/format-published';
import { recordFile } from '@/lib/record/record-file';
import { refuseWithdrawn } from '@/lib/release/record/refuse-withdrawn';
import { releaseFolder } from '@/lib/release/release-folder';
import { exportFolder } from '@/tests/fixtures/export-folder';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';
import { BY } from '@/tests/release/run-by';

const PUBLISHED = { '/a/#m1': '2026-03-01 aaaaaaaaaaaaaaaa' };
const WITHDRAWN = { '/a/#m1': '2026-03-01 aaaaaaaaaaaaaaaa 已撤下' };

describe.skipIf(process.platform === 'win32')('a rollback', () => {
  function twoReleases() {
    const dir = temporaryFolder();
    const release = (texts: Record<string, string>): string => {
      const record = formatPublished({ pages: ['/'], texts });
      const finished = exportFolder(
        new Map([
          ['/index.html', '首页'],
          [`/${recordFile}`, record],
        ]),
      );
      return releaseFolder({ finished, dir, now: 0, by: BY }).name;
    };
    const [earlier, live] = [release(PUBLISHED), release(WITHDRAWN)];
    return { places: { releases: join(dir, 'releases') }, earlier, live };
  }

  test('is refused if it would publish again what the current release has withdrawn', () => {
    const { places, earlier, live } = twoReleases();
    expect(() => refuseWithdrawn(places, { current: live, name: earlier })).toThrow(
      `退回 ${earlier} 会把已经撤下的再公开，共 1 处：/a/#m1。没有退回。`,
    );
  });

  test('is not where nothing is live, or where the earlier one has withdrawn it too', () => {
    const { places, earlier, live } = twoReleases();
    expect(() => refuseWithdrawn(places, { current: null, name: earlier })).not.toThrow();
    expect(() => refuseWithdrawn(places, { current: live, name: live })).not.toThrow();
    expect(() => refuseWithdrawn(places, { current: earlier, name: live })).not.toThrow();
  });
});

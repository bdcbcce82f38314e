import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { releaseFolder } from '@/lib/release/release-folder';
import { makeSite } from '@/tests/release/make-site';
import { releaseSites } from '@/tests/release/release-sites';

describe.skipIf(process.platform === 'win32')('a release with a sheet', () => {
  const written = { number: '示例〔2026〕1号', drafted: '拟稿人', reviewed: '审核人', approved: '签发人' };

  test('keeps digest, number, names and time outside what is served', () => {
    const { dir, folder, release, served } = releaseSites();
    const { name: sheet } = release('甲');
    release('乙');
    const finished = join(folder, '甲');
    releaseFolder({ finished, dir, now: 0, approval: { sheet, ...written } });
    expect(served()).toBe(sheet);
    expect(parse(readFileSync(join(dir, 'approvals', `${sheet}.yaml`), 'utf8'))).toEqual([
      { digest: sheet, ...written, time: '1970-01-01T00:00:00.000Z' },
    ]);
  });

  test('adds an entry each time that the content goes live', () => {
    const { dir, folder, release } = releaseSites();
    const { name: sheet } = release('甲');
    for (const now of [0, 1000, 2000]) {
      // The same content again is no release.
      if (now !== 1000) release('乙');
      releaseFolder({ finished: join(folder, '甲'), dir, now, approval: { sheet } });
    }
    const kept: unknown[] = parse(readFileSync(join(dir, 'approvals', `${sheet}.yaml`), 'utf8'));
    expect(kept).toEqual([
      { digest: sheet, time: '1970-01-01T00:00:00.000Z' },
      { digest: sheet, time: '1970-01-01T00:00:02.000Z' },
    ]);
  });

  test('is refused if the sheet is for other content, and nothing changes', () => {
    const { dir, folder, release, served } = releaseSites();
    const { name } = release('甲');
    makeSite(join(folder, '丙'), '丙');
    const approval = { sheet: name, ...written };
    expect(() => releaseFolder({ finished: join(folder, '丙'), dir, now: 0, approval })).toThrow(
      new RegExp(`^要发布的内容是 [0-9a-f]{16}，审签单上的是 ${name}，没有发布。`),
    );
    expect(served()).toBe(name);
    expect(existsSync(join(dir, 'approvals'))).toBe(false);
  });
});

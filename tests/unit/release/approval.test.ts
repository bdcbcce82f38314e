import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readApprovals } from '@/lib/release/history/read-approvals';
import { placesIn } from '@/lib/release/places';
import { releaseFolder } from '@/lib/release/release-folder';
import { makeSite } from '@/tests/release/make-site';
import { releaseSites } from '@/tests/release/release-sites';
import { BY } from '@/tests/release/run-by';

describe.skipIf(process.platform === 'win32')('a release with a sheet', () => {
  const written = { number: '示例〔2026〕1号', drafted: '拟稿人', reviewed: '审核人', approved: '签发人' };

  test('keeps digest, number, names and time outside what is served', () => {
    const { dir, folder, release, served } = releaseSites();
    const { name: sheet } = release('甲');
    release('乙');
    const finished = join(folder, '甲');
    releaseFolder({ finished, dir, now: 0, by: BY, approval: { sheet, ...written } });
    expect(served()).toBe(sheet);
    expect(parse(readFileSync(join(dir, 'approvals', `${sheet}.yaml`), 'utf8'))).toEqual([
      { digest: sheet, ...written, time: '1970-01-01T00:00:00.000Z', by: BY },
    ]);
  });

  test('adds an entry each time that the content goes live', () => {
    const { dir, folder, release } = releaseSites();
    const { name: sheet } = release('甲');
    for (const now of [0, 1000, 2000]) {
      // The same content again is no release.
      if (now !== 1000) release('乙');
      releaseFolder({ finished: join(folder, '甲'), dir, now, by: BY, approval: { sheet } });
    }
    const kept: unknown[] = parse(readFileSync(join(dir, 'approvals', `${sheet}.yaml`), 'utf8'));
    expect(kept).toEqual([
      { digest: sheet, time: '1970-01-01T00:00:00.000Z', by: BY },
      { digest: sheet, time: '1970-01-01T00:00:02.000Z', by: BY },
    ]);
  });

  test('keeps the commit that was built, and what was kept can be read', () => {
    const { dir, folder, release } = releaseSites();
    const { name: sheet } = release('甲');
    release('乙');
    const approval = { sheet, ...written, commit: '0000，另有没有提交的改动（dirty）' };
    releaseFolder({ finished: join(folder, '甲'), dir, now: 0, by: BY, approval });
    expect(readFileSync(join(dir, 'approvals', `${sheet}.yaml`), 'utf8')).toMatch(/\n {2}commit: "0000，另/);
    const [kept] = readApprovals(placesIn(dir), sheet);
    expect(kept).toEqual({ digest: sheet, ...written, time: '1970-01-01T00:00:00.000Z' });
    expect(readApprovals(placesIn(dir), 'none')).toEqual([]);
    writeFileSync(join(dir, 'approvals', `${sheet}.yaml`), 'approved\n');
    expect(() => readApprovals(placesIn(dir), sheet)).toThrow(/\.yaml 读不懂，可能改过。$/);
  });

  test('is refused if the sheet is for other content, and nothing changes', () => {
    const { dir, folder, release, served } = releaseSites();
    const { name } = release('甲');
    makeSite(join(folder, '丙'), '丙');
    const approval = { sheet: name, ...written };
    expect(() => releaseFolder({ finished: join(folder, '丙'), dir, now: 0, by: BY, approval })).toThrow(
      new RegExp(`^要发布的内容是 [0-9a-f]{16}，审签单上的是 ${name}，没有发布。`),
    );
    expect(served()).toBe(name);
    expect(existsSync(join(dir, 'approvals'))).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { sha256 } from '@/lib/digest/sha256';
import { bundleScript } from '@/lib/export/bundle-script';
import { newerSyntax } from '@/tests/fixtures/export/newer-syntax';

describe.each(['boot', 'core', 'contents', 'search-box', 'search'])('the bundle of browser/%s.ts', (name) => {
  test('is reproducible and named by its hash', async () => {
    const [first, second] = await Promise.all([bundleScript(name), bundleScript(name)]);
    expect(first).toEqual(second);
    const hash = sha256(first.code).slice(0, 10);
    expect(first.path).toBe(`/assets/${name}-${hash}.js`);
  });

  test('uses no syntax newer than phones of 2018', async () => {
    expect(newerSyntax((await bundleScript(name)).code)).toEqual([]);
  });

  test('calls no function newer than phones of 2018', async () => {
    const { code } = await bundleScript(name);
    expect(code).not.toMatch(
      /\.(at|flat|flatMap|fromEntries|matchAll|replaceAll|allSettled|any|finally|hasOwn|replaceChildren|toggleAttribute)\(|globalThis|structuredClone/,
    );
  });

  test('can be inlined: one line, no </script>, no import', async () => {
    const { code } = await bundleScript(name);
    expect(code).not.toMatch(/\n|<\/script|<!--|\bimport\b|\bexport\b|sourceMappingURL/);
  });
});

test('the boot script, part of every page, has at most 300 bytes', async () => {
  expect(Buffer.byteLength((await bundleScript('boot')).code)).toBeLessThanOrEqual(300);
});

describe('newerSyntax', () => {
  test.each([
    ['a ?? b', '??'],
    ['a ||= b', '||='],
    ['a?.b', '?.'],
    ['({ ...a })', '{ ... }'],
    ['const { a, ...b } = c', '{ ... }'],
    ['try { a() } catch { b() }', 'catch without a name'],
    ['class A { b = 1 }', 'class field'],
    ['1n', 'big integer'],
    ['/(?<a>b)/', 'new regular expression'],
  ])('%s is newer than ES2017', (code, found) => {
    expect(newerSyntax(code)).toEqual([found]);
  });

  test('ES2017 is not newer', () => {
    expect(newerSyntax('async (a, ...b) => { const { c } = await f(...b); return [...c, a ** 2]; }')).toEqual(
      [],
    );
  });
});

import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { carryOutWithdrawal, type WithdrawalPlace } from '@/lib/withdraw/carry-out-withdrawal';
import { readContentFolder } from '@/lib/withdraw/disk/read-content-folder';
import { readNamed } from '@/lib/withdraw/withdraw-options';
import { LIFE_CONTENT } from '@/tests/fixtures/notices/life-content';
import { WITHDRAWAL } from '@/tests/fixtures/notices/withdrawn-sample';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

function copyLife(): string {
  const content = join(temporaryFolder(), 'content');
  cpSync(LIFE_CONTENT, content, { recursive: true });
  return content;
}

function carryOut(content: string, changes: Partial<WithdrawalPlace> = {}, date = WITHDRAWAL.date): string {
  const named = readNamed('2026-library/04');
  if (named === null) throw new Error('not named');
  const place = { today: date, searchesShards: () => false, holdingText: [], ...changes };
  return carryOutWithdrawal(content, named, { ...WITHDRAWAL, date }, place);
}

test('what was done and what is left to do is told, and the kept texts are gone', () => {
  const content = copyLife();
  const kept = join(temporaryFolder({ 'kept/a.txt': '撤下的字' }), 'kept');
  const told = carryOut(content, { holdingText: [kept] });
  expect(told).toMatch(/^已撤下通报 2026-library 的问题 4：/);
  expect(existsSync(kept)).toBe(false);
});

test('the index in shards is among what is to be purged where there is one', () => {
  const [small, large] = [false, true].map((shards) =>
    carryOut(copyLife(), { searchesShards: () => shards }),
  );
  expect(large?.split('\n').length).toBe((small?.split('\n').length ?? 0) + 2);
});

test('a day that is probably wrong is said last', () => {
  const content = copyLife();
  expect(carryOut(content, { today: '2026-04-01' }, '2027-04-01').split('\n').at(-1)).toContain('2027-04-01');
});

test('a wrong limit from the environment stops everything before anything is done', () => {
  const content = copyLife();
  const before = readContentFolder(content);
  const searchesShards = () => {
    throw new Error('no number');
  };
  expect(() => carryOut(content, { searchesShards })).toThrow('no number');
  expect(readContentFolder(content)).toEqual(before);
  expect(readFileSync(join(content, 'notices/2026-library/issues/04.md'), 'utf8')).not.toContain('withdrawn');
});

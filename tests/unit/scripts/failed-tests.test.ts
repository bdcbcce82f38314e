import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { failedOfPlaywright, failedOfVitest } from '@/scripts/test/failed-tests';

const spec = (title: string, ok: boolean, ...messages: string[]) => ({
  title,
  file: 'a.spec.ts',
  line: 7,
  ok,
  tests: [{ results: [{ errors: messages.map((message) => ({ message })) }] }],
});

test('a failed vitest test has its file, its name and the first line of its error', () => {
  const name = resolve('tests/unit/a.test.ts');
  const assertionResults = [
    { fullName: 'group one', status: 'passed', failureMessages: [] },
    { fullName: 'group two', status: 'failed', failureMessages: ['\nError: 1 is not 2\n    at a.ts'] },
  ];
  expect(failedOfVitest({ testResults: [{ name, status: 'failed', assertionResults }] })).toEqual([
    'tests/unit/a.test.ts › group two\n    Error: 1 is not 2',
  ]);
});

test('a vitest file that cannot be loaded is named with the reason', () => {
  const broken = {
    name: resolve('a.test.ts'),
    status: 'failed',
    message: 'no module b',
    assertionResults: [],
  };
  expect(failedOfVitest({ testResults: [broken] })).toEqual(['a.test.ts\n    no module b']);
});

test('a failed Playwright test has its line, the groups it stands in and an error without colours', () => {
  const inner = {
    title: 'at 390 px',
    specs: [spec('x', true), spec('y', false, '\u001b[31mError\u001b[39m: z')],
  };
  const suites = [{ title: 'a.spec.ts', specs: [spec('w', false)], suites: [inner] }];
  expect(failedOfPlaywright({ suites, errors: [{ message: 'no server' }] })).toEqual([
    'tests/e2e/a.spec.ts:7 › w',
    'tests/e2e/a.spec.ts:7 › at 390 px › y\n    Error: z',
    'outside all tests\n    no server',
  ]);
});

test('a report of another shape is refused', () => {
  expect(() => failedOfVitest({})).toThrow();
  expect(() => failedOfPlaywright({ suites: [{}], errors: [] })).toThrow();
});

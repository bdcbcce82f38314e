import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

const vitestSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

const errorSchema = z.object({ message: z.string().optional() });
const specSchema = z.object({
  title: z.string(),
  file: z.string(),
  line: z.int(),
  ok: z.boolean(),
  tests: z.array(z.object({ results: z.array(z.object({ errors: z.array(errorSchema) })) })),
});
const suiteSchema = z.object({
  title: z.string(),
  specs: z.array(specSchema),
  get suites() {
    return z.array(suiteSchema).optional();
  },
});
const playwrightSchema = z.object({ suites: z.array(suiteSchema), errors: z.array(errorSchema) });

/** The failed tests in a JSON report of vitest: file, name and the first line of the error. */
export function failedOfVitest(report: unknown): string[] {
  return vitestSchema.parse(report).testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const file = relative('.', name);
    if (status === 'failed' && failed.length === 0) return [withError(file, message)];
    return failed.map((test) => withError(`${file} › ${test.fullName}`, test.failureMessages?.[0]));
  });
}

/** The failed tests in a JSON report of Playwright, and its errors outside all tests, in the same form. */
export function failedOfPlaywright(report: unknown): string[] {
  const { suites, errors } = playwrightSchema.parse(report);
  return [
    ...suites.flatMap((suite) => failedOfSuite(suite, [])),
    ...errors.map(({ message }) => withError('outside all tests', message)),
  ];
}

function failedOfSuite(suite: z.infer<typeof suiteSchema>, above: string[]): string[] {
  const here = above.length === 0 ? [`tests/e2e/${suite.title}`] : [...above, suite.title];
  const failed = suite.specs.filter(({ ok }) => !ok);
  return [
    ...failed.map(({ title, line, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return withError([`${here[0]}:${line}`, ...here.slice(1), title].join(' › '), errors[0]?.message);
    }),
    ...(suite.suites ?? []).flatMap((inner) => failedOfSuite(inner, here)),
  ];
}

function withError(name: string, message: string | undefined): string {
  const line = message?.split('\n').find((text) => text.trim() !== '');
  // Playwright colours the messages of its report as well.
  return line === undefined ? name : `${name}\n    ${stripVTControlCharacters(line).trim()}`;
}

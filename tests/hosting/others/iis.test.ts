import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { EVERY_ANSWER, HSTS } from '@/lib/answers/answer-headers';
import { contentType, KNOWN_NAMES } from '@/lib/content-type';

const config = load(readFileSync('deploy/iis/web.config', 'utf8'), { xml: true });

test('IIS is told the types of the table', () => {
  const types = config('mimeMap')
    .get()
    .map(({ attribs }): [string, string] => [attribs.fileExtension ?? '', attribs.mimeType ?? '']);
  // A file with a compressed neighbour is never asked for by the name of the neighbour; IIS tells types by ending alone.
  const names = KNOWN_NAMES.filter((name) => name.startsWith('sample.') && name !== 'sample.gz');
  expect(new Map([...types].sort())).toEqual(
    new Map(
      names
        .map((name): [string, string] => [extname(name), contentType(name)])
        .concat([['.', contentType('SHA256SUMS')]])
        .sort(),
    ),
  );
});

test('IIS is told the headers of every answer', () => {
  const headers = Object.fromEntries(
    config('customHeaders > add')
      .get()
      .map(({ attribs }) => [attribs.name?.toLowerCase(), attribs.value]),
  );
  expect(headers).toEqual({
    ...EVERY_ANSWER,
    ...HSTS,
    'content-security-policy': "frame-ancestors 'none'",
  });
});

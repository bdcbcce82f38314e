import { expect, test } from 'vitest';
import { checkSecurityText } from '@/lib/check-live/check-security-text';
import { answeringServer } from '@/tests/fixtures/answering-server';

const NOW = Date.parse('2026-01-01T00:00:00Z');

test.each([
  ['Expires: 2026-12-31T23:59:59+08:00', 'pass'],
  ['Expires: 2026-01-15T23:59:59+08:00', 'warn'],
  ['Expires: 2025-12-31T00:00:00+08:00', 'fail'],
  ['Contact: mailto:name@example.com', 'fail'],
])('“%s” is a %s', async (line, level) => {
  const { client } = await answeringServer((_, response) =>
    response.end(`Preferred-Languages: zh\n${line}\n`),
  );
  expect((await checkSecurityText(client, NOW)).map((result) => result.level)).toEqual([level]);
});

test('a site without the file is not reproached', async () => {
  const { client } = await answeringServer((_, response) => response.writeHead(404).end());
  expect(await checkSecurityText(client, NOW)).toEqual([]);
});

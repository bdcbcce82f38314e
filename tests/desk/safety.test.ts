import { cpSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startDesk } from '@/desk/screens/start-desk';
import { type Asking, CLOCK, NO_RUNNER, openTestDesk } from './open-test-desk';

const FORM = '/issues/2026-library/04/update';
const ISSUE = 'notices/2026-library/issues/04.md';
const SENT = 'do=save&date=2026-08-01&text=a&source=b';

test('the first address gives the cookie to the browser that has it, and nothing of it can be read by a script', async () => {
  const { ask, token, port } = await openTestDesk();
  const { status, headers } = await ask(`/enter/${token}`, {
    headers: { Cookie: undefined, 'Sec-Fetch-Site': 'none' },
  });
  expect([status, headers.location]).toEqual([303, '/']);
  expect(headers['set-cookie']).toEqual([`desk-${port}=${token}; Path=/; HttpOnly; SameSite=Strict`]);
});

test('every answer forbids scripts, frames, other origins and keeping', async () => {
  const { ask } = await openTestDesk();
  for (const [path, cookie] of [
    ['/', 'own'],
    ['/desk.css', 'own'],
    ['/nothing', 'own'],
    ['/', 'none'],
  ] as const) {
    const { headers } = await ask(path, cookie === 'own' ? {} : { headers: { Cookie: undefined } });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('script');
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
});

test('no page has a script, an inline style or an address elsewhere', async () => {
  const { ask } = await openTestDesk();
  for (const path of [
    '/',
    '/issues',
    '/issues/2026-library/04',
    FORM,
    '/settings',
    '/settings/site.yaml',
    '/publish',
    '/help',
  ]) {
    const { page } = await ask(path);
    expect(page('script, [style], style, iframe, object').length).toBe(0);
    const addresses = page('[href], [src], [action]').map(
      (_, node) => page(node).attr('href') ?? page(node).attr('src') ?? page(node).attr('action'),
    );
    expect(addresses.get().filter((address) => !/^[/#](?!\/)/.test(address))).toEqual([]);
  }
});

const hostile: [string, string, Asking, number][] = [
  ['without the cookie', '/', { headers: { Cookie: undefined } }, 403],
  ['with the cookie of another port', '/', { headers: { Cookie: 'desk-1=x' } }, 403],
  ['with a guessed cookie', '/', { headers: { Cookie: 'desk-PORT=guess' } }, 403],
  ['with a guessed first address', '/enter/guess', { headers: { Cookie: undefined } }, 403],
  ['under the name of another site that leads here', '/', { headers: { Host: 'evil.example:PORT' } }, 400],
  [
    'under a name that only begins like this machine',
    '/',
    { headers: { Host: '127.0.0.1.evil.example:PORT' } },
    400,
  ],
  ['under this machine on another port', '/', { headers: { Host: '127.0.0.1:80' } }, 400],
  ['by a script of another site', '/', { headers: { Origin: 'https://evil.example' } }, 403],
  ['by an image on another site', '/', { headers: { 'Sec-Fetch-Site': 'cross-site' } }, 403],
  ['by a page on another port of this machine', '/', { headers: { 'Sec-Fetch-Site': 'same-site' } }, 403],
  [
    'by a link on another site to the first address',
    '/enter/TOKEN',
    { headers: { 'Sec-Fetch-Site': 'cross-site' } },
    403,
  ],
  [
    'by a form on another site',
    FORM,
    { method: 'POST', body: SENT, headers: { Origin: 'https://evil.example' } },
    403,
  ],
  [
    'by a form on another port',
    FORM,
    { method: 'POST', body: SENT, headers: { Origin: 'http://127.0.0.1:1' } },
    403,
  ],
  ['by a form in a sandbox', FORM, { method: 'POST', body: SENT, headers: { Origin: 'null' } }, 403],
  ['by a form without an origin', FORM, { method: 'POST', body: SENT }, 403],
  [
    'by a form under another name of this machine',
    FORM,
    { method: 'POST', body: SENT, headers: { Origin: 'http://localhost:PORT' } },
    403,
  ],
  ['to ask what is allowed', FORM, { method: 'OPTIONS', headers: { Origin: 'https://evil.example' } }, 405],
  ['to put a file', '/site.yaml', { method: 'PUT', body: 'x' }, 405],
];

test.each(hostile)('a request %s is refused and changes nothing', async (_, path, asking, status) => {
  const { ask, port, token, textOf } = await openTestDesk();
  const before = textOf(ISSUE);
  const fill = (words: string): string => words.replace('PORT', String(port)).replace('TOKEN', token);
  const headers = Object.fromEntries(
    Object.entries(asking.headers ?? {}).map(([name, value]) => [
      name,
      value === undefined ? value : fill(value),
    ]),
  );
  const answer = await ask(fill(path), {
    ...asking,
    headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  expect(answer.status).toBe(status);
  expect(answer.headers['set-cookie']).toBeUndefined();
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  expect(answer.text).not.toContain(token);
  expect(textOf(ISSUE)).toBe(before);
});

test.each([
  '/issues/2026-library/..%2f..%2fsite',
  '/issues/..%2f..%2f2026-library/04',
  '/issues/2026-library/04/..%2f..%2f',
  '/issues/2026-library/%00/update',
  '/issues/2026-library/4/update',
  '/issues/__proto__/04',
  '/issues/2026-library/04/constructor',
  '/issues/2026-library/04/update?at=99',
  '/settings/..%2f..%2fpackage.json',
  '/settings/../README.md',
  '/settings/notices/none/notice.md',
  '/..%2f..%2fpackage.json',
])('an address that leads elsewhere finds nothing: %s', async (path) => {
  const { ask, post } = await openTestDesk();
  expect([404, 409]).toContain((await ask(path)).status);
  expect([404, 409]).toContain((await post(path, { do: 'save' })).status);
});

test('what is sent beyond the limit is refused before it is read', async () => {
  const { post, textOf } = await openTestDesk();
  const before = textOf(ISSUE);
  expect((await post(FORM, { text: 'x'.repeat(65 * 1024 * 1024) })).status).toBe(413);
  expect(textOf(ISSUE)).toBe(before);
});

test('words that look like HTML are words on every page', async () => {
  const { ask, post } = await openTestDesk();
  const words = '"><script>alert(1)</script>';
  const { page, text } = await post(FORM, { do: 'look', date: words, text: words, source: words });
  expect(text).not.toContain('<script>');
  expect(page('textarea').text()).toContain(words);
  expect((await ask(`/issues?q=${encodeURIComponent(words)}`)).text).not.toContain('<script>');
});

test('both loopback addresses are served, and no other address of this machine', async () => {
  const { ask, port } = await openTestDesk();
  expect((await ask('/')).status).toBe(200);
  expect((await ask('/', { host: '::1', headers: { Host: `[::1]:${port}` } })).status).toBe(200);
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, scopeid }) => !internal && !scopeid);
  for (const { address } of others) {
    const answered = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: address, port });
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    });
    expect(answered).toBe(false);
  }
});

test('a second desk on one folder says where the first one is, without what lets a browser in, and does not start', async () => {
  const { content, kept, port, token } = await openTestDesk();
  const place = { content, kept, styles: '', runner: NO_RUNNER, port: 0, ...CLOCK };
  const words = await startDesk(place).then(
    () => '',
    (error: Error) => error.message,
  );
  expect(words).toContain(`这个文件夹的编辑台已经开着：http://127.0.0.1:${port}/ 。`);
  expect(words).not.toContain(token);
});

test('a desk on a folder beside it starts', async () => {
  const { content, kept } = await openTestDesk();
  const beside = join(content, '../other');
  cpSync(content, beside, { recursive: true });
  const { close } = await startDesk({
    content: beside,
    kept,
    styles: '',
    runner: NO_RUNNER,
    port: 0,
    ...CLOCK,
  });
  close();
});

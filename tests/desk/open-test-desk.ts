import { cpSync, readFileSync } from 'node:fs';
import * as http from 'node:http';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { onTestFinished } from 'vitest';
import { type DeskPlace, startDesk } from '@/desk/screens/start-desk';
import { needsShards } from '@/lib/search/shards/needs-shards';
import { VALID_CONTENT } from '@/tests/fixtures/notices/valid-content';
import { temporaryFolder } from '@/tests/fixtures/temporary-folder';

/** What a desk under test answered. */
export type DeskAnswer = {
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
  page: CheerioAPI;
};

/** What is asked beside an address: headers replace those of the clerk's browser, undefined leaves one out. */
export type Asking = {
  method?: string;
  headers?: Record<string, string | undefined>;
  body?: string | Buffer;
  host?: string;
};

/** A desk on a copy of a content folder, with a browser that has come in; it ends with the test. */
export type TestDesk = {
  content: string;
  kept: string;
  port: number;
  token: string;
  textOf: (path: string) => string;
  ask: (path: string, asking?: Asking) => Promise<DeskAnswer>;
  post: (path: string, fields: Record<string, string | string[]>) => Promise<DeskAnswer>;
  upload: (path: string, fields: Record<string, string | File>) => Promise<DeskAnswer>;
};

/** What a desk under test knows of its environment. */
export const CLOCK: Pick<DeskPlace, 'office' | 'now' | 'readingOn' | 'withdrawal'> = {
  office: null,
  now: () => new Date('2026-11-28T08:00:00Z'),
  readingOn: (now) => ({ today: now.toISOString().slice(0, 10) }),
  withdrawal: { searchesShards: (notices) => needsShards(notices), holdingText: [] },
};

/** What a desk runs that nobody has told to publish. */
export const NO_RUNNER: DeskPlace['runner'] = { program: [], cwd: '.', env: process.env, booted: 0 };

/** Starts a desk on the day 2026-11-28, with these styles. */
export async function openTestDesk({
  from = VALID_CONTENT,
  styles = '',
  runner = NO_RUNNER,
} = {}): Promise<TestDesk> {
  const folder = temporaryFolder();
  const [content, kept] = [join(folder, 'content'), join(folder, '.desk')];
  cpSync(from, content, { recursive: true });
  // The guide, which no content under test has.
  cpSync('content/README.md', join(content, 'README.md'));
  const { address, port, close } = await startDesk({
    content,
    kept,
    styles,
    runner,
    port: 0,
    ...CLOCK,
    withdrawal: { ...CLOCK.withdrawal, holdingText: [join(folder, '.cache'), kept] },
  });
  onTestFinished(close);
  const token = address.split('/').at(-1) ?? '';
  const own = { Host: `127.0.0.1:${port}`, Cookie: `desk-${port}=${token}` };
  const ask = (path: string, { headers = {}, ...asking }: Asking = {}): Promise<DeskAnswer> => {
    const sent = Object.entries({ ...own, ...headers }).filter(([, value]) => value !== undefined);
    return request(port, path, { ...asking, headers: Object.fromEntries(sent) });
  };
  return {
    content,
    kept,
    port,
    token,
    textOf: (path) => readFileSync(join(content, path), 'utf8'),
    ask,
    post: (path, fields) =>
      ask(path, {
        method: 'POST',
        headers: { Origin: `http://127.0.0.1:${port}`, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(
          Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
        ).toString(),
      }),
    // As a browser sends a form with a file.
    upload: async (path, fields) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      const sent = new Response(form);
      return ask(path, {
        method: 'POST',
        headers: {
          Origin: `http://127.0.0.1:${port}`,
          'Content-Type': sent.headers.get('content-type') ?? '',
        },
        body: Buffer.from(await sent.arrayBuffer()),
      });
    },
  };
}

function request(
  port: number,
  path: string,
  { method = 'GET', headers, body, host = '127.0.0.1' }: Asking,
): Promise<DeskAnswer> {
  return new Promise((resolve, reject) => {
    const sent = http.request(
      { host, port, path, method, agent: false, headers: { ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => {
          text += piece;
        });
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, page: load(text) }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

import { cpSync, readFileSync } from 'node:fs';
import * as http from 'node:http';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { onTestFinished } from 'vitest';
import { type DeskPlace, startDesk } from '@/desk/screens/start-desk';
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
  body?: string;
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
  post: (path: string, fields: Record<string, string>) => Promise<DeskAnswer>;
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
  const { address, port, close } = await startDesk({
    content,
    kept,
    cache: join(folder, '.cache'),
    styles,
    runner,
    port: 0,
    pid: process.pid,
    now: () => new Date('2026-11-28T08:00:00Z'),
    dayOf: (now) => now.toISOString().slice(0, 10),
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
        body: new URLSearchParams(fields).toString(),
      }),
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

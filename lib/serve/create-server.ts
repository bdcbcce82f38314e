import { readFile, realpath } from 'node:fs/promises';
import * as http from 'node:http';
import { join } from 'node:path';
import { EVERY_ANSWER } from '@/lib/answers/answer-headers';
import { policyIn } from '@/lib/answers/policy-in';
import { POLICY_FILE } from '@/lib/answers/server-files';
import { withdrawnMarker } from '@/lib/withdrawn-marker';
import { fileInside, findFile } from './find-file';
import { folderAddress, resolveRequest } from './resolve-request';
import { sendFile } from './send-file';

const TEXTS = {
  400: '网址写错了，无法识别。',
  404: '没有这个网页。',
  405: '只能读取，不能提交。',
  500: '服务器出错了。',
} as const;

/** A server for one folder, which may be a link; it reads only that folder and writes nothing. */
export function createServer(folder: string): http.Server {
  return http.createServer((request, response) => {
    answer(folder, request, response).catch((error: unknown) => {
      // Headers are sent already: the client disconnected or the file broke off, so cut the connection.
      if (response.headersSent) {
        response.destroy();
        return;
      }
      console.error(error);
      sendText(response, 500);
    });
  });
}

async function answer(
  folder: string,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(EVERY_ANSWER)) response.setHeader(name, value);
  // Resolved once per request: a release that switches the link must not mix two folders in one answer.
  const root = await realpath(folder).catch(() => folder);
  const policy = await policyOf(root);
  if (policy !== null) response.setHeader('Content-Security-Policy', policy);
  const decision = resolveRequest(request.method ?? '', request.url ?? '');
  if (decision.kind === 'refuse' && decision.status !== 404) {
    if (decision.status === 405) response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, decision.status);
  }
  if (decision.kind === 'refuse') return sendMissing(root, request, response);

  const { segments, slash, query } = decision;
  const found = await findFile(root, segments, slash);
  if (found.kind === 'nothing') {
    const page = await withdrawnPage(root, segments);
    if (page === null) return sendMissing(root, request, response);
    return sendFile(request, response, { root, path: page, status: 410 });
  }
  if (found.kind === 'folder') {
    response.writeHead(301, { Location: folderAddress(segments, query), 'Content-Length': 0 }).end();
    return;
  }
  const status = (await fileInside(root, withdrawnMarker(found.path))) === null ? 200 : 410;
  return sendFile(request, response, { root, path: found.path, status });
}

// What a withdrawn folder had beside its page has gone; the page says why.
async function withdrawnPage(root: string, segments: readonly string[]): Promise<string | null> {
  const page = join(root, ...segments.slice(0, -1), 'index.html');
  return (await fileInside(root, withdrawnMarker(page))) === null ? null : fileInside(root, page);
}

// Read at each request, as a build may change it.
async function policyOf(root: string): Promise<string | null> {
  const file = await fileInside(root, join(root, POLICY_FILE));
  return file === null ? null : policyIn(await readFile(file, 'utf8'));
}

async function sendMissing(
  root: string,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const page = await fileInside(root, join(root, '404.html'));
  if (page === null) return sendText(response, 404);
  return sendFile(request, response, { root, path: page, status: 404 });
}

function sendText(response: http.ServerResponse, status: keyof typeof TEXTS): void {
  const body = `${TEXTS[status]}\n`;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

import { setTimeout as wait } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import { sha256 } from '@/lib/digest/sha256';
import { ReleaseError } from '@/lib/release/release-error';
import type { BucketAddress } from './bucket-address';
import type { Credentials } from './credentials';
import { parseListing } from './parse-listing';

/** Where the storage is and how its buckets are addressed: as part of the host or as the first part of the path. */
export type StoragePlace = BucketAddress & {
  endpoint: URL;
  region: string;
  pathStyle: boolean;
  credentials: Credentials;
};

/** Objects below the prefix, by path. Requests are counted, with the bytes of what is sent in them. */
export type ObjectStore = {
  sent: { requests: number; bytes: number };
  /** The text of an object; null if there is none. */
  read(path: string): Promise<string | null>;
  /** The stamp of an object, as `put` set it; null if there is none or it has none. */
  stampOf(path: string): Promise<string | null>;
  put(path: string, bytes: Uint8Array, headers: Readonly<Record<string, string>>): Promise<void>;
  /** Copies an object with its headers inside the storage. */
  copy(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Paths and entity tags of all objects. */
  list(): Promise<Map<string, string>>;
  /** Asks the storage to answer as a website; false if it does not take that. */
  answerAsWebsite(): Promise<boolean>;
};

/** The name under which the storage keeps the hash of content and headers. */
export const STAMP = 'x-amz-meta-stamp';

const TRIES = 6;
const SILENCE = 120_000;

type Asked = {
  method: string;
  query?: string;
  headers?: Readonly<Record<string, string>>;
  body?: Uint8Array;
};

/** Speaks the S3 protocol with a bucket; what fails for a moment is tried again. Errors are ReleaseError. */
export function createObjectStore(place: StoragePlace): ObjectStore {
  const { bucket, prefix, region, credentials } = place;
  const client = new AwsClient({ ...credentials, region, service: 's3', retries: 0 });
  const sent = { requests: 0, bytes: 0 };
  const root = rootOf(place);

  async function ask(key: string, { method, query = '', headers = {}, body }: Asked): Promise<Response> {
    const url = `${root}${key.split('/').map(encodeURIComponent).join('/')}${query}`;
    const signed = { ...headers, 'x-amz-content-sha256': sha256(body ?? '') };
    for (let attempt = 1; ; attempt += 1) {
      sent.requests += 1;
      sent.bytes += body?.length ?? 0;
      const answer = await client
        .fetch(url, {
          method,
          headers: signed,
          signal: AbortSignal.timeout(SILENCE),
          ...(body === undefined ? {} : { body: Buffer.from(body) }),
        })
        .catch((error: unknown) => reasonOf(error));
      const passes = typeof answer === 'string' || answer.status >= 500 || answer.status === 429;
      if (!passes) return answer;
      if (attempt === TRIES) {
        const reason = typeof answer === 'string' ? answer : `回答 ${answer.status}`;
        throw new ReleaseError(
          `对象存储 ${place.endpoint.host} 没有应答（${reason}），试了 ${TRIES} 次。再运行一次会接着做完。`,
        );
      }
      await wait(100 * 2 ** attempt);
    }
  }

  async function must(path: string, asked: Asked): Promise<Response> {
    const answer = await ask(prefix + path, asked);
    if (answer.ok) return answer;
    throw refusal(answer.status, await answer.text(), path);
  }

  return {
    sent,
    read: async (path) => {
      const answer = await ask(prefix + path, { method: 'GET' });
      if (answer.status === 404) return null;
      const text = await answer.text();
      if (!answer.ok) throw refusal(answer.status, text, path);
      return text;
    },
    stampOf: async (path) => {
      const answer = await ask(prefix + path, { method: 'HEAD' });
      if (answer.status !== 404 && !answer.ok) throw refusal(answer.status, '', path);
      return answer.headers.get(STAMP);
    },
    put: async (path, bytes, headers) => {
      await must(path, { method: 'PUT', headers, body: bytes });
    },
    copy: async (from, to) => {
      const source = `/${bucket}/${prefix}${from}`.split('/').map(encodeURIComponent).join('/');
      const answer = await must(to, { method: 'PUT', headers: { 'x-amz-copy-source': source } });
      // Storage may find a fault only after it has answered 200.
      const text = await answer.text();
      if (text.includes('<Error>')) throw refusal(answer.status, text, to);
    },
    remove: async (path) => {
      await must(path, { method: 'DELETE' });
    },
    list: async () => {
      const found = new Map<string, string>();
      for (let marker = '', more = true; more; ) {
        const query = `?${new URLSearchParams({ prefix, marker, 'max-keys': '1000' })}`;
        const answer = await ask('', { method: 'GET', query });
        const text = await answer.text();
        if (!answer.ok) throw refusal(answer.status, text, '');
        const listing = parseListing(text);
        for (const [key, etag] of listing.objects) found.set(key.slice(prefix.length), etag);
        marker = listing.objects.at(-1)?.[0] ?? '';
        more = listing.more && marker !== '';
      }
      return found;
    },
    answerAsWebsite: async () => {
      const body = Buffer.from(websiteSettings(`${prefix}404.html`));
      return (await ask('', { method: 'PUT', query: '?website', body })).ok;
    },
  };
}

// https://bucket.host/ or https://host/bucket/
function rootOf({ endpoint, bucket, pathStyle }: StoragePlace): string {
  return pathStyle ? `${endpoint.origin}/${bucket}/` : `${endpoint.protocol}//${bucket}.${endpoint.host}/`;
}

function websiteSettings(errorKey: string): string {
  return `<WebsiteConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IndexDocument><Suffix>index.html</Suffix></IndexDocument><ErrorDocument><Key>${errorKey}</Key></ErrorDocument></WebsiteConfiguration>`;
}

const CURES: Record<string, string> = {
  NoSuchBucket: '没有这个存储桶。请先在控制台建好',
  AccessDenied: '这个密钥没有权限。请给它读、写、列出和删除这个存储桶的权限',
  InvalidAccessKeyId: '没有这个密钥',
  SignatureDoesNotMatch: '密钥不对，或者地域（--region）不对',
  RequestTimeTooSkewed: '这台电脑的时间不准',
  SecondLevelDomainForbidden: '这个存储不接受 --path-style，请去掉',
};

function refusal(status: number, text: string, path: string): ReleaseError {
  const code = /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? '';
  const about = path === '' ? '' : `（${path}）`;
  return new ReleaseError(`对象存储拒绝了${about}：${CURES[code] ?? (code || `回答 ${status}`)}。`);
}

// The cause of a failed fetch says more than its message; neither has the key in it.
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

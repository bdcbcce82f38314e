import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ReleaseError } from '@/lib/release/release-error';
import type { BucketAddress } from '@/lib/release/storage/bucket-address';
import { findCredentials } from '@/lib/release/storage/credentials';
import { createObjectStore, type ObjectStore } from '@/lib/release/storage/object-store';
import type { StorageOptions } from './storage-options';

/** Opens a bucket with the credentials of the environment or of the usual file. Throws ReleaseError if something is missing. */
export function openStorage(address: BucketAddress, options: StorageOptions): ObjectStore {
  const { env } = process;
  const written = options.endpoint ?? env.AWS_ENDPOINT_URL_S3 ?? env.AWS_ENDPOINT_URL ?? '';
  const endpoint = URL.canParse(written) ? new URL(written) : null;
  if (endpoint === null || !/^https?:$/.test(endpoint.protocol))
    throw new ReleaseError(
      `发布到对象存储要写 --endpoint，例如 https://oss-cn-beijing.aliyuncs.com，现在是“${written}”。`,
    );
  const file = env.AWS_SHARED_CREDENTIALS_FILE ?? join(homedir(), '.aws', 'credentials');
  return createObjectStore({
    ...address,
    endpoint,
    region: options.region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? 'us-east-1',
    // An address has no sub-domains.
    pathStyle: options.pathStyle || /^(?:\[.*|[\d.]+|localhost)$/.test(endpoint.hostname),
    credentials: findCredentials({ env, file: existsSync(file) ? readFileSync(file, 'utf8') : null }),
  });
}

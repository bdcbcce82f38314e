import { ReleaseError } from '@/lib/release/release-error';

/** A place in object storage: the bucket, and what the names of all objects begin with, empty or ending with a slash. */
export type BucketAddress = { bucket: string; prefix: string };

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PREFIX = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*$/;

/** Parses s3://bucket/prefix; null for anything but s3://. Throws ReleaseError for names that storage does not take. */
export function parseBucket(to: string): BucketAddress | null {
  const [, bucket, written = ''] = /^s3:\/\/([^/]*)\/?(.*)$/s.exec(to) ?? [];
  if (bucket === undefined) return null;
  const prefix = written === '' || written.endsWith('/') ? written : `${written}/`;
  if (BUCKET.test(bucket) && PREFIX.test(prefix)) return { bucket, prefix };
  throw new ReleaseError(
    `${to} 写得不对。请写成 s3://存储桶/目录：存储桶用小写字母、数字和减号，目录用字母、数字和 . _ -，放在根上的不写目录。`,
  );
}

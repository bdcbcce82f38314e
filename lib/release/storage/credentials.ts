import { ReleaseError } from '@/lib/release/release-error';

/** The key of an account of object storage; never shown, logged or kept. */
export type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };

/** The environment, and the text of the file of credentials; null if there is none. */
export type CredentialSources = { env: Readonly<Record<string, string | undefined>>; file: string | null };

/**
 * The key in AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, else of the profile AWS_PROFILE (default)
 * in the file that command line programs of S3 share. Throws ReleaseError if there is none.
 */
export function findCredentials({ env, file }: CredentialSources): Credentials {
  const profile = env.AWS_PROFILE ?? 'default';
  const found =
    toCredentials(env.AWS_ACCESS_KEY_ID, env.AWS_SECRET_ACCESS_KEY, env.AWS_SESSION_TOKEN) ??
    fromProfile(file ?? '', profile);
  if (found !== null) return found;
  throw new ReleaseError(
    `没有对象存储的密钥。请写在环境变量 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY 里，或写在 ~/.aws/credentials 的 [${profile}] 一节里。不要写进项目的文件。`,
  );
}

function fromProfile(text: string, profile: string): Credentials | null {
  const values = new Map<string, string>();
  let section = '';
  for (const line of text.split(/\r?\n/)) {
    section = /^\s*\[\s*(?:profile\s+)?(.*?)\s*\]/.exec(line)?.[1] ?? section;
    const [, name = '', value = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (section === profile && name !== '') values.set(name.toLowerCase(), value);
  }
  const [id, secret, token] = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'].map(
    (name) => values.get(name),
  );
  return toCredentials(id, secret, token);
}

function toCredentials(id = '', secret = '', token = ''): Credentials | null {
  if (id === '' || secret === '') return null;
  return { accessKeyId: id, secretAccessKey: secret, ...(token === '' ? {} : { sessionToken: token }) };
}

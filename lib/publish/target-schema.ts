import { z } from 'zod';
import { repeatedWord, text } from '@/lib/model/schema-fields';
import { ReleaseError } from '@/lib/release/release-error';
import { parseRemote } from '@/lib/release/remote/remote';
import { parseBucket } from '@/lib/release/storage/bucket-address';
import { targetKind } from './target-kind';

const SECRET =
  '这里写了口令或密钥。请删去：服务器用 ssh 的密钥登录，对象存储的密钥写在 ~/.aws/credentials 里。';

// Why a place cannot be published to; null if it can.
function placeFault(to: string): string | null {
  if (/^[^@/]*:[^@/]*@/.test(to) || /^s3:\/\/[^/]*@/.test(to)) return SECRET;
  if (/^https?:/i.test(to))
    return `“${to}”是网址，不是发布的地方。请写文件夹、用户@主机:文件夹或 s3://存储桶/目录；网址写在 live 里。`;
  if (to.startsWith('~')) return `“${to}”以 ~ 开头，认不出是谁的文件夹。请写从 / 开始的全名。`;
  try {
    if (parseBucket(to) === null) parseRemote(to);
    return null;
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return error.message;
  }
}

function webAddressFault(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    return `“${address}”不是完整的网址。请写成 https://www.example.gov.cn 的样子。`;
  return url.username === '' && url.password === '' ? null : SECRET;
}

const webAddress = (description: string, example: string) =>
  z
    .string()
    .refine((address) => webAddressFault(address) === null, {
      error: ({ input }) => webAddressFault(String(input)) ?? '',
    })
    .meta({ description, examples: [example] });

const KINDS = { folder: '本机的文件夹', server: '服务器', storage: '对象存储' } as const;

// Fields that say something of one kind of place only.
const ONLY = {
  sshConfig: 'server',
  endpoint: 'storage',
  region: 'storage',
  pathStyle: 'storage',
  since: 'storage',
} as const;

/** A place to publish to, as an entry of publish.yaml says. */
export const targetSchema = z
  .strictObject({
    name: text('发布的地方叫什么，显示在编辑台里', '单位的服务器'),
    to: text(
      '本机的文件夹，服务器上的文件夹（用户@主机:文件夹），或对象存储（s3://存储桶/目录）',
      'deploy@www.example.gov.cn:/srv/xuncha',
    ).refine((to) => placeFault(to) === null, { error: ({ input }) => placeFault(String(input)) ?? '' }),
    live: webAddress('网站的地址，发布以后到网上看一遍', 'https://www.example.gov.cn').optional(),
    sshConfig: text('ssh 的配置文件，用平常那一个的不写', '/home/deploy/.ssh/config').optional(),
    endpoint: webAddress('对象存储的服务地址', 'https://oss-cn-beijing.aliyuncs.com').optional(),
    region: text('对象存储的地域', 'cn-beijing').optional(),
    pathStyle: z
      .boolean()
      .optional()
      .meta({ description: '存储桶的名称写在路径里的，写 true', examples: ['true'] }),
    since: text('上一次发布到对象存储的 out 的副本，审签单与它比较', '../last-out').optional(),
  })
  .superRefine(({ to, ...fields }, context) => {
    if (placeFault(to) !== null) return;
    const kind = targetKind(to);
    for (const [name, only] of Object.entries(ONLY))
      if (Object.hasOwn(fields, name) && kind !== only)
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `只有${KINDS[only]}才写这个字段，“${to}”是${KINDS[kind]}。请删去这一行。`,
        });
  });

/** publish.yaml, beside content/: the places to which the site is published. Keys and passwords do not stand there. */
export const targetsSchema = z.strictObject({
  targets: z
    .array(targetSchema)
    .min(1)
    .refine((targets) => repeatedWord(targets.map(({ name }) => name)) === undefined, {
      error: '有两个地方叫同一个名称。请改一个，免得发布错了地方。',
    })
    .meta({ description: '发布的地方，一处一条' }),
});

/** A place to publish to. */
export type Target = z.output<typeof targetSchema>;

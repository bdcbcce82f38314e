import { resolve } from 'node:path';
import { type ContentFault, Report } from '@/lib/content/fault';
import { readOptionalYaml } from '@/lib/content/parse/read-optional-yaml';
import { targetKind } from './target-kind';
import { type Target, targetsSchema } from './target-schema';

/** The name of the file beside content/ that says where the site is published. */
export const TARGETS_FILE = 'publish.yaml';

/** How the file is written, for those who have none; the example stands below it. */
export const TARGETS_HELP = `在 content 文件夹旁边建一个文件 ${TARGETS_FILE}，写明发布的地方，一处一条，例如下面这样。本机的文件夹，to 写 /srv/xuncha。口令和密钥不写在里面。写好以后重新打开这一页。`;

/** What the file looks like. */
export const TARGETS_EXAMPLE = `targets:
  - name: 单位的服务器
    to: deploy@www.example.gov.cn:/srv/xuncha
    live: https://www.example.gov.cn
  - name: 对象存储
    to: s3://xuncha/site
    endpoint: https://oss-cn-beijing.aliyuncs.com
    region: cn-beijing
`;

/** The places to publish to; none, with the faults, if the file has faults, and none without if it is not there. */
export type Targets = { targets: readonly Target[]; faults: readonly ContentFault[] };

/** Reads the file in a folder; folders of this machine are taken from there. */
export function readTargets(root: string): Targets {
  const report = new Report();
  const read = readOptionalYaml(root, TARGETS_FILE, targetsSchema, report);
  const { faults } = report;
  if (read === null || faults.length > 0) return { targets: [], faults };
  return { targets: read.front.targets.map((target) => inFolder(root, target)), faults };
}

function inFolder(root: string, { to, sshConfig, since, ...target }: Target): Target {
  return {
    ...target,
    to: targetKind(to) === 'folder' ? resolve(root, to) : to,
    ...(sshConfig === undefined ? {} : { sshConfig: resolve(root, sshConfig) }),
    ...(since === undefined ? {} : { since: resolve(root, since) }),
  };
}

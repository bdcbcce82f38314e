import { readOptions } from '@/lib/read-options';
import { type History, historyTable } from '@/lib/release/history/history-table';
import { readHistory } from '@/lib/release/history/read-history';
import { ReleaseError } from '@/lib/release/release-error';
import { parseRemote, remoteName } from '@/lib/release/remote/remote';
import { parseBucket } from '@/lib/release/storage/bucket-address';
import { storedHistory } from '@/lib/release/storage/stored-history';
import { openStorage } from '@/scripts/storage/open-storage';
import { STORAGE_OPTIONS } from '@/scripts/storage/storage-options';

const USAGE =
  '用法：npm run history -- --to 发布的文件夹，或 npm run history -- --to s3://存储桶/目录 --endpoint 网址 [--region 地域] [--path-style]';

async function historyOf(): Promise<History> {
  const options = readOptions({ options: { to: { type: 'string' }, ...STORAGE_OPTIONS } })?.values;
  if (!options?.to) throw new ReleaseError(USAGE);
  const { to } = options;
  const bucket = parseBucket(to);
  if (bucket !== null) {
    const { endpoint, region, 'path-style': pathStyle = false } = options;
    return storedHistory(openStorage(bucket, { endpoint, region, pathStyle }));
  }
  const remote = parseRemote(to);
  if (remote !== null)
    throw new ReleaseError(
      `${remoteName(remote)} 在别的机器上，这里看不到它的历史。请在那台机器上运行 sh receive.sh ${remote.dir} --list。`,
    );
  return readHistory(to);
}

try {
  console.log(historyTable(await historyOf()));
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { join } from 'node:path';
import { OWN, readIfThere, releaseName } from './folder/sums';
import { ReleaseError } from './release-error';

/** Throws ReleaseError unless the finished folder is the build of that name, which was checked and compared. */
export function refuseOtherBuild(finished: string, name: string): void {
  const list = readIfThere(join(finished, OWN));
  const found = list === null ? '没有生成的网站' : `是 ${releaseName(list)}`;
  if (list !== null && releaseName(list) === name) return;
  throw new ReleaseError(`${finished}/ 里现在${found}，核对过的是 ${name}，没有发布。请从头再运行一次。`);
}

import { nameByList } from './folder/built-name';
import { ReleaseError } from './release-error';

/** Throws ReleaseError unless the finished folder is the build of that name, which was checked and compared. */
export function refuseOtherBuild(finished: string, name: string): void {
  const now = nameByList(finished);
  if (now === name) return;
  const found = now === null ? '没有生成的网站' : `是 ${now}`;
  throw new ReleaseError(`${finished}/ 里现在${found}，核对过的是 ${name}，没有发布。请从头再运行一次。`);
}

import { InputError } from '@/lib/import/input/input';
import { opening } from '@/lib/text';
import type { TrackedChange } from './tracked-changes';

const NAMES = { hidden: '隐藏的', inserted: '插入的', deleted: '删除的' };
const REVISIONS = '请在“审阅”里看清每一处修订，按批准的稿子点“接受”或“拒绝”，直到没有修订';
const HIDDEN = '请按 Ctrl+A 全选，按 Ctrl+D 打开“字体”，去掉“隐藏”的勾，再按批准的稿子留下或删掉这些字';

/** Throws InputError with the words, their place and the cure if a Word file has hidden words or open revisions. */
export function refuseTrackedChanges(unsettled: readonly TrackedChange[]): void {
  if (unsettled.length === 0) return;
  const named = unsettled.slice(0, 5).map(({ kind, words, paragraph }) => {
    const what = words.trim() === '' ? '换行或空白' : `“${opening(words.trim(), 30)}”`;
    return `第 ${paragraph} 段${NAMES[kind]}${what}`;
  });
  const more = unsettled.length > named.length ? `等 ${unsettled.length} 处` : '';
  const hidden = unsettled.some(({ kind }) => kind === 'hidden');
  const revised = unsettled.some(({ kind }) => kind !== 'hidden');
  const cures = [...(revised ? [REVISIONS] : []), ...(hidden ? [HIDDEN] : [])].join('；');
  throw new InputError(
    `没有写入文件。Word 文件里有没有定下来的文字，看不出批准的是哪一种：${named.join('、')}${more}。${cures}；存好再导入。`,
  );
}

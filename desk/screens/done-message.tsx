/** What the screen says of what was just done, by the word in its address. */
const DONE: ReadonlyMap<string, string> = new Map([
  ['saved', '已保存，检查通过。还没有公开：公开以前要审签、发布。'],
  ['same', '没有改动，文件没有动。'],
  ['dropped', '已放弃，什么都没有写，选的文件也没有留下。'],
  ['removed', '已删去，检查通过。还没有公开。'],
  ['restored', '已恢复，检查通过。还没有公开。'],
]);

/** What was just done, by the word in the address; nothing without one. */
export function DoneMessage({ what }: { what: string | undefined }) {
  const words = DONE.get(what ?? '');
  if (words === undefined) return null;
  return (
    <p role="status" className="mt-3 border-l-4 border-open bg-paper-2 px-4 py-2">
      {words}
    </p>
  );
}

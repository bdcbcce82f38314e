import type { Screen } from '@/desk/screens/desk-page';
import { FaultList } from '@/desk/screens/fault-list';
import type { ContentFault } from '@/lib/content/fault';
import { importReport } from '@/lib/import/import-report';
import type { Written } from '@/lib/import/write-import';
import type { ReturnSuggestion } from '@/lib/notice/returns/suggest-returns';
import type { Review } from './review-screen';
import { IMPORT } from './upload-screen';

const worded = ({ later, earlier, grounds }: ReturnSuggestion): ContentFault => ({
  file: `content/notices/${later.notice}/issues/${later.id}.md`,
  message: `可能与 ${earlier.notice} 的问题 ${Number(earlier.id)} 是同一个：${earlier.title}（${grounds.join('；')}）`,
});

/** What an import has written: what has still to be put right, what earlier notices may have found before, and the report, which says that nothing was lost. */
export function writtenScreen(
  { upload, filled: { as }, prepared }: Review,
  { files, ...written }: Written,
  returns: readonly ReturnSuggestion[],
): Screen {
  const faults = prepared.faults ?? written.faults;
  const mend = `请用文本编辑器改。都改好以前，编辑台不能保存别的修改，也不能公开。要重新导入的，先删去 content/notices/${as}。`;
  return {
    title: '已写入',
    under: IMPORT,
    body: (
      <>
        <h1 className="text-2xl">已写入</h1>
        <p role="status" className="mt-3 max-w-text">
          写入了 content/notices/{as}，{files} 个文件。还没有公开：公开以前要审签、发布。
          <a href={`/issues?notice=${as}`}>看这份通报的问题</a>
        </p>
        <h2 className="mt-6 text-xl">
          {faults.length === 0 ? '检查通过' : `还有 ${faults.length} 处要补上或改正`}
        </h2>
        {faults.length > 0 && <p className="max-w-text">{mend}</p>}
        <FaultList faults={faults} />
        {returns.length > 0 && <h2 className="mt-6 text-xl">可能是再次指出的问题，请逐个看过，是的才写</h2>}
        <FaultList faults={returns.map(worded)} />
        <h2 className="mt-6 text-xl">导入的报告</h2>
        <p className="max-w-text whitespace-pre-line">{importReport(prepared.imported, upload.input)}</p>
      </>
    ),
  };
}

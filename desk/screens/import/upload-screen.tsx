import { buttonClasses } from '@/components/page/button-classes';
import type { Field } from '@/desk/forms/field';
import type { Screen } from '@/desk/screens/desk-page';
import { DoneMessage } from '@/desk/screens/done-message';
import { FormField } from '@/desk/screens/forms/form-field';
import { optionsFor } from '@/lib/import/input/answers';
import { ANSWER } from '@/lib/import/read-filled';
import type { KnownBureau } from '@/lib/import/review/bureau-of';

/** The screens of imports; what follows is the key of an upload. */
export const IMPORT = '/import';

/** The field for the name of the folder of a notice. */
export const AS: Field = {
  ...{ name: 'as', path: [], label: '文件夹名', control: 'line', required: true, example: '2026-xuncha' },
  ...{ description: '会成为网址的一部分，公开后不能改。用小写字母、数字和减号', options: [] },
};
const UNTOLD = { faults: [], warnings: [] };
const BUREAU: Field = { ...AS, name: ANSWER, label: '发布的单位', control: 'choice', required: false };

/** The screen on which a file is chosen, with the name that was filled in, why the last file was refused, and what was just done. */
export function uploadScreen(
  bureaus: readonly KnownBureau[],
  { as, refusal, done }: { as?: string; refusal?: string; done?: string | undefined },
): Screen {
  const options = bureaus.map(({ slug, name }) => ({ value: optionsFor([{ bureau: slug }]), label: name }));
  const bureau = { ...BUREAU, description: '通报里看得出的不用选', options };
  return {
    title: `${refusal === undefined ? '' : '没有导入：'}导入通报`,
    under: IMPORT,
    body: (
      <>
        <h1 className="text-2xl">导入通报</h1>
        <p className="mt-2 max-w-text text-ink-2">
          选批准的文件：.docx、.txt、有文字的 .pdf、存下的 .html；装了 LibreOffice 的电脑还可以是
          .doc、.wps、.rtf、.odt。先看读到了什么，按“写入”才写进内容，已有的通报不会覆盖。
        </p>
        <DoneMessage what={done} />
        <p role="alert" className="mt-3 max-w-text font-semibold text-open">
          {refusal}
        </p>
        <form method="post" action={IMPORT} encType="multipart/form-data" className="mt-5 max-w-text">
          <label className="mb-5 block font-semibold">
            批准的文件（最大 20 MB）
            <input type="file" name="file" required className="block w-full border border-control p-2" />
          </label>
          {(bureaus.length > 1 ? [AS, bureau] : [AS]).map((field) => (
            <FormField key={field.name} field={field} value={field === AS ? as : ''} {...UNTOLD} />
          ))}
          <button type="submit" className={buttonClasses(true)}>
            读这个文件
          </button>
        </form>
      </>
    ),
  };
}

import { buttonClasses } from '@/components/page/button-classes';
import type { Filled } from '@/desk/forms/entry-edits';
import type { Field } from '@/desk/forms/field';
import type { Screen } from '@/desk/screens/desk-page';
import { FormField } from '@/desk/screens/forms/form-field';
import { Refusal } from '@/desk/screens/forms/refusal';
import { SureBox } from '@/desk/screens/forms/sure-box';
import { formAddress, issueAddress } from '@/desk/screens/paths';
import type { Issue } from '@/lib/model/notice';

/** The form that withdraws an issue or one of its measures, with what was filled in and why it was refused. */
export function withdrawScreen(
  issue: Issue,
  fields: readonly Field[],
  filled: Filled,
  refusal: string | null,
): Screen {
  return {
    title: `${refusal === null ? '' : '没有撤下：'}撤下 - 问题 ${Number(issue.id)}`,
    under: '/issues',
    body: (
      <>
        <p>
          <a href={issueAddress(issue)}>
            问题 {Number(issue.id)}　{issue.title}
          </a>
        </p>
        <h1 className="mt-2 text-2xl">撤下</h1>
        <p className="mt-2 max-w-text">
          公开过的字必须拿掉时用（个人信息、秘密、法院的裁判）。网页上只留撤下的日期、原因和依据。
          <b>撤下以后在编辑台里不能撤销</b>：编辑台留着的以前的文字，里面可能也有撤下的字，会一起删去。
        </p>
        <Refusal words={refusal} />
        <form method="post" action={formAddress(issue, 'withdraw')} className="mt-5 max-w-text">
          {fields.map((field) => (
            <FormField
              key={field.name}
              field={field}
              value={filled.get(field.name)}
              faults={[]}
              warnings={[]}
            />
          ))}
          <SureBox words="已经核对：要撤下的就是上面选的这一处" />
          <button type="submit" className={buttonClasses(true)}>
            撤下
          </button>
        </form>
      </>
    ),
  };
}

/** What a withdrawal has done, and what only people can do; `left` are folders that may hold its words and could not be removed. */
export function withdrawnScreen(words: string, left: readonly string[]): Screen {
  return {
    title: '已撤下',
    under: '/issues',
    body: (
      <>
        <h1 className="text-2xl">已撤下</h1>
        <p className="mt-3">请照下面的话做完，再关这一页。</p>
        {left.length > 0 && (
          <p role="alert" className="mt-3 max-w-text border-l-4 border-open bg-paper-2 px-4 py-2">
            里面可能也有撤下的字，正被别的程序占用，没有删掉，请手工删去：{left.join('、')}
          </p>
        )}
        <p className="mt-3 whitespace-pre-line border border-rule p-4 leading-dense">{words}</p>
        <p className="mt-3">
          <a href="/issues">回到问题</a>
        </p>
      </>
    ),
  };
}

import { buttonClasses } from '@/components/page/button-classes';
import type { Version } from '@/desk/disk/versions';
import type { IssueForm } from '@/desk/forms/issue-forms';
import type { Screen } from '@/desk/screens/desk-page';
import { DoneMessage } from '@/desk/screens/done-message';
import { formAddress, issueAddress, issueFile } from '@/desk/screens/paths';
import { VersionList } from '@/desk/screens/version-list';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { PublicArticle } from './public-article';
import type { WrittenEntry } from './written-entries';

/** What the screen of an issue shows: the issue, its forms, its entries, its earlier texts, the hash of its file, and what was just done. */
export type IssueOnScreen = {
  site: Site;
  notice: Notice;
  issue: Issue;
  forms: readonly IssueForm[];
  entries: readonly WrittenEntry[];
  versions: readonly Version[];
  hash: string;
  done: string | undefined;
};

/** One issue: what can be done with it, what has been written about it, its earlier texts, and its public page. */
export function issueScreen(shown: IssueOnScreen): Screen {
  const { site, notice, issue, forms, entries, versions, hash, done } = shown;
  const returns = forms.filter(({ list }) => list === 'returns');
  return {
    title: `问题 ${Number(issue.id)}`,
    under: '/issues',
    body: (
      <>
        <h1 className="text-2xl">
          问题 {Number(issue.id)}　{issue.title}
        </h1>
        <p className="text-sm text-ink-2">{notice.shortTitle}</p>
        <DoneMessage what={done} />
        <div className="mt-5 grid gap-x-10 gap-y-8 lg:grid-cols-[2fr_3fr]">
          <div>
            <h2 className="mb-2.5 text-xl">可以做的</h2>
            <p>
              <FormLinks issue={issue} forms={forms.filter(({ list }) => list !== 'returns')} />
              <a href={formAddress(issue, 'withdraw')} className={buttonClasses()}>
                撤下
              </a>
              {returns.length < 4 && <FormLinks issue={issue} forms={returns} />}
            </p>
            {returns.length > 3 && (
              <details>
                <summary className="min-h-target py-2.5">再次指出：更早的通报（{returns.length}）</summary>
                <FormLinks issue={issue} forms={returns} />
              </details>
            )}
            {entries.length > 0 && (
              <>
                <h2 className="mt-6 text-xl">已经写的</h2>
                <ul>
                  {entries.map(({ list, at, name, words, form: changedBy }) => {
                    const form = forms.find((one) => one.name === changedBy);
                    return (
                      <li
                        key={`${list} ${at}`}
                        className="border-t border-dotted border-rule py-2 leading-dense first:border-t-0"
                      >
                        <b>{name}</b>　{words}
                        <form method="post" action={`${issueAddress(issue)}/remove`} className="mt-1">
                          <input type="hidden" name="list" value={list} />
                          <input type="hidden" name="at" value={at} />
                          <input type="hidden" name="hash" value={hash} />
                          {form !== undefined && (
                            <a href={formAddress(issue, form.name, at)} className={buttonClasses()}>
                              修改<span className="sr-only">：{name}</span>
                            </a>
                          )}
                          <button type="submit" className={buttonClasses()}>
                            删去<span className="sr-only">：{name}</span>
                          </button>
                        </form>
                      </li>
                    );
                  })}
                </ul>
              </>
            )}
            <VersionList path={issueFile(issue)} versions={versions} hash={hash} />
          </div>
          <section aria-label="网页">
            <h2 className="mb-2.5 text-xl">按现在的内容，网页是这样</h2>
            <PublicArticle site={site} notice={notice} issue={issue} />
          </section>
        </div>
      </>
    ),
  };
}

function FormLinks({ issue, forms }: { issue: Issue; forms: readonly IssueForm[] }) {
  return forms.map(({ name, title }) => (
    <a key={name} href={formAddress(issue, name)} className={buttonClasses()}>
      {title}
    </a>
  ));
}

import { editorial } from '@/components/editorial';
import { linkClasses } from '@/components/page/button-classes';
import { ToolLink } from '@/components/page/tool-link';
import { mailAddress } from '@/lib/addresses';
import * as data from '@/lib/data-attributes';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { opinionDraft } from '@/lib/notice/opinion-draft';

/** How to send an opinion on an issue: telephone, post, and a letter to copy or to mail, which browser/article.ts keeps at the measure in the address. */
export function OpinionPart({ site, notice, issue }: { site: Site; notice: Notice; issue: Issue }) {
  const { contact } = notice.bureau;
  const { phone, post } = contact;
  const { subject, before, address, after } = opinionDraft(site, notice, issue);
  return (
    <section {...editorial} aria-labelledby="opinion" className="print:hidden">
      <h2 id="opinion" className="mt-4 border-t border-rule pt-4 text-xl sm:mt-9 sm:pt-5">
        对这个问题提意见
      </h2>
      <p className="mt-2">
        联系电话{' '}
        <a className="inline-block py-2 text-xl leading-dense" href={`tel:${phone}`}>
          {phone}
        </a>
      </p>
      <p>邮政信箱 {post}</p>
      <p className="mt-2">写信、发邮件，请这样开头：</p>
      <p
        {...{ [data.draft]: true }}
        className="my-3 whitespace-pre-line border-l-4 border-rule bg-paper-2 px-4 py-2 leading-dense"
      >
        {before}
        <span {...{ [data.here]: true }}>{address}</span>
        {after}
      </p>
      <p className="mt-4">
        <ToolLink primary href={mailAddress(contact, subject, `${before}${address}${after}`)}>
          用电子邮件发送
        </ToolLink>
        <button type="button" {...{ [data.wait]: true }} className={`js-only ${linkClasses()}`}>
          复制这段文字
        </button>
        <span role="status" className="text-sm text-ink-2" />
      </p>
    </section>
  );
}

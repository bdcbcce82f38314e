import type { Report } from '@/lib/content/fault';
import { formatField } from '@/lib/content/parse/check-schema';
import type { Notice } from '@/lib/model/notice';
import { findNotice, type KnownNotices } from './known-notices';
import { issueFault, noticeFault } from './reference-fault';

/** Checks every statement that an issue was found before: an earlier notice, an issue of it that is not withdrawn, none twice. */
export function checkReturns(known: KnownNotices, report: Report): void {
  for (const { notice, files, follows } of known.notices) {
    for (const { path, front, lineOf } of files) {
      const continued = follows && front.follows ? nameOf(follows.slug, front.follows, known) : null;
      const earlier: string[] = [];
      for (const [index, { notice: slug, issue }] of (front.returns ?? []).entries()) {
        const fault = referenceFault({ slug, issue }, notice, known) ?? repeated(earlier, slug, issue, known);
        earlier.push(nameOf(slug, issue, known));
        const doubt = fault ?? followed(continued, slug, issue, known);
        if (doubt === null) continue;
        const field = ['returns', index, doubt.field];
        const place = { file: path, line: lineOf(field), field: formatField(field) };
        if (fault === null) report.warn({ ...place, message: doubt.message });
        else report.add({ ...place, message: doubt.message });
      }
    }
  }
}

type Fault = { field: 'notice' | 'issue'; message: string } | null;

function referenceFault(to: { slug: string; issue: string }, own: Notice, known: KnownNotices): Fault {
  const message = noticeFault(to.slug, own, known, 'returns');
  if (message !== null) return { field: 'notice', message };
  const found = findNotice(to.slug, known);
  const about = found === undefined ? null : issueFault(to.issue, found);
  return about === null ? null : { field: 'issue', message: about };
}

function repeated(earlier: readonly string[], slug: string, issue: string, known: KnownNotices): Fault {
  const at = earlier.indexOf(nameOf(slug, issue, known));
  if (at === -1) return null;
  const message = `通报 ${slug} 的问题 ${issue} 写了两次，第 ${at + 1} 条也是它。请删去一条。`;
  return { field: 'issue', message };
}

// A look back at an issue is mostly no second finding of it.
function followed(continued: string | null, slug: string, issue: string, known: KnownNotices): Fault {
  if (continued !== nameOf(slug, issue, known)) return null;
  const message = `follows 已经写明这个问题接着通报 ${slug} 的问题 ${issue}，回头看一般不算再次指出，请核对两样是不是都要写。`;
  return { field: 'issue', message };
}

// A notice has one present name, whichever is written.
const nameOf = (slug: string, issue: string, known: KnownNotices): string =>
  `${findNotice(slug, known)?.slug ?? slug}/${issue}`;

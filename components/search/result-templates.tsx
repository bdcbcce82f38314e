import { StatusLabel } from '@/components/status/status-label';
import * as data from '@/lib/data-attributes';
import type { Notice } from '@/lib/model/notice';
import { STATUS_CODES } from '@/lib/status';

/** Hidden templates from which browser/search/draw-result.ts makes results: one per status, one for text outside the issues. */
export function ResultTemplates({ notices }: { notices: readonly Notice[] }) {
  const issues = notices.flatMap((notice) => notice.issues);
  const codes = STATUS_CODES.filter((code) => issues.some(({ status }) => status.code === code));
  return (
    <ul hidden>
      {[...codes, null].map((code) => (
        <li key={code} {...{ [data.model]: code ?? '' }} className="border-t border-rule py-3">
          <p className="font-semibold leading-dense">
            {/* biome-ignore lint/a11y/useValidAnchor lint/a11y/useAnchorContent: filled in by the script */}
            <a className="inline-block py-2" />
          </p>
          <p className="text-sm text-ink-2">{code !== null && <StatusLabel code={code} />} </p>
          <p className="mt-2">
            <mark className="bg-mark text-ink" />
          </p>
        </li>
      ))}
    </ul>
  );
}

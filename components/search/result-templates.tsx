import { TargetLines } from '@/components/lists/target-lines';
import { StatusLabel } from '@/components/status/status-label';
import * as data from '@/lib/data-attributes';
import type { Issue, Notice } from '@/lib/model/notice';
import type { Site } from '@/lib/model/site-schema';
import { bodyNames } from '@/lib/notice/body-names';
import { resultModel } from '@/lib/search/result-model';
import { unbrokenPattern } from '@/lib/words/unbroken-pattern';

/** Hidden templates from which browser/search/draw-result.ts makes results: one for issues that look the same, one for text outside the issues. */
export function ResultTemplates({ site, notices }: { site: Site; notices: readonly Notice[] }) {
  const models = new Map<string, Issue | null>(
    notices.flatMap(({ issues }) => issues).map((issue) => [resultModel(issue), issue]),
  );
  models.set('', null);
  return (
    <ul hidden>
      <li {...{ [data.whole]: unbrokenPattern(bodyNames(site, notices)) }}>
        <span className="whole" />
      </li>
      {Array.from(models, ([model, issue]) => (
        <li key={model} {...{ [data.model]: model }} className="border-t border-rule py-3">
          <h3 className="font-sans font-semibold leading-dense">
            {/* biome-ignore lint/a11y/useValidAnchor lint/a11y/useAnchorContent: filled in by the script */}
            <a className="inline-block py-2" />
          </h3>
          <p className="text-sm text-ink-2">{issue !== null && <StatusLabel code={issue.status.code} />} </p>
          {issue !== null && <TargetLines site={site} issue={issue} />}
          <p className="mt-2">
            <mark className="bg-mark text-ink" />
          </p>
        </li>
      ))}
    </ul>
  );
}

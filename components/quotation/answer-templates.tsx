import { buttonClasses } from '@/components/page/button-classes';
import * as data from '@/lib/data-attributes';

/** Hidden templates from which browser/quotation/draw-answer.ts makes the answer: a passage of a notice, and text that is in none. */
export function AnswerTemplates() {
  return (
    <ul hidden>
      <li {...{ [data.model]: 'passage' }} className="border-t border-rule py-4 print:break-inside-avoid">
        <p className="font-semibold" />
        <h3 className="font-sans leading-dense [word-break:normal]">
          {/* biome-ignore lint/a11y/useValidAnchor lint/a11y/useAnchorContent: filled in by the script */}
          <a className="inline-block py-2" />
        </h3>
        <ul className="mb-2" />
        <p>
          <span className="text-sm text-ink-2" />
          <del>
            <span className="sr-only">引文：</span>
          </del>
          <ins className="font-semibold">
            <span className="sr-only">通报：</span>
          </ins>
        </p>
        <p className="mt-3">
          <button type="button" className={buttonClasses()}>
            复制原文和出处
          </button>
          <span role="status" className="text-sm text-ink-2" />
        </p>
      </li>
      <li {...{ [data.model]: 'unknown' }} className="border-t border-rule py-4 print:break-inside-avoid">
        <p className="font-semibold">不在通报中</p>
      </li>
    </ul>
  );
}

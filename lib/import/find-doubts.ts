import { opening } from '@/lib/text';
import type { Frame } from './find-frame';
import { matchable } from './match-text';
import type { ParsedNotice } from './parsed-notice';

type Draft = Omit<ParsedNotice, 'warnings' | 'doubts'>;
export type Doubt = ParsedNotice['doubts'][number];

/** The choices that were made and that an editor could make otherwise, each with its line. */
export function findDoubts(draft: Draft, frame: Frame): Doubt[] {
  const kept = new Set(frame.body);
  const doubts: Doubt[] = frame.unsure.map((piece) => ({
    line: piece.line,
    message: kept.has(piece)
      ? `“${opening(piece.text, 20)}”当作正文保留，它也可能是网页上的字`
      : `“${opening(piece.text, 20)}”没有当作通报的文字`,
  }));
  const inferred = draft.sections
    .flat()
    .flatMap((block) => (block.kind === 'heading' && block.status?.inferred ? [block] : []));
  for (const { line, text } of inferred) {
    doubts.push({
      line,
      message: `“${opening(text, 24)}”没有逐条写状态；因为另有一章列出还没有完成的，这一章按章节归类为已整改`,
    });
  }
  doubts.push(...wholeNotice(draft, frame));
  for (const { heading, group, title, printed } of draft.issues) {
    const parent = draft.groups[group ?? -1];
    const name = opening(title, 24);
    if (parent !== undefined && /^(?:关于|针对|反馈问题)/.test(parent.heading)) {
      const message = `“${opening(parent.heading, 24)}”当作类别；它也可能是问题，下面的各条是它的要点`;
      doubts.push({ line: parent.line, message });
    }
    if (CHAPTER.test(printed ?? '')) {
      doubts.push({ line: heading.line, message: `“${name}”是一章的标题，当作一个问题；它也可能是类别` });
    } else if (group === null && AREA.test(printed ?? '') && !draft.sharedParts) {
      doubts.push({ line: heading.line, message: `“${name}”当作问题；它也可能是方面` });
    }
  }
  return [...new Map(doubts.map((doubt) => [`${doubt.line} ${doubt.message}`, doubt])).values()];
}

const CHAPTER = /^[一二三四五六七八九十]+$/;
const AREA = /^\([一二三四五六七八九十]+\)$/;

// what the notice as a whole leaves to the editor
function wholeNotice({ title, issuer, source, meta, signed }: Draft, { body }: Frame): Doubt[] {
  const line = title[0]?.line ?? body[0]?.line ?? 0;
  const text = [...title, ...body].map((piece) => matchable(piece.text)).join('');
  const doubts: Doubt[] = [];
  if (issuer === null) doubts.push({ line, message: '没有找到发布通报的单位' });
  else if (issuer === source)
    doubts.push({ line: meta[0]?.line ?? line, message: `没有落款单位，取了来源“${source}”` });
  else if (!title.some((piece) => piece.text.includes(issuer))) {
    doubts.push({ line, message: `标题没有写单位，取了开头写的“${issuer}”` });
  }
  if (!/巡察|巡视/.test(text)) doubts.push({ line, message: '这不是巡察或巡视的通报，请核对是否要发布' });
  if (signed === null && body.length > 0)
    doubts.push({ line: body.at(-1)?.line ?? 0, message: '没有读到落款日期' });
  return doubts;
}

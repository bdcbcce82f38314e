import { compact } from '@/lib/folding';
import { issuerOfTitle } from '@/lib/import/fields/read-opening';
import { signingLine } from '@/lib/import/frame/find-ending';
import type { Frame } from '@/lib/import/frame/frame';
import type { ParsedNotice } from '@/lib/import/parsed-notice';
import { isBodyLine, isBodyName } from '@/lib/import/text/body-name';
import { saysFault } from '@/lib/import/text/heading-words';
import { isContactLine } from '@/lib/import/text/is-contact-line';
import { matchable } from '@/lib/import/text/matchable';
import { dateAlone } from '@/lib/import/text/printed-date';
import type { SourceLine } from '@/lib/import/text/source-line';
import type { Tree } from '@/lib/import/tree/item';
import { opening } from '@/lib/text';
import { leavesOpen } from '@/lib/words/status-words';
import { doubtsOfDates } from './doubts-of-dates';
import { findGaps } from './find-gaps';
import { findSuspicions } from './suspicions/find-suspicions';

type Draft = Omit<ParsedNotice, 'warnings' | 'doubts'>;
type Doubt = ParsedNotice['doubts'][number];

// Lines below the signature; a date further up stands in the text.
const MOST_BELOW = 12;

const short = (text: string): string => `“${opening(text, 24)}”`;

/** Decisions that an editor might make differently, and gaps in numbering, with line numbers, each once. */
export function findDoubts(draft: Draft, frame: Frame, tree: Tree): Doubt[] {
  const doubts = [
    ...ofNotice(draft, frame),
    ...ofLines(frame),
    ...ofStatuses(draft),
    ...ofIssues(draft),
    ...findGaps(tree),
    ...findSuspicions(draft),
  ];
  const once = new Map(doubts.map((doubt) => [`${doubt.line} ${doubt.message}`, doubt]));
  return [...once.values()].sort((a, b) => a.line - b.line);
}

function ofNotice(
  { title, issuer, source, meta, signed, contacts, inspection }: Draft,
  { body, below }: Frame,
): Doubt[] {
  const line = title[0]?.line ?? body[0]?.line ?? 0;
  const text = [...title, ...body, ...below].map((piece) => matchable(piece.text)).join('');
  const named = issuerOfTitle(title.map((piece) => piece.text).join(''));
  const doubts: Doubt[] = [];
  if (/(?:党组|党委|局|委|院|中心)、.*(?:党组|党委|局|委|院|中心)$/.test(named ?? '')) {
    doubts.push({
      line,
      message: `标题写了不止一个单位：${short(named ?? '')}，请核对是不是一个单位的通报`,
    });
  }
  if (issuer === null) doubts.push({ line, message: '没有找到发布通报的单位' });
  else if ([...body, ...below].some(({ text }) => text === issuer)) {
    if (named !== null && compact(named) !== compact(issuer)) {
      doubts.push({
        line,
        message: `落款是${short(issuer)}，标题写的是${short(named)}，单位照落款写，请核对`,
      });
    }
  } else if (issuer === source) {
    doubts.push({ line: meta[0]?.line ?? line, message: `没有落款单位，取了来源${short(source)}` });
  } else if (!compact(title.map((piece) => piece.text).join('')).includes(compact(issuer))) {
    doubts.push({ line, message: `标题没有写单位，取了正文写的${short(issuer)}` });
  }
  if (!/巡察|巡视/.test(text)) doubts.push({ line, message: '这不是巡察或巡视的通报，请核对是否要发布' });
  doubts.push(...ofSignature(body), ...doubtsOfDates(inspection, signed, body));
  const phone = [...body, ...below].findLast((piece) => /电话|手机|热线/.test(matchable(piece.text)));
  if (contacts.phone === null && phone !== undefined && /(?:\d[-—() ]?){7}/.test(matchable(phone.text))) {
    doubts.push({ line: phone.line, message: `${short(phone.text)}写了电话，没有读出号码` });
  }
  const dated = body.findLastIndex((piece) => dateAlone(piece.text) !== null);
  const after =
    dated === -1
      ? undefined
      : (body[dated + 1] ?? below.find(({ text }) => !isUsualNote(text) && text !== issuer));
  if (after !== undefined && dated > body.length - MOST_BELOW) {
    const message = `${short(after.text)}在日期“${body[dated]?.text}”后面，当作通报的文字；它和后面的行如果是网页上的字，用 --leave-out 去掉`;
    doubts.push({ line: after.line, message });
  } else if (signed === null) doubts.push({ line: body.at(-1)?.line ?? 0, message: '没有读到落款日期' });
  return doubts;
}

// （此件公开发布）, 联系电话：…
const isUsualNote = (text: string): boolean => isContactLine(text) || /^\(.+\)$/.test(matchable(text).trim());

function ofSignature(body: readonly SourceLine[]): Doubt[] {
  const signing = signingLine(body);
  const [other, last] = body.slice(Math.max(0, signing - 2), Math.max(0, signing));
  const isBody = (line: SourceLine | undefined): boolean =>
    line !== undefined && (isBodyName(line.text) || (isBodyLine(line.text) && /组$/.test(line.text)));
  if (other === undefined || last === undefined || !isBody(other) || !isBody(last)) return [];
  return [{ line: other.line, message: `落款有两个单位：${short(other.text)}和${short(last.text)}，请核对` }];
}

function ofLines({ unsure, body }: Frame): Doubt[] {
  return unsure.map((piece) => ({
    line: piece.line,
    message: body.includes(piece)
      ? `${short(piece.text)}当作正文保留，它也可能是网页上的字`
      : `${short(piece.text)}没有当作通报的文字`,
  }));
}

function ofStatuses({ sections, issues }: Draft): Doubt[] {
  return sections.flatMap((blocks): Doubt[] => {
    const [chapter] = blocks;
    if (chapter?.kind !== 'heading') return [];
    const { line, text, status } = chapter;
    if (status?.inferred) {
      const message = `${short(text)}没有逐条写状态；因为另有一章列出还没有完成的，这一章按章节归类为已整改`;
      return [{ line, message }];
    }
    const unknown = blocks.some(
      (block) => block.kind === 'issue' && issues[block.index]?.status.basis === 'unknown',
    );
    if (!unknown || !leavesOpen(matchable(text))) return [];
    return [{ line, message: `${short(text)}下面的问题还没有完成，通报没有写明是哪一种状态，请编者写` }];
  });
}

// 学习不够深入 above （1）制定计划 and （2）开展学习
const mayBeIssue = (heading: string, isAboveNone: boolean): boolean =>
  /^(?:关于|针对|反馈问题)/.test(heading) ||
  (isAboveNone && saysFault(heading) && !/(?:方面|情况|事项)$/.test(matchable(heading)));

const CHAPTER = /^[一二三四五六七八九十]+$/;
const AREA = /^\([一二三四五六七八九十]+\)$/;

function ofIssues({ issues, groups }: Draft): Doubt[] {
  const saysNone = (index: number): boolean =>
    issues.every(({ group, title }) => group !== index || !saysFault(title));
  return issues.flatMap(({ heading, group, title, printed, sharedText }): Doubt[] => {
    const parent = groups[group ?? -1];
    if (parent !== undefined && mayBeIssue(parent.heading, saysNone(group ?? -1))) {
      const message = `${short(parent.heading)}当作类别；它也可能是问题，下面的各条是它的要点`;
      return [{ line: parent.line, message }];
    }
    if (group !== null || sharedText) return [];
    if (CHAPTER.test(printed ?? '')) {
      return [{ line: heading.line, message: `${short(title)}是一章的标题，当作一个问题；它也可能是类别` }];
    }
    return AREA.test(printed ?? '')
      ? [{ line: heading.line, message: `${short(title)}当作问题；它也可能是方面` }]
      : [];
  });
}

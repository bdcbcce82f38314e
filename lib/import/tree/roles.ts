import { namesRemaining } from '@/lib/content/parse/measures';
import { cutMeasures } from '@/lib/import/text/cut-measures';
import {
  announcesFindings,
  isOrganising,
  namesArea,
  namesFinding,
  reportsRemedies,
  saysFault,
} from '@/lib/import/text/heading-words';
import { listsIssues } from '@/lib/import/text/lists-issues';
import { matchable } from '@/lib/import/text/matchable';
import { knownKind, labelAt, numberedLabelAt } from '@/lib/import/text/part-label';
import type { Item } from './item';
import { raiseCousins, raiseSiblings, setAll } from './raise-roles';
import type { Role, Roles } from './role';

type Above = {
  announced: boolean;
  reported: boolean;
  inFinding: boolean;
  organising: boolean;
  listed: boolean;
};

/** The role of each item, chapter by chapter. A line is an issue because it has a part or a series of measures, is listed by its status, or stands beside issues, never because of its number. */
export function decideRoles(items: readonly Item[]): Roles {
  const roles = new Map<Item, Role>();
  for (const item of items) {
    const organising = isOrganising(item.title);
    const above = { announced: false, reported: false, inFinding: false, organising, listed: false };
    decide(item, above, roles);
    if (!organising) raiseCousins([item], roles);
  }
  return roles;
}

function decide(item: Item, above: Above, roles: Map<Item, Role>): Role {
  const finding = namesFinding(item);
  const below = {
    announced: above.announced || announcesFindings(item.title),
    reported: above.reported || reportsRemedies(item.title),
    inFinding: above.inFinding || finding || isFinding(item),
    organising: above.organising,
    listed: listsIssues(item.title) || (above.listed && isArea(item)),
  };
  const under = item.children.map((child) => decide(child, below, roles));
  const isGroup =
    under.some((role) => role === 'issue' || role === 'group') &&
    !answersItself(item) &&
    !describesItself(item);
  const role = isGroup ? 'group' : isIssue(item, above, finding) ? 'issue' : 'text';
  roles.set(item, role);
  if (role === 'issue') setAll(item.children, 'step', roles);
  if (isGroup) raiseSiblings(item.children, roles);
  return role;
}

// 学习不够深入 is a finding, 学习不够深入方面 an area of findings
const isFinding = ({ numbering, title }: Item): boolean =>
  numbering.style !== 'chapter' && saysFault(title) && !/方面$/.test(title);

function isIssue(item: Item, above: Above, finding: boolean): boolean {
  const isChapter = item.numbering.style === 'chapter';
  const hasText = item.content.length > 0 || item.children.length > 0 || isCutOff(item);
  if (isLabelled(item)) return !isChapter || finding || namesArea(item.title);
  if (above.organising || !hasText) return false;
  if (finding) return !isChapter || /["“]|^关于.+的问题/.test(item.title);
  if (isChapter) return false;
  if (above.listed && isOwn(item)) return true;
  if (saysFault(item.title)) return hasSeries(item) || above.announced || above.reported;
  return above.announced && !above.inFinding && hasSeries(item);
}

const isArea = ({ title }: Item): boolean => /方面$/.test(title);

// Neither an area nor a part of the issue above: （二）下一步措施
const isOwn = (item: Item): boolean => !isArea(item) && knownKind(matchable(item.title)) === null;

// A quotation that is not closed: the rest of the finding, and what was done, are missing.
const isCutOff = ({ title }: Item): boolean => title.split('“').length > title.split('”').length;

const isLabelled = (item: Item): boolean => firstLabel(item) !== null;

// Next steps and reasons continue an issue and never begin one.
function firstLabel({ content }: Item): string | null {
  const labels = content.flatMap(({ text }) => labelAt(text) ?? numberedLabelAt(text) ?? []);
  const first = labels.find(
    ({ kind, words }) => !['unknown', 'finding'].includes(kind) && !namesRemaining(words),
  );
  return first?.words ?? null;
}

// Numbered steps under a labelled part are not issues, unless they carry the same label.
function answersItself(item: Item): boolean {
  const label = firstLabel(item);
  const carry = (child: Item): boolean => firstLabel(child) === label || child.children.some(carry);
  return label !== null && !item.children.some(carry);
}

// （一）学习不够深入 with 1.问题表现：… and 2.整改措施：… below it.
function describesItself(item: Item): boolean {
  const described = item.children.filter(({ title }) => labelAt(title)?.kind === 'finding');
  return isFinding(item) && described.length === 1 && described[0] === item.children[0];
}

function hasSeries({ content, children }: Item): boolean {
  const ordinals = content.flatMap(({ text }) => cutMeasures(text)).filter(({ ordinal }) => ordinal !== null);
  return ordinals.length + children.length >= 2;
}

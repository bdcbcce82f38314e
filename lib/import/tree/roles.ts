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
import { labelAt, numberedLabelAt } from '@/lib/import/text/part-label';
import type { Item } from './item';

/** What a numbered line is: a heading over issues, an issue, a step inside an issue, or running text. */
export type Role = 'group' | 'issue' | 'step' | 'text';

/** The role of every item. A line is an issue because it has a part or a series of measures, never because of its number. */
export type Roles = ReadonlyMap<Item, Role>;

type Above = { announced: boolean; reported: boolean; inFinding: boolean; organising: boolean };

/** The role of each item, chapter by chapter. */
export function decideRoles(items: readonly Item[]): Roles {
  const roles = new Map<Item, Role>();
  for (const item of items) {
    const organising = isOrganising(item.title);
    decide(item, { announced: false, reported: false, inFinding: false, organising }, roles);
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
  if (saysFault(item.title)) return hasSeries(item) || above.announced || above.reported;
  return above.announced && !above.inFinding && hasSeries(item);
}

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

// Among issues of one style a line with text is an issue too, even without parts.
function raiseSiblings(children: readonly Item[], roles: Map<Item, Role>): void {
  const styles = new Set(
    children.filter((child) => roles.get(child) === 'issue').map(({ numbering }) => numbering.style),
  );
  for (const child of children) {
    if (roles.get(child) !== 'text' || !styles.has(child.numbering.style)) continue;
    roles.set(child, 'issue');
    setAll(child.children, 'step', roles);
  }
}

function setAll(items: readonly Item[], role: Role, roles: Map<Item, Role>): void {
  for (const item of items) {
    roles.set(item, role);
    setAll(item.children, role, roles);
  }
}

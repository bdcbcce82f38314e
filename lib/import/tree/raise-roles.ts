import { isOrganising } from '@/lib/import/text/heading-words';
import { matchable } from '@/lib/import/text/matchable';
import { knownKind } from '@/lib/import/text/part-label';
import type { Item } from './item';
import type { Role } from './role';

/** Gives one role to the items and everything under them. */
export function setAll(items: readonly Item[], role: Role, roles: Map<Item, Role>): void {
  for (const item of items) {
    roles.set(item, role);
    setAll(item.children, role, roles);
  }
}

/** Among issues of one style makes each line an issue, even without parts. */
export function raiseSiblings(children: readonly Item[], roles: Map<Item, Role>): void {
  const styles = stylesOfIssues(children, roles);
  for (const child of children) {
    if (roles.get(child) === 'text' && styles.has(child.numbering.style) && isOwn(child)) raise(child, roles);
  }
}

/** Makes a line an issue whose like, as deep and of the same style, is one under another heading of its chapter, and what is above it a group. */
export function raiseCousins(items: readonly Item[], roles: Map<Item, Role>): void {
  const parents = items.filter((item) => roles.get(item) === 'text' || roles.get(item) === 'group');
  const below = parents.flatMap(({ children }) => children);
  if (below.length === 0) return;
  raiseCousins(below, roles);
  const styles = stylesOfIssues(below, roles);
  for (const parent of parents) {
    if (roles.get(parent) !== 'text' || isOrganising(parent.title)) continue;
    const alike = parent.children.filter((child) => styles.has(child.numbering.style) && isComplete(child));
    if (alike.length === 0 || alike.length < parent.children.length) continue;
    for (const child of alike) raise(child, roles);
  }
  for (const parent of parents) {
    const isGroup = parent.children.some((child) => ['issue', 'group'].includes(roles.get(child) ?? 'text'));
    if (isGroup) roles.set(parent, 'group');
  }
}

const isComplete = (item: Item): boolean => item.content.length + item.children.length > 0 && isOwn(item);

// No part of the line above: （二）下一步措施
const isOwn = ({ title }: Item): boolean => knownKind(matchable(title)) === null;

function raise(item: Item, roles: Map<Item, Role>): void {
  roles.set(item, 'issue');
  setAll(item.children, 'step', roles);
}

const stylesOfIssues = (items: readonly Item[], roles: Map<Item, Role>) =>
  new Set(items.filter((item) => roles.get(item) === 'issue').map(({ numbering }) => numbering.style));

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AnyNode, parse } from 'acorn';
import { SITE_FOLDER } from '@/tests/site-under-test';
import { openPage, readBuilt } from './built-site';

/** Our own scripts, lazy ones too: by address, the inline one as “boot”. */
export function ownScripts(): Map<string, string> {
  const names = readdirSync(join(SITE_FOLDER, 'assets')).filter((name) => name.endsWith('.js'));
  const boot = openPage('/')('head script:not([src], [type])').text();
  return new Map([
    ['boot', boot],
    ...names.map((name): [string, string] => [name, readBuilt(`/assets/${name}`)]),
  ]);
}

/** The nodes of a script in its order; throws where its syntax is newer than ES2017. */
export function scriptNodes(code: string): AnyNode[] {
  return [...nodesIn(parse(code, { ecmaVersion: 2017 }))];
}

function* nodesIn(value: unknown): Generator<AnyNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isNode(value)) return;
  yield value;
  for (const field of Object.values(value)) yield* nodesIn(field);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

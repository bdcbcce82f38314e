import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** A node of the syntax tree; its own fields are looked at as unknown. */
export type Node = { type: string; start: number; end: number; [field: string]: unknown };

/** An import or re-export: a path of the repository without extension, or the name of a package. */
export type Import = { to: string; typeOnly: boolean };

export type SourceFile = { path: string; text: string; nodes: Node[]; imports: Import[] };

/** The TypeScript files of some folders, parsed, so that comments and strings are not taken for code. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readSource(posix.join(folder, name.replaceAll('\\', '/')))),
  );
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(process.cwd(), path), 'utf8');
  const nodes = [...nodesIn(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }))];
  return { path, text, nodes, imports: nodes.flatMap((node) => importOf(node, path)) };
}

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isNode(value)) return;
  yield value;
  for (const field of Object.values(value)) yield* nodesIn(field);
}

/** True for a node, so that a field of another node can be followed. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function importOf(node: Node, path: string): Import[] {
  if (!/^(Import|Export(Named|All))(Declaration|Expression)$/.test(node.type) || !isNode(node.source))
    return [];
  const to = String(node.source.value);
  const names: unknown[] = Array.isArray(node.specifiers) ? node.specifiers : [];
  const typeOnly = isType(node) || (names.length > 0 && names.every((name) => isNode(name) && isType(name)));
  const local = to.startsWith('.') ? posix.join(path, '..', to) : to.replace(/^@\//, '');
  return [{ to: local.replace(/\.tsx?$/, ''), typeOnly }];
}

function isType({ importKind, exportKind }: Node): boolean {
  return importKind === 'type' || exportKind === 'type';
}

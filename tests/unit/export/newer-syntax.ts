import { parseAst } from 'vitest/node';

/** What of a script's syntax is newer than ES2017, by its usual sign. */
export function newerSyntax(code: string): string[] {
  return [...nodesIn(parseAst(code))].map(nameOf).filter((name) => name !== null);
}

type Node = { type: string; [field: string]: unknown };

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  if (!isNode(value)) return;
  yield value;
  for (const field of Object.values(value)) yield* nodesIn(field);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf({ type, ...fields }: Node): string | null {
  const { operator } = fields;
  if (operator === '??' || operator === '??=' || operator === '||=' || operator === '&&=') return operator;
  if (type === 'ChainExpression') return '?.';
  if (/^Object(Expression|Pattern)$/.test(type) && spreads(fields.properties)) return '{ ... }';
  if (type === 'CatchClause' && fields.param === null) return 'catch without a name';
  if (/^(PropertyDefinition|StaticBlock|PrivateIdentifier)$/.test(type)) return 'class field';
  if (type === 'Literal' && 'bigint' in fields) return 'big integer';
  if (type === 'Literal' && isNewRegex(fields.regex)) return 'new regular expression';
  if (type === 'ForOfStatement' && fields.await === true) return 'for await';
  return null;
}

const spreads = (properties: unknown): boolean =>
  Array.isArray(properties) &&
  properties.some((item) => isNode(item) && /^(Spread|Rest)Element$/.test(item.type));

// named groups, look-behind, properties of characters, and the flags s, d, v
function isNewRegex(regex: unknown): boolean {
  if (typeof regex !== 'object' || regex === null) return false;
  return /\(\?<|\\p\{|[sdv]"}$/.test(JSON.stringify(regex));
}

import postcss, { type Declaration, type Rule } from 'postcss';
import selectorParser from 'postcss-selector-parser';

// What Chrome 69 and iOS 12 know. Families first: each with all its longhands but the logical ones.
const FAMILIES =
  /^(margin|padding|border|border-(top|right|bottom|left)|outline|background|font|list-style|text-decoration|transition|animation|flex|columns?)(?!-(inline|block))(-[a-z-]+)?$/;
const PROPERTIES = new Set(
  `align-items align-self align-content bottom box-shadow box-sizing break-after break-before break-inside clear clip color
  content counter-increment counter-reset cursor direction display fill float grid-template-columns height hyphens
  justify-content left letter-spacing line-break line-height max-height max-width min-height min-width object-fit opacity order
  orphans overflow overflow-wrap overflow-x overflow-y page-break-after page-break-before page-break-inside pointer-events
  position quotes resize right size stroke stroke-width tab-size table-layout text-align text-indent text-overflow
  text-transform top touch-action transform transform-origin unicode-bidi user-select vertical-align visibility white-space
  widows width will-change word-break word-spacing word-wrap z-index`.split(/\s+/),
);
const PREFIXED = /^-(webkit|moz)-/;

/** Properties that came later; where they are unknown, the page is as complete and only a little less fine. */
export const HARMLESS: Readonly<Record<string, string>> = {
  'color-scheme': 'scroll bars and form fields stay light in the dark',
  'forced-color-adjust': 'colours that the system sets came later too',
  'scroll-padding-bottom': 'what has the focus can stand under the bar while a page is read aloud',
  'scroll-padding-top': 'a heading that was jumped to stands at the very edge of the window',
  'text-autospace': 'no small gap between Chinese and digits',
  'text-decoration-thickness': 'an underline as thick as the browser draws it',
  'text-size-adjust': 'the prefixed form is there too',
  'text-spacing-trim': 'punctuation keeps its full width',
  'text-underline-offset': 'an underline as near as the browser draws it',
  'text-wrap': 'a heading breaks where the line is full',
};

// a part of a selector that is unknown makes the browser drop the whole rule
const PSEUDO = new Set(
  `:root :before :after ::before ::after :hover :focus :active :visited :link :target :not :first-child :last-child :only-child
  :nth-child :first-of-type :last-of-type :nth-of-type :empty :checked :disabled :enabled :lang ::placeholder
  ::selection`.split(/\s+/),
);
const ALONE = new Set([':focus-visible', ':focus-within', '::backdrop', '::marker']);
const FUNCTIONS = new Set(
  `var calc attr counter rect url rgb rgba hsl hsla linear-gradient translate translateX translateY rotate scale scaleX scaleY
  skewX skewY cubic-bezier steps minmax repeat format local`.split(/\s+/),
);
const NEW_UNIT = /\d(dv|sv|lv|cq)(h|w|i|b|min|max)\b|\d(r?lh|ic|cap)\b/;
// a newer value, and the older one that must stand before it in the same rule
const OLDER_FORM: Readonly<Record<string, string>> = {
  'overflow-wrap:anywhere': 'word-wrap:break-word',
  'position:sticky': 'position:-webkit-sticky',
};
const AT_RULES = /^(media|supports|page|keyframes|font-face|(top|bottom)-(left|center|right))$/;

/** The parts of styles that Chrome 69 or iOS 12 would not understand; rules guarded by @supports are skipped. */
export function newerStyles(css: string): string[] {
  const root = postcss.parse(css);
  const found: string[] = [];
  root.walkAtRules((rule) => {
    if (!AT_RULES.test(rule.name) || /[<>]/.test(rule.params)) found.push(`@${rule.name} ${rule.params}`);
  });
  root.walkRules((rule) => {
    if (!isAskedFor(rule) && !/^(from|to|[\d.]+%)/.test(rule.selector)) found.push(...newerSelectors(rule));
  });
  root.walkDecls((declaration) => {
    if (!isAskedFor(declaration) && isNewer(declaration)) found.push(`${declaration}`);
  });
  return found;
}

function isAskedFor(node: Rule | Declaration): boolean {
  let around: unknown = node.parent;
  while (around instanceof postcss.AtRule || around instanceof postcss.Rule) {
    if (around instanceof postcss.AtRule && around.name === 'supports') return true;
    around = around.parent;
  }
  return false;
}

function newerSelectors(rule: Rule): string[] {
  if (rule.parent instanceof postcss.Rule) return [`nested: ${rule.selector}`];
  const found: string[] = [];
  selectorParser((selectors) => {
    selectors.walkNesting(() => {
      found.push(rule.selector);
    });
    selectors.walkPseudos((pseudo) => {
      const list = pseudo.length > 1 || (pseudo.value === ':not' && /[\s>+~]/.test(String(pseudo.nodes)));
      const known = PSEUDO.has(pseudo.value) || PREFIXED.test(pseudo.value.replace(/^::?/, ''));
      const alone = ALONE.has(pseudo.value) && rule.selectors.length === 1;
      if (list || !(known || alone)) found.push(rule.selector);
    });
  }).processSync(rule.selector);
  return found;
}

function isNewer(declaration: Declaration): boolean {
  const { prop, value } = declaration;
  if (!prop.startsWith('--') && !isKnown(prop)) return true;
  const functions = value.replace(/"[^"]*"/g, '').match(/[\w-]+(?=\()/g) ?? [];
  if (functions.some((name) => !FUNCTIONS.has(name)) || NEW_UNIT.test(value)) return true;
  const older = OLDER_FORM[`${prop}:${value}`];
  return older !== undefined && !hasBefore(declaration, older);
}

const isKnown = (prop: string): boolean =>
  FAMILIES.test(prop) || PROPERTIES.has(prop) || PREFIXED.test(prop) || prop in HARMLESS;

function hasBefore(declaration: Declaration, older: string): boolean {
  for (let node = declaration.prev(); node !== undefined; node = node.prev())
    if (node.type === 'decl' && `${node.prop}:${node.value}` === older) return true;
  return false;
}

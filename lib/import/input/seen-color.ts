import { isNearWhite, isTransparent } from './css-color';
import type { HtmlElement } from './html-text';

const FOREGROUND = /(?:^|[;\s])(?:-webkit-text-fill-)?color\s*:\s*([^;!]+)/gi;
const BACKGROUND = /(?:^|[;\s])background(?:-color|-image)?\s*:\s*([^;!]+)/gi;

const attribute = ({ attrs }: HtmlElement, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? '';

/** True for an element that sets a colour in which its words are not seen: transparent, or white where no ground is set. */
export function isUnseenColor(element: HtmlElement): boolean {
  const style = attribute(element, 'style');
  const colors = [
    attribute(element, 'color'),
    ...Array.from(style.matchAll(FOREGROUND), ([, color = '']) => color),
  ];
  const color = colors.findLast((one) => one.trim() !== '') ?? '';
  if (color === '') return false;
  return isTransparent(color) || (isNearWhite(color) && !hasGround(element));
}

/** True for the declarations of a style that make words white or transparent. */
export function setsUnseenColor(style: string): boolean {
  return Array.from(style.matchAll(FOREGROUND), ([, color = '']) => color).some(
    (color) => isNearWhite(color) || isTransparent(color),
  );
}

/** True for the declarations of a style that set a ground. */
export function setsGround(style: string): boolean {
  return Array.from(style.matchAll(BACKGROUND), ([, ground = '']) => ground.trim()).some(
    (ground) =>
      !isNearWhite(ground) && !isTransparent(ground) && !/^(?:none|inherit|initial|unset)$/i.test(ground),
  );
}

// Its own or that of an element around it.
function hasGround(element: HtmlElement): boolean {
  const colored = attribute(element, 'bgcolor');
  if (setsGround(attribute(element, 'style')) || (colored !== '' && !isNearWhite(colored))) return true;
  const { parentNode } = element;
  return parentNode !== null && 'tagName' in parentNode && hasGround(parentNode);
}

/** Marks the link at an index as current (-1: none) and scrolls it into view inside the list. */
export function markCurrent(list: Element, index: number): void {
  const links = list.querySelectorAll('a');
  keepInView(list, links[index]);
  links.forEach((link, place) => {
    if (place === index) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}

// Unlike scrollIntoView this moves neither page nor focus; it does nothing if the list is hidden or does not
// scroll.
function keepInView(list: Element, link?: Element): void {
  if (!link) {
    list.scrollTop = 0;
    return;
  }
  const { top, bottom, height } = link.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  // Leave the next entry visible, to show that the list continues.
  if (top < frame.top) list.scrollTop += top - frame.top - height;
  else if (bottom > frame.bottom) list.scrollTop += bottom - frame.bottom + height;
}

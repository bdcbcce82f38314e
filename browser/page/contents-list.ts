/** Marks one link of a list of contents as the current one, -1 for none, and keeps it in view in the list's own scroller. */
export function markCurrent(list: Element, index: number): void {
  const links = list.querySelectorAll('a');
  keepInView(list, links[index]);
  links.forEach((link, place) => {
    if (place === index) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}

// Moves neither page nor focus, as scrollIntoView would; does nothing where the list is not drawn or has no scroller.
function keepInView(list: Element, link?: Element): void {
  if (!link) {
    list.scrollTop = 0;
    return;
  }
  const { top, bottom, height } = link.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  // with its neighbour, so that one sees that the list goes on
  if (top < frame.top) list.scrollTop += top - frame.top - height;
  else if (bottom > frame.bottom) list.scrollTop += bottom - frame.bottom + height;
}

/** Marks one link of a list of contents as current, -1 for none, and scrolls the list so that it is visible. */
export function markCurrent(list: Element, index: number): void {
  const links = list.querySelectorAll('a');
  keepInView(list, links[index]);
  links.forEach((link, place) => {
    if (place === index) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}

// scrollIntoView would move the page too
function keepInView(list: Element, link?: Element): void {
  if (!link) {
    list.scrollTop = 0;
    return;
  }
  const { top, bottom, height } = link.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  // shows the neighbouring link too, as a sign that the list continues
  if (top < frame.top) list.scrollTop += top - frame.top - height;
  else if (bottom > frame.bottom) list.scrollTop += bottom - frame.bottom + height;
}

import { markCurrent } from '@/browser/page/contents-list';
import { currentHeading } from '@/browser/page/current-heading';
import * as data from '@/lib/data-attributes';

// Marks the current heading in both lists of contents: beside the text, and the collapsed one. They have the same links.
const lists = document.querySelectorAll(`[${data.script}="contents"]`);
const links = document.querySelectorAll<HTMLAnchorElement>(`[${data.script}="contents"] a`);
const headings = document.querySelectorAll(Array.from(links, ({ hash }) => hash).join());
let marked = -1;
let waiting = false;

function follow(): void {
  waiting = false;
  const { innerHeight: height, scrollY } = window;
  const tops = Array.from(headings, (heading) => heading.getBoundingClientRect().top);
  const left = document.documentElement.scrollHeight - height - scrollY;
  const current = currentHeading(tops, { height, left });
  if (current === marked) return;
  marked = current;
  for (const list of lists) markCurrent(list, current);
}

// at most once a frame
function ask(): void {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(follow);
}

addEventListener('scroll', ask, { passive: true });
addEventListener('resize', ask);
ask();

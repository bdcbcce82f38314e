import * as data from '@/lib/data-attributes';

// A meta refresh drops the fragment; this keeps it, so that the old address of a measure leads to that measure.
const link = document.querySelector<HTMLAnchorElement>(`[${data.script}="moved"] a`);
if (link !== null && location.hash !== '') location.replace(link.href + location.hash);

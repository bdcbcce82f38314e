// A refresh drops the fragment; this keeps readers of an old measure address at that measure.
const link = document.querySelector<HTMLAnchorElement>('[data-script="moved"] a');
if (link !== null && location.hash !== '') location.replace(link.href + location.hash);

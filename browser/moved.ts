// A refresh forgets the fragment: who followed the old address of a measure comes to that measure.
const link = document.querySelector<HTMLAnchorElement>('[data-script="moved"] a');
if (link !== null && location.hash !== '') location.replace(link.href + location.hash);

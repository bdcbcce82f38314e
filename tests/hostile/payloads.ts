const HIT = 'window.hit=1';
const FAR = 'https://hostile.test/';

// What no rule takes for markup.
const WITHOUT_MARKUP = [
  `' autofocus onfocus='${HIT}' x='`,
  `\`\${${HIT}}\``,
  `{{constructor.constructor('${HIT}')()}}`,
  `&lt;script&gt;${HIT}&lt;/script&gt;`,
  `&#60;script&#62;${HIT}&#60;/script&#62;`,
  `\\u003cscript\\u003e${HIT}\\u003c/script\\u003e`,
];

/** What runs, loads, leads away or breaks out if it is taken for anything but words, and what a spreadsheet would compute. All of it may stand in an approved text. */
export const WORDS = [
  `<script>${HIT}</script>`,
  `</script><script>${HIT}</script>`,
  `</title></textarea></style></noscript></template></select><script>${HIT}</script>`,
  `--><script>${HIT}</script>`,
  `]]><script>${HIT}</script>`,
  `<script src=${FAR}a.js></script>`,
  `<img src=x onerror=${HIT}>`,
  `<img src=x onerror=${HIT}//`,
  `<svg/onload=${HIT}>`,
  `<svg><script>${HIT}</script></svg>`,
  `<details open ontoggle=${HIT}>`,
  `<iframe src=javascript:parent.hit=1></iframe>`,
  `<base href=${FAR}>`,
  `<meta http-equiv=refresh content=0;url=${FAR}>`,
  `<link rel=stylesheet href=${FAR}a.css>`,
  ...WITHOUT_MARKUP,
  `[x](javascript:${HIT})`,
  `[x](data:text/html,<script>${HIT}</script>)`,
  `![x](${FAR}a.png)`,
  `<javascript:${HIT}>`,
  `javascript:${HIT}`,
  `data:text/html,<script>${HIT}</script>`,
  '%3Cscript%3Ewindow.hit=1%3C/script%3E',
  '__proto__ constructor toString',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)',
];

/** In words of editors whatever looks like markup is refused; this is what is left. */
export const LEFT = [
  `<img src=x onerror=${HIT}//`,
  `<svg/onload=${HIT}//`,
  ...WITHOUT_MARKUP,
  `javascript:${HIT}`,
  '%3Cscript%3Ewindow.hit=1%3C/script%3E',
  'constructor toString',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)',
];

/** What an address keeps of it. */
export const IN_ADDRESS =
  "?a='onfocus='window.hit=1'&b=javascript:window.hit=1#'%3Cscript%3Ewindow.hit=1%3C/script%3E";

/** What editorial pages take as Markdown; elements are refused there. */
export const MARKDOWN = [
  `<img src=x onerror=${HIT}//`,
  `<svg/onload=${HIT}>`,
  `' autofocus onfocus='${HIT}' x='`,
  `\`\${${HIT}}\``,
  `&lt;script&gt;${HIT}&lt;/script&gt;`,
  `[x](javascript:${HIT})`,
  `<javascript:${HIT}>`,
  `*甲 **乙 \`丙 `.repeat(300),
];

/** What nobody sees or what makes two lines of one, with the words of the fault; no place takes any of it. */
export const REFUSED: readonly (readonly [name: string, payload: string])[] = [
  ['turned round', '甲\u202E乙\u2066丙'],
  ['without width', '甲\u200B乙\uFEFF丙'],
  ['zero', '甲\u0000乙'],
  ['an escape of terminals', '甲\u001B[2J乙'],
  ['a line separator', '甲\u2028乙'],
  ['half a character', '甲\uD800乙'],
  ['a second header', '甲\r\nSet-Cookie: hit=1'],
  ['a second entry of a calendar', '甲\nEND:VEVENT\nBEGIN:VEVENT'],
];

/** What is long or nested: taken or refused in words, never an error of the program. */
export const LARGE = ['a', '字', '>', '[', '(', '`', '&', '*甲 ', '- ', '<b>', '**'].map((words) =>
  words.repeat(3000),
);

import fc from 'fast-check';
import { importNotice } from '@/lib/import/import-notice';
import { readTxt } from '@/lib/import/read-txt';
import { generatedNotice } from '@/tests/fixtures/generated-notice';
const tight = (t: string) => t.normalize('NFKC').replace(/\s+/g, '');
let bad = 0; const N = 600; const shown: string[] = [];
for (const g of fc.sample(generatedNotice, { numRuns: N, seed: Number(process.argv[2] ?? 1) })) {
  const r = importNotice(readTxt(new TextEncoder().encode(g.text)));
  const got = JSON.stringify(r.notice.issues.map(({ printed, title, parts, status }) => ({ printed, title: tight(title), labels: parts.filter((p) => p.kind !== 'status').map((p) => p.label), ordinals: parts.flatMap((p) => p.paragraphs.flatMap((x) => x.ordinal ?? [])), status: status.value })));
  const want = JSON.stringify(g.issues.map((i) => ({ ...i, title: tight(i.title) })));
  if (r.kind !== 'ready' || got !== want || r.notice.groups.length !== g.groups || r.notice.chapters.length !== g.chapters) {
    bad++;
    if (shown.length < 6) { const body = g.text.split(g.text.includes('\n') ? '\n' : ' '); shown.push([r.kind, 'refusal' in r ? r.refusal.reason : '', `oneline ${!g.text.includes('\n')} groups ${r.notice.groups.length}/${g.groups} ch ${r.notice.chapters.length}/${g.chapters}`, 'want ' + want.slice(0, 300), 'got  ' + got.slice(0, 300), body.slice(4, 16).map((l) => l.slice(0, 70)).join('\n   ')].join('\n')); }
  }
}
console.log('bad', bad, 'of', N); console.log(shown.join('\n=======\n'));

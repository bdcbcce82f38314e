/** The styles of the sign-off sheet: paper, margins and type of GB/T 9704, and on every page the foot with the digest. */
export const SHEET_STYLES = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; font: 14pt SimSun, "Noto Serif CJK SC", serif; vertical-align: top; padding-top: 7mm; } }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 16pt/28pt FangSong, FangSong_GB2312, "仿宋", STFangsong, "Noto Serif CJK SC", serif; overflow-wrap: anywhere; line-break: strict; }
h1 { margin: 0 0 28pt; text-align: center; font: 22pt/33pt FZXiaoBiaoSong-B05S, "方正小标宋简体", STZhongsong, "Noto Serif CJK SC", serif; }
h2 { margin: 14pt 0 4pt; font: 16pt/28pt SimHei, "黑体", STHeiti, "Noto Sans CJK SC", sans-serif; break-after: avoid; }
p { margin: 0; }
table { width: 100%; border-collapse: collapse; }
.box th, .box td { border: .5pt solid #000; padding: 3pt 5pt; text-align: left; vertical-align: top; font-weight: normal; }
.box tr { break-inside: avoid; }
.box th { font-family: SimHei, "黑体", STHeiti, "Noto Sans CJK SC", sans-serif; }
.sign { table-layout: fixed; }
.sign td { height: 42pt; vertical-align: middle; }
.sign th { text-align: center; vertical-align: middle; }
.changes { font-size: 12pt; line-height: 18pt; table-layout: fixed; }
.changes thead { display: table-header-group; }
.places { font-size: 12pt; line-height: 18pt; word-break: break-all; }
.sheet > thead td, .sheet > tbody > tr > td, .sheet > tfoot td { padding: 0; }
.sheet > tfoot { display: table-footer-group; }
.room { height: 27mm; }
.foot { position: fixed; bottom: 0; left: 0; right: 0; height: 23mm; padding-top: 2mm; border-top: .5pt solid #000; background: #fff; display: flex; gap: 4mm; align-items: center; font-size: 10.5pt; line-height: 15pt; }
.foot svg { width: 20mm; height: 20mm; flex: none; }
.digest { font-family: "Courier New", "Liberation Mono", monospace; font-weight: bold; letter-spacing: .06em; }
.w16 { width: 16%; } .w20 { width: 20%; } .w24 { width: 24%; } .w25 { width: 25%; } .w26 { width: 26%; } .w32 { width: 32%; }
.fault { font-weight: bold; }
@media screen { body { max-width: 156mm; margin: 20mm auto; } .foot { position: static; } .room { display: none; } }
`;

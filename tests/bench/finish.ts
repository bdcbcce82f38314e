import { rmSync } from 'node:fs';
import { finishExport } from '@/lib/export/finish-export';
import { compress } from '@/lib/export/served/compress';
import { keptCompressor } from '@/lib/export/served/kept-compressor';

const [out = ''] = process.argv.slice(2);
// Nothing kept by earlier builds, so that all of it is measured.
const kept = `${out}.kept`;
const compressor = keptCompressor(compress, kept, 'bench');
const { files, bytes } = await finishExport({
  copied: 'public',
  exported: '.export',
  out,
  compressor,
  basePath: '',
  names: [],
});
rmSync(kept, { recursive: true });
console.log(`${files} ${bytes}`);

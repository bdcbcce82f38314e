import { finishExport } from '@/lib/export/finish-export';
import { compress } from '@/lib/export/served/compress';

const [out = ''] = process.argv.slice(2);
const { files, bytes } = await finishExport({
  exported: '.export',
  copied: 'public',
  out,
  compress,
  basePath: '',
  names: [],
});
console.log(`${files} ${bytes}`);

import { ContentError } from '@/lib/content/fault';
import { checkContent, openChecked } from './check-content';

if (process.argv.includes('--json')) {
  const checked = openChecked();
  const faults = checked instanceof ContentError ? checked.faults : [];
  console.log(JSON.stringify({ ok: faults.length === 0, faults, warnings: checked.warnings }, null, 2));
  if (faults.length > 0) process.exitCode = 1;
} else if (checkContent() === null) process.exitCode = 1;

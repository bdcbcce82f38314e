import { resolve } from 'node:path';
import { formatMigration } from '@/lib/migrate/format-migration';
import { migrate } from '@/lib/migrate/migrate';
import { MigrateError } from '@/lib/migrate/migrate-error';
import { MIGRATE_USAGE, parseMigrateOptions } from '@/lib/migrate/migrate-options';

const options = parseMigrateOptions(process.argv.slice(2));
if (options === null) {
  console.error(MIGRATE_USAGE);
  process.exitCode = 2;
} else {
  try {
    console.log(formatMigration(migrate(resolve(process.env.CONTENT_DIR ?? 'content'), options.slug)));
  } catch (error) {
    if (!(error instanceof MigrateError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

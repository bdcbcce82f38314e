import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The words of a command line by the options of parseArgs; null if they do not fit. Node says why in English: the caller gives its usage instead. */
export function readOptions<Config extends ParseArgsConfig>(
  config: Config,
): ReturnType<typeof parseArgs<Config>> | null {
  try {
    return parseArgs(config);
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS_/.test(String(error.code))) return null;
    throw error;
  }
}

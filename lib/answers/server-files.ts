/** Hashed files that a release carries over from earlier ones (lib/release): a list for the release tool only. */
export const CARRIED_LIST = 'CARRIED';

/** The policy of a build as an include file of nginx. */
export const POLICY_FILE = '.nginx/csp.conf';

/** The option of every command that reads or writes releases on another machine: the configuration file of ssh, if not the usual one. */
export const SSH_OPTIONS = { 'ssh-config': { type: 'string' } } as const;

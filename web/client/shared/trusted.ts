interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown };
}

const workers: readonly string[] = ['/sw.js'];

/** The address of a worker of ours as Trusted Types want it (policy `app-sw`); refuses every other address. */
export function trustedScriptUrl(url: string): string {
  const createScriptURL = (asked: string): string => {
    if (workers.includes(asked)) return asked;
    throw new TypeError(`Not a script of this service: ${asked}`);
  };
  const types = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  return types === undefined ? createScriptURL(url) : (types.createPolicy('app-sw', { createScriptURL }).createScriptURL(url) as string);
}

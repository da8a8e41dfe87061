/** One at a time across the tabs of this origin. */
export interface Locks {
  /** Runs `work` when no other tab, and nobody here, holds `name`. */
  exclusive<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** Web Locks: the browser lets go of them when the tab dies. */
export function browserLocks(manager: LockManager | undefined = navigator.locks): Locks {
  if (manager === undefined) return singleTab();
  return { exclusive: <T>(name: string, work: () => Promise<T>) => manager.request(name, work) as Promise<T> };
}

/** For a browser without Web Locks: in order within this tab. Two tabs may then send a batch twice, which its id makes harmless. */
export function singleTab(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return {
    exclusive<T>(name: string, work: () => Promise<T>): Promise<T> {
      const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, mine.catch(() => undefined));
      return mine;
    },
  };
}

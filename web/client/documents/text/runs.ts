/** A run of characters of one Yjs client, by its clocks. */
export interface Run { readonly client: number; readonly clock: number; readonly length: number }

/** The parts of a run that none of the others covers, in order. */
export function without(run: Run, others: readonly Run[]): Run[] {
  let left = [run];
  for (const other of others) if (meet(run, other)) left = left.flatMap((part) => cutOut(part, other));
  return left;
}

/** The parts of a run that one of the others covers, in order. */
export function within(run: Run, others: readonly Run[]): Run[] {
  return without(run, without(run, others));
}

/** The same characters in fewer runs, by client and clock. */
export function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of [...runs].sort((a, b) => a.client - b.client || a.clock - b.clock)) {
    const last = found.at(-1);
    if (last === undefined || last.client !== run.client || last.clock + last.length < run.clock) found.push(run);
    else found[found.length - 1] = { ...last, length: Math.max(last.length, run.clock + run.length - last.clock) };
  }
  return found;
}

function meet(a: Run, b: Run): boolean {
  return a.client === b.client && a.clock < b.clock + b.length && b.clock < a.clock + a.length;
}

function cutOut(run: Run, other: Run): Run[] {
  if (!meet(run, other)) return [run];
  const { client, clock, length } = run;
  const before = { client, clock, length: other.clock - clock };
  const after = { client, clock: other.clock + other.length, length: clock + length - other.clock - other.length };
  return [before, after].filter((part) => part.length > 0);
}

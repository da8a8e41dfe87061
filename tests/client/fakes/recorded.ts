import * as Y from 'yjs';
import { within, type Run } from '../../../web/client/documents/text/runs';
import type { Written } from '../../../web/client/documents/written/askWritten';

interface Entry { readonly update: Uint8Array; readonly name: string; readonly at: number }

/** Who wrote these runs and who deleted them first, by a log of updates: cut where the author changes; what the log does not have is left out. */
export function recordedIn(log: readonly Entry[], runs: readonly Run[]): Written[] {
  const entries = log.map(({ update, name, at }) => {
    const { structs, ds } = Y.decodeUpdate(update);
    return {
      name, at, wrote: structs.map(({ id, length }) => ({ client: id.client, clock: id.clock, length })),
      deleted: [...ds.clients].flatMap(([client, items]) => items.map(({ clock, len }) => ({ client, clock, length: len }))),
    };
  });
  const deletion = (run: Run): { name: string; at: number } | null => {
    const by = entries.find(({ deleted }) => within(run, deleted).length > 0);
    return by === undefined ? null : { name: by.name, at: by.at };
  };
  return runs.flatMap((run) => entries.flatMap(({ wrote, name, at }) => within(run, wrote).map((part) => ({ ...part, name, at, deleted: deletion(part) }))));
}

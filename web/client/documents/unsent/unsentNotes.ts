import { settled, type StoredBatch } from '../device/database';

/** What lies on this device for one document without a receipt. Times are milliseconds since 1970. */
export interface UnsentNote {
  readonly document: string;
  /** Changes that are sent when the note is opened. */
  readonly waiting: number;
  /** Changes that cannot be sent: refused, or their key is gone. */
  readonly stuck: number;
  /** When the oldest of them was stored. */
  readonly since: number;
  /** When the newest of them was stored. */
  readonly last: number;
}

/** The notes with unsent changes in one database, the one written in last first. Counts only: nothing is decrypted, nothing created. */
export async function unsentNotes(name: string, factory: IDBFactory = indexedDB): Promise<UnsentNote[]> {
  const database = await opened(name, factory);
  if (database === null) return [];
  try {
    if (!database.objectStoreNames.contains('outbox')) return [];
    const index = database.transaction('outbox', 'readonly').objectStore('outbox').index('fate');
    const found = new Map<string, UnsentNote>();
    for (const key of await kinds(index)) {
      const [number, first, last] = await Promise.all([settled(index.count(key)), settled<StoredBatch>(index.get(key)), settled(index.openCursor(key, 'prev'))]);
      add(found, key, number, first, (last?.value ?? first) as StoredBatch);
    }
    return [...found.values()].sort((a, b) => b.last - a.last);
  } finally {
    database.close();
  }
}

/** How many changes lie on this device without a receipt, of everyone who used it. */
export async function countUnsent(factory: IDBFactory = indexedDB): Promise<number> {
  let unsent = 0;
  for (const { name } of (await factory.databases?.()) ?? []) {
    if (name?.startsWith('areasend.') !== true) continue;
    for (const { waiting, stuck } of await unsentNotes(name, factory)) unsent += waiting + stuck;
  }
  return unsent;
}

type Kind = [document: string, fate: StoredBatch['fate']];

async function kinds(index: IDBIndex): Promise<Kind[]> {
  const found: Kind[] = [];
  const request = index.openKeyCursor(null, 'nextunique');
  for (let cursor = await settled(request); cursor !== null; cursor = await settled(request)) {
    found.push(cursor.key as Kind);
    cursor.continue();
  }
  return found;
}

function add(found: Map<string, UnsentNote>, [document, fate]: Kind, number: number, first: StoredBatch, last: StoredBatch): void {
  const before = found.get(document);
  found.set(document, {
    document,
    waiting: (before?.waiting ?? 0) + (fate === 'waiting' ? number : 0),
    stuck: (before?.stuck ?? 0) + (fate === 'waiting' ? 0 : number),
    since: Math.min(before?.since ?? first.at, first.at),
    last: Math.max(before?.last ?? last.at, last.at),
  });
}

/** The database when it is there; opening makes none. */
function opened(name: string, factory: IDBFactory): Promise<IDBDatabase | null> {
  const opening = factory.open(name);
  opening.onupgradeneeded = () => opening.transaction?.abort();
  return new Promise((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => resolve(null);
  });
}

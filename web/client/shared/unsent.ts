/** How many changes lie on this device without a receipt, of everyone who used it. Counts only: nothing is decrypted. */
export async function countUnsent(factory: IDBFactory = indexedDB): Promise<number> {
  let unsent = 0;
  for (const { name } of (await factory.databases?.()) ?? []) {
    if (name?.startsWith('areasend.') === true) unsent += await countIn(factory, name);
  }
  return unsent;
}

/** The number in words, for the offline page. */
export function unsentWords(unsent: number): string {
  if (unsent === 0) return 'Everything you wrote on this device is shared.';
  const changes = unsent === 1 ? '1 change is' : `${unsent} changes are`;
  return `${changes} saved on this device and not shared yet. Open the note when you are online: it is sent then.`;
}

function countIn(factory: IDBFactory, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(0);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('outbox')) return resolve(0);
      const counting = database.transaction('outbox', 'readonly').objectStore('outbox').count();
      counting.onsuccess = () => { database.close(); resolve(counting.result); };
      counting.onerror = () => reject(counting.error ?? new Error('The device store failed.'));
    };
  });
}

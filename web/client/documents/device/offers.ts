import type { Run } from '../text/runs';
import type { ContentKeys } from './contentKeys';
import { settled, type Database, type StoredOffer } from './database';

/** Words that a deletion took with it, offered to their author. Once chosen, only the runs stay: as long as the changes are unsent they are not offered again. */
export interface Offer {
  readonly id: string;
  readonly text: string;
  readonly runs: readonly Run[];
  /** What the words stood in. */
  readonly passage: readonly Run[];
  /** Who deleted that, and when (milliseconds since 1970); null while it is not known. */
  readonly deleted: { readonly name: string; readonly at: number } | null;
  readonly chosen: boolean;
}

/** The offers of one document on this device, encrypted. */
export class Offers {
  constructor(private readonly database: Database, private readonly keys: ContentKeys, private readonly document: string) {}

  /** All that can be decrypted, the oldest first. */
  async load(): Promise<Offer[]> {
    const records = await this.database.run(['offers'], 'readonly', (transaction) => (
      settled<StoredOffer[]>(transaction.objectStore('offers').index('document').getAll(this.document))));
    const opened = await Promise.all(records.map(async (record) => {
      const plain = await this.keys.open(record).catch(() => null);
      return plain === null ? null : { ...JSON.parse(new TextDecoder().decode(plain)) as Offer, id: record.id, chosen: record.chosen };
    }));
    return opened.filter((offer) => offer !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Keeps it, in place of what was kept under its id. */
  async put({ id, chosen, ...body }: Offer): Promise<void> {
    const sealed = await this.keys.seal(this.document, new TextEncoder().encode(JSON.stringify(body)));
    await this.database.run(['offers'], 'strict', (transaction) => { transaction.objectStore('offers').put({ ...sealed, id, chosen } satisfies StoredOffer); });
  }

  /** Forgets it. */
  async drop(id: string): Promise<void> {
    await this.database.run(['offers'], 'strict', (transaction) => { transaction.objectStore('offers').delete(id); });
  }
}

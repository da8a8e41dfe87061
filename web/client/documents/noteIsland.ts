import { Announcer } from '../shared/announcer';
import { askWrappingKey } from './device/askWrappingKey';
import { ContentKeys } from './device/contentKeys';
import { Database, databaseOf } from './device/database';
import { DeviceId } from './device/deviceId';
import { browserLocks } from './device/locks';
import { Log } from './device/log';
import { Offers } from './device/offers';
import { Outbox } from './device/outbox';
import { noteElement, type NoteElement } from './noteElement';
import { OpenNote } from './openNote';
import type { SessionParts } from './sessionParts';
import { browserTabs } from './tabs';
import { schemaVersion } from './text/noteText';
import { hubDial } from './transport/hubLink';
import { syncDial } from './transport/syncLink';
import { askWritten } from './written/askWritten';

/** Mounts the note on its element; the answer takes it down. */
export function mountNote(host: HTMLElement): () => void {
  const element = noteElement(host);
  const parts = sessionParts(element);
  const announcer = new Announcer(element.status);
  let note: OpenNote | null = null;
  const open = (): void => { note = new OpenNote(element, parts, announcer, restart); };
  const restart = (): void => {
    const old = note;
    note = null;
    void old?.close().then(open);
  };
  open();
  void navigator.storage?.persist?.().catch(() => false);
  return () => {
    announcer.stop();
    void note?.close();
  };
}

function sessionParts({ person, document: id, mayWrite, hub, sync, written }: NoteElement): SessionParts {
  const database = new Database(databaseOf(person));
  const locks = browserLocks();
  const keys = new ContentKeys(database, askWrappingKey, locks);
  const caller = { device: new DeviceId(database), schema: schemaVersion };
  return {
    lock: `${database.name}.${id}`, mayWrite, schema: schemaVersion, keys, locks, written: askWritten(written),
    outbox: new Outbox(database, keys, id), log: new Log(database, keys, id), offers: new Offers(database, keys, id),
    hub: hubDial(hub, id, caller), sync: syncDial(sync, caller),
    tabs: (heard) => browserTabs(person, id, heard),
  };
}

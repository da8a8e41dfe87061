import type { ContentKeys } from './device/contentKeys';
import type { Locks } from './device/locks';
import type { Log } from './device/log';
import type { Offer, Offers } from './device/offers';
import type { Outbox } from './device/outbox';
import type { SaveFacts } from './saveState';
import type { TabNews, Tabs } from './tabs';
import type { Dial } from './transport/link';
import type { Present } from './wire';
import type { AskWritten } from './written/askWritten';

/** What a session stands on; all of it can be had without a browser, for tests. */
export interface SessionParts {
  readonly lock: string;
  readonly mayWrite: boolean;
  /** Version of the note's schema that the editor knows. */
  readonly schema: number;
  readonly keys: ContentKeys;
  readonly outbox: Outbox;
  readonly offers: Offers;
  readonly written: AskWritten;
  readonly log: Log;
  readonly locks: Locks;
  readonly hub: Dial;
  readonly sync: Dial;
  readonly random?: () => number;
  tabs(heard: (news: TabNews) => void): Tabs;
}

/** What a session tells the page. */
export interface SessionEvents {
  facts(facts: SaveFacts): void;
  people(people: readonly Present[], self: string | null): void;
  /** All words of this person, written offline, that a colleague's deletion took with it and that they have not chosen about. */
  offered(offers: readonly Offer[]): void;
  /** The person changed the text here. */
  typed(): void;
  /** A change was refused: the document has to be built anew without it. */
  restart(): void;
}

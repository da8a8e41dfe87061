import type { Batch, Freeze, Opened, Present, Refusal, Sequenced, Submitted } from '../wire';

/** One standing connection to one document. */
export interface Link {
  /** Our own name in the list of people; null when this link has no presence. */
  readonly self: string | null;
  /** Joins and reads from `after`. */
  open(after: number): Promise<Opened>;
  /** Reads a further page. */
  read(after: number): Promise<Opened>;
  /** Sends batches; the answer holds a receipt for each that is committed. */
  submit(batches: readonly Batch[]): Promise<Submitted>;
  /** Tells the others where the caret is; empty when it is not in the text. */
  present(cursor: Uint8Array): void;
  /** Lets go. Says nothing to the listener any more. */
  stop(): Promise<void>;
}

/** What the server is told of this page: the browser profile it runs in, and the version of the note's schema its editor knows. */
export interface Caller { readonly device: { ask(): Promise<string> }; readonly schema: number }

/** What a link tells without being asked. */
export interface LinkListener {
  /** Everything committed from `from` to `to`, but for what this link itself submitted. */
  delivered(from: number, to: number, updates: readonly Sequenced[]): void;
  people(people: readonly Present[]): void;
  /** The text is frozen now; null: it is not, or not any more. */
  frozen(freeze: Freeze | null): void;
  /** No longer the person's to read. */
  closed(refusal: Refusal): void;
  /** The link is gone. */
  lost(): void;
}

/** Makes a link, or throws `SignedOut` or another fault when there is none to be had now. */
export type Dial = (listener: LinkListener) => Promise<Link>;

/** The server wants the person to sign in again. */
export class SignedOut extends Error {}
/** The server did not answer in time, or not at all. */
export class Unreachable extends Error {}

/** The result, or `Unreachable` after `milliseconds`. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unreachable('The server did not answer in time.')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

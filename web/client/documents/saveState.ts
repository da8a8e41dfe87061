import { momentOf } from '../shared/moment';
import type { Freeze } from './wire';

/** What is known at this moment about the text of one note on this device. Nothing here is guessed. */
export interface SaveFacts {
  /** The note is being read from the device and the server; nothing can be typed yet. */
  readonly opening: boolean;
  /** Local changes that the device store has not confirmed. */
  readonly unstored: number;
  /** Why the device store does not take changes; null when it does. */
  readonly storeFault: string | null;
  /** Confirmed on this device, without a receipt from the server. */
  readonly waiting: number;
  /** Changes the server refused, kept on this device for their author. */
  readonly aside: number;
  /** The server's words on the refused changes. */
  readonly asideReason: string | null;
  /** Changes on this device whose key is not to be had. */
  readonly unreadable: number;
  /** A hub connection stands, or the plain sync endpoint answers. */
  readonly connected: boolean;
  /** The server wants the person to sign in again. */
  readonly signedOut: boolean;
  /** Why this note is no longer the person's to share in; null when it is. */
  readonly closed: string | null;
  /** The person may write in this note, a freeze apart. */
  readonly mayWrite: boolean;
  /** The freeze in force, as far as it is known; null when there is none. */
  readonly frozen: Freeze | null;
  /** The text is written with a newer version of the service than this page is of. */
  readonly outdated: boolean;
}

/** Whether the person can write here now. */
export function writable({ mayWrite, closed, frozen, outdated }: SaveFacts): boolean {
  return mayWrite && closed === null && frozen === null && !outdated;
}

/** How the state looks: `good` green, `busy` grey, `away` blue, `bad` red. Never colour alone. */
export type SaveTone = 'good' | 'busy' | 'away' | 'bad';

export interface SaveWords {
  readonly words: string;
  readonly tone: SaveTone;
  /** How much is claimed: 0 nothing, 1 safe on this device, 2 with the team. */
  readonly claim: 0 | 1 | 2;
  /** More to say below the state: refused or unreadable changes. */
  readonly notes: readonly string[];
  /** What the person can do about it. */
  readonly offers: readonly ('sign-in' | 'copy')[];
}

/** The words of the save state. The only place where they are made; every claim follows from a fact. */
export function saveWords(facts: SaveFacts): SaveWords {
  const [words, tone, offers] = state(facts);
  const notes = [...freezeNote(facts), ...asideNote(facts), ...unreadableNote(facts)];
  return {
    words, notes, claim: claim(facts, tone), tone: notes.length > 0 && tone === 'good' ? 'away' : tone,
    offers: facts.aside > 0 ? [...new Set([...offers, 'copy' as const])] : offers,
  };
}

function claim({ opening, unstored, storeFault }: SaveFacts, tone: SaveTone): SaveWords['claim'] {
  if (opening || unstored > 0 || storeFault !== null) return 0;
  return tone === 'good' ? 2 : 1;
}

function state(facts: SaveFacts): [string, SaveTone, SaveWords['offers']] {
  if (facts.storeFault !== null && (facts.unstored > 0 || facts.mayWrite)) {
    return [`Not saved on this device: ${facts.storeFault}`, 'bad', ['copy']];
  }
  if (facts.opening) return ['Opening the note…', 'busy', []];
  if (facts.unstored > 0) return ['Saving…', 'busy', []];
  if (facts.closed !== null) return [withKept(facts.closed, facts), 'bad', ['copy']];
  if (facts.signedOut) return [`Sign in to share.${facts.storeFault === null ? ' Your text is safe on this device.' : ''}`, 'away', ['sign-in']];
  if (facts.outdated) return [withKept('This note was written with a newer version of this service. You can read it, not write in it.', facts), 'away', facts.waiting > 0 ? ['copy'] : []];
  if (facts.frozen !== null) return [frozenKept(facts.frozen, facts), 'away', facts.waiting > 0 ? ['copy'] : []];
  if (!facts.connected) return [`Offline: ${changes(facts.waiting)} on this device`, 'away', []];
  if (!facts.mayWrite) return [withKept('You can read this note but not write in it.', facts), facts.waiting > 0 ? 'away' : 'busy', facts.waiting > 0 ? ['copy'] : []];
  if (facts.waiting > 0) return ['Saved on this device. Sharing…', 'busy', []];
  return ['Saved on this device. Shared with the team.', 'good', []];
}

/** Who froze the text, when and why, and what that means. */
export function frozenWords({ byName, at, reason }: Freeze): string {
  return `Frozen by ${byName} on ${momentOf(at)}${reason.trim() === '' ? '.' : `: ${ended(reason.trim())}`} You can read this note, not write in it.`;
}

function ended(sentence: string): string {
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}

function withKept(words: string, { waiting }: SaveFacts): string {
  return waiting === 0 ? words : `${words} ${changes(waiting)} of yours ${waiting === 1 ? 'is' : 'are'} kept on this device and not shared.`;
}

/** A freeze holds changes back, it does not lose them. */
function frozenKept(freeze: Freeze, facts: SaveFacts): string {
  const words = withKept(frozenWords(freeze), facts);
  return facts.waiting === 0 || !facts.mayWrite ? words : `${words} When the freeze is lifted, ${facts.waiting === 1 ? 'it is' : 'they are'} shared.`;
}

function freezeNote({ frozen, outdated, connected, signedOut, closed, storeFault }: SaveFacts): string[] {
  if (frozen === null || outdated || closed !== null) return [];
  if (signedOut || storeFault !== null) return [frozenWords(frozen)];
  return connected ? [] : ['Offline: the freeze may have been lifted since.'];
}

function asideNote({ aside, asideReason }: SaveFacts): string[] {
  if (aside === 0) return [];
  return [`${changes(aside)} of yours ${aside === 1 ? 'was' : 'were'} not accepted and ${aside === 1 ? 'is' : 'are'} kept on this device. ${asideReason ?? ''}`.trim()];
}

function unreadableNote({ unreadable }: SaveFacts): string[] {
  if (unreadable === 0) return [];
  return [`${changes(unreadable)} on this device cannot be read, because the key to ${unreadable === 1 ? 'it' : 'them'} is missing. Nothing new is affected.`];
}

function changes(number: number): string {
  return number === 1 ? '1 change' : `${number} changes`;
}

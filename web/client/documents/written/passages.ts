import { momentOf } from '../../shared/moment';
import { within, without, type Run } from '../text/runs';
import type { Written } from './askWritten';
import type { Piece } from './pieces';

/** Neighbouring words of one author and one minute. */
export interface Passage { readonly who: string; readonly text: string }

const longest = 240;

/** Every character of the pieces, once and in their order, with who wrote it: as recorded, or still on this device, or not known. */
export function passagesOf(pieces: readonly Piece[], written: readonly Written[], unsent: readonly Run[]): Passage[] {
  const recorded = byClient(written);
  const passages: Passage[] = [];
  let block = -1;
  for (const piece of pieces) {
    for (const { who, text } of attributed(piece, recorded.get(piece.client) ?? [], unsent)) {
      const last = passages.at(-1);
      if (last?.who === who) passages[passages.length - 1] = { who, text: `${last.text}${piece.block === block ? '' : ' '}${text}` };
      else passages.push({ who, text });
      block = piece.block;
    }
  }
  return passages.map(({ who, text }) => ({ who, text: shortened(text) }));
}

function attributed(piece: Piece, written: readonly Written[], unsent: readonly Run[]): Passage[] {
  const parts: { readonly run: Run; readonly who: string }[] = [];
  let rest: readonly Run[] = [piece];
  const take = (by: readonly Run[], who: string): void => {
    parts.push(...rest.flatMap((run) => within(run, by)).map((run) => ({ run, who })));
    rest = rest.flatMap((run) => without(run, by));
  };
  for (const one of written) if (rest.length > 0) take([one], `${one.name}, ${momentOf(one.at)}`);
  take(unsent, 'You, not shared yet');
  take([piece], 'Not known');
  parts.sort((a, b) => a.run.clock - b.run.clock);
  return parts.map(({ run: { clock, length }, who }) => ({ who, text: piece.text.slice(clock - piece.clock, clock - piece.clock + length) }));
}

function byClient(written: readonly Written[]): Map<number, Written[]> {
  const found = new Map<number, Written[]>();
  for (const one of written) found.set(one.client, [...(found.get(one.client) ?? []), one]);
  return found;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, longest - 80).join('')} … ${letters.slice(-60).join('')}`;
}

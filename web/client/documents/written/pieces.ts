import * as Y from 'yjs';
import type { Run } from '../text/runs';

/** Characters that stand together and were written together. `block` tells the blocks of the text apart. */
export interface Piece extends Run { readonly text: string; readonly block: number }

/**
 * The characters between two places of the editor, as Yjs has them. Places are counted as the editor counts them: one for
 * each character, one for each beginning and end of a node, one for a node that holds nothing.
 * @param leaf whether nodes of this name hold nothing, such as a line break
 */
export function piecesBetween(root: Y.XmlFragment, from: number, to: number, leaf: (name: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  let block = 0;
  const text = ({ content, id, length }: Y.Item): void => {
    const [start, end] = [Math.max(from - place, 0), Math.min(to - place, length)];
    if (content instanceof Y.ContentString && start < end) pieces.push({ client: id.client, clock: id.clock + start, length: end - start, text: content.str.slice(start, end), block });
    place += length;
  };
  const walk = (node: Y.XmlFragment): void => {
    for (const child of node.toArray()) {
      if (child instanceof Y.XmlText) for (const item of shown(child)) text(item);
      else if (!(child instanceof Y.XmlElement)) continue;
      else if (leaf(child.nodeName)) {
        place += 1;
        block++;
      } else {
        place += 1;
        block++;
        walk(child);
        place += 1;
        block++;
      }
    }
  };
  walk(root);
  return pieces;
}

function shown(text: Y.XmlText): Y.Item[] {
  const items: Y.Item[] = [];
  for (let item = text._start; item !== null; item = item.right) if (!item.deleted && item.countable) items.push(item);
  return items;
}

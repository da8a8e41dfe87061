// The page of an evidence note.
import { mountNote } from './documents/noteIsland';
import { mountIslands } from './shared/island';

mountIslands('note', mountNote);

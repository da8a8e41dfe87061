import { dayOf, momentOf, timeOf } from '../../shared/moment';
import type { Offer } from '../device/offers';

/** What became of the words, for their author; who and when as far as it is known. */
export function offerWords({ deleted }: Pick<Offer, 'deleted'>, now: number): string {
  const written = 'Some text you wrote offline was in a passage that';
  if (deleted === null) return `${written} a colleague deleted meanwhile.`;
  const when = dayOf(deleted.at) === dayOf(now) ? `at ${timeOf(deleted.at)}` : `on ${momentOf(deleted.at)}`;
  return `${written} ${deleted.name} deleted ${when}.`;
}

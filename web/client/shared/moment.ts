const london = 'Europe/London';

/** Such as `9:41am` or `midday`, in London. Times are milliseconds since 1970. */
export function timeOf(at: number): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: london, hour: 'numeric', minute: '2-digit', hourCycle: 'h12' }).format(at).replace(/\s/, '').toLowerCase();
  return time === '12:00pm' ? 'midday' : time === '12:00am' ? 'midnight' : time.replace(':00', '');
}

/** Such as `24 November 2026`, in London. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: london, day: 'numeric', month: 'long', year: 'numeric' }).format(at);
}

/** Such as `24 November 2026 at 9:41am`. */
export function momentOf(at: number): string {
  return `${dayOf(at)} at ${timeOf(at)}`;
}

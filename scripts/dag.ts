/** Today in the Netherlands, as `2026-11-22`. */
export function toDag(nu = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(nu);
}

/** Under which name the browser keeps that a reader turned the shortcut off. */
const NAAM = 'sneltoets';

/** True unless the reader turned `/` off; also when the browser keeps nothing. */
export function isSneltoetsAan(): boolean {
  try {
    return !localStorage.getItem(NAAM);
  } catch {
    return true;
  }
}

/** Turns `/` on or off, also for the next pages; keeps something only when it is off. */
export function setSneltoets(aan: boolean): void {
  if (aan) localStorage.removeItem(NAAM);
  else localStorage.setItem(NAAM, 'uit');
}

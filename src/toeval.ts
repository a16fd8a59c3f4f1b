/** Numbers from 0 to 1 for tests and made-up pages, the same for the same seed (Lehmer, 48271 modulo 2³¹ − 1). */
export function createToeval(zaad: number): () => number {
  let stand = zaad;
  return () => (stand = (stand * 48_271) % 2_147_483_647) / 2_147_483_647;
}

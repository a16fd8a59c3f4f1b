import { sortVondsten, type Vondst } from '#src/inhoud/vondst.ts';
import { checkBestanden, type Controle } from './check-bestanden.ts';

/** Checks everything found in `content/` and `public/media/`, on the given day; pure. */
export function checkInhoud(vondsten: readonly Vondst[], vandaag: string): Controle {
  const { bestanden, beelden, bevindingen: vooraf } = sortVondsten(vondsten);
  return checkBestanden(bestanden, { vandaag, beelden, vooraf });
}

/** Puts the preview of a pull request online and reports its address as a status of the commit. */
import { readApi } from '../api.ts';
import { zetNeer } from '../rsync.ts';
import { bereidVoor, toVoorbeeldadres, vulIn } from '../voorbeeld.ts';

const omgeving = process.env;
const nummer = Number(omgeving['NUMMER']);
const adres = toVoorbeeldadres(omgeving['VOORBEELD_ADRES'] ?? '', nummer);

bereidVoor('voorbeeld');
zetNeer('voorbeeld', {
  naar: vulIn(omgeving['VOORBEELD_NAAR'] ?? '', nummer),
  sleutel: omgeving['VOORBEELD_SLEUTEL'] ?? '',
  hostsleutel: omgeving['VOORBEELD_HOSTSLEUTEL'] ?? '',
});
await readApi(omgeving)(`/statuses/${omgeving['SHA'] ?? ''}`, {
  method: 'POST',
  body: {
    state: 'success',
    context: 'preview/voorbeeld',
    description: 'Zo ziet dit voorstel eruit',
    target_url: adres,
  },
});
console.log(`Voorbeeld: ${adres}`);

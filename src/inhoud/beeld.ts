/** What the first bytes of an image say about it. */
export type Beeldkop = {
  soort: 'png' | 'jpg' | 'webp';
  breedte: number;
  hoogte: number;
  /** Whether the file holds the place where the photo was taken. */
  plaats: boolean;
};

/** A file in `public/media/`: its facts, read from disk and its first bytes, never decoded. */
export type Beeldbestand = { bestand: string; grootte: number; kop?: Beeldkop };

type Maat = Pick<Beeldkop, 'breedte' | 'hoogte'>;

/** Reads kind and size of a PNG, JPEG or WebP from its bytes; undefined for anything else. */
export function readBeeldkop(bytes: Uint8Array): Beeldkop | undefined {
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const tekst = (plek: number, lengte: number) =>
      String.fromCharCode(...bytes.subarray(plek, plek + lengte));
    if (tekst(0, 8) === '\x89PNG\r\n\x1a\n' && tekst(12, 4) === 'IHDR')
      return toKop('png', { breedte: v.getUint32(16), hoogte: v.getUint32(20) }, bytes);
    if (tekst(0, 4) === 'RIFF' && tekst(8, 4) === 'WEBP') {
      const maat = readWebp(v, tekst(12, 4));
      return maat && toKop('webp', maat, bytes);
    }
    if (v.getUint16(0) === 0xffd8) {
      const maat = readJpeg(v);
      return maat && toKop('jpg', maat, bytes);
    }
  } catch (fout) {
    // Bytes that end too early are no image.
    if (!(fout instanceof RangeError)) throw fout;
  }
  return undefined;
}

function toKop(soort: Beeldkop['soort'], maat: Maat, bytes: Uint8Array): Beeldkop | undefined {
  if (maat.breedte < 1 || maat.hoogte < 1) return undefined;
  return { soort, ...maat, plaats: hasPlaats(bytes) };
}

function readWebp(v: DataView, soort: string): Maat | undefined {
  const drie = (plek: number) => v.getUint16(plek, true) + (v.getUint8(plek + 2) << 16);
  if (soort === 'VP8X') return { breedte: drie(24) + 1, hoogte: drie(27) + 1 };
  if (soort === 'VP8 ')
    return { breedte: v.getUint16(26, true) & 0x3fff, hoogte: v.getUint16(28, true) & 0x3fff };
  if (soort !== 'VP8L') return undefined;
  const bits = v.getUint32(21, true);
  return { breedte: (bits & 0x3fff) + 1, hoogte: ((bits >> 14) & 0x3fff) + 1 };
}

/** Walks the segments of a JPEG to the one that holds its size. */
function readJpeg(v: DataView): Maat | undefined {
  let plek = 2;
  while (v.getUint8(plek) === 0xff) {
    const soort = v.getUint8(plek + 1);
    if (soort >= 0xc0 && soort <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(soort))
      return { hoogte: v.getUint16(plek + 5), breedte: v.getUint16(plek + 7) };
    plek += soort === 0xff ? 1 : 2 + Math.max(2, v.getUint16(plek + 2));
  }
  return undefined;
}

/** Whether the EXIF data points at GPS data, or other hidden data names a latitude. */
function hasPlaats(bytes: Uint8Array): boolean {
  const tekst = new TextDecoder('latin1').decode(bytes);
  if (tekst.includes('GPSLatitude')) return true;
  const exif = /(?:Exif\0\0|eXIf|EXIF[\s\S]{4})(?=II\*\0|MM\0\*)/.exec(tekst);
  if (!exif) return false;
  const v = new DataView(bytes.buffer, bytes.byteOffset + exif.index + exif[0].length);
  try {
    const klein = v.getUint8(0) === 0x49;
    const map = v.getUint32(4, klein);
    const tags = Array.from({ length: Math.min(v.getUint16(map, klein), 200) }, (_, i) =>
      v.getUint16(map + 2 + 12 * i, klein),
    );
    return tags.includes(0x8825);
  } catch (fout) {
    if (fout instanceof RangeError) return false;
    throw fout;
  }
}

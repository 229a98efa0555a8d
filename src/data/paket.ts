/** A file of the site as it is saved on a reader's device. */
export interface Paketfil {
  /** Path on the site, without `/` first: `teman/aldre/index.html`. */
  readonly path: string;
  /** The type that it is served with. */
  readonly typ: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is told of the pack before it is fetched; `/offline/atlas.json`. */
export interface Paketfakta {
  /** Release of the atlas. */
  readonly version: string;
  readonly datum: string;
  /** SHA-256 of the pack: another one means that something has changed. */
  readonly summa: string;
  readonly filer: number;
  /** Bytes to fetch. */
  readonly packad: number;
  /** Bytes on the device. */
  readonly byte: number;
}

/** Where the pack lies, and what is told of it. */
export const paketfil = 'offline/atlas.paket';
export const faktafil = 'offline/atlas.json';
/** The script that answers when the network does not. */
export const offlineskript = 'offline.js';

/** One file in the head of a pack: path, type and size. */
type Rad = readonly [path: string, typ: string, storlek: number];

const LANGD = 4;

/** Files as one: the length of the head (four bytes, the highest first), the head as JSON, and the files in its order. */
export function packPaket(filer: readonly Paketfil[]): Uint8Array<ArrayBuffer> {
  const rader = filer.map(({ path, typ, bytes }): Rad => [path, typ, bytes.length]);
  const head = new TextEncoder().encode(JSON.stringify(rader));
  const whole = new Uint8Array(LANGD + head.length + filer.reduce((sum, { bytes }) => sum + bytes.length, 0));
  new DataView(whole.buffer).setUint32(0, head.length);
  whole.set(head, LANGD);
  let at = LANGD + head.length;
  for (const { bytes } of filer) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** Reads a pack as it comes, in pieces of any size. */
export interface Paketlasare {
  /** Takes the next piece and gives the files that are now whole. @throws when the head cannot be read */
  push(del: Uint8Array): Paketfil[];
  /** @throws when the pack ended before its last file, or went on after it */
  end(): void;
}

/** Pieces in a row, of which the first bytes can be taken when they have come. */
function createKo() {
  const delar: Uint8Array[] = [];
  let langd = 0;
  return {
    push(del: Uint8Array): void {
      delar.push(del);
      langd += del.length;
    },
    get langd(): number {
      return langd;
    },
    take(antal: number): Uint8Array<ArrayBuffer> | null {
      if (langd < antal) return null;
      const taken = new Uint8Array(antal);
      for (let at = 0; at < antal;) {
        const first = delar[0]!;
        const part = first.subarray(0, antal - at);
        taken.set(part, at);
        at += part.length;
        if (part.length === first.length) delar.shift();
        else delar[0] = first.subarray(part.length);
      }
      langd -= antal;
      return taken;
    },
  };
}

/** A reader for one pack, unpacked from gzip. */
export function createPaketlasare(): Paketlasare {
  const ko = createKo();
  let huvudlangd: number | null = null;
  let rader: readonly Rad[] | null = null;
  let nasta = 0;
  const readHead = (): void => {
    const four = huvudlangd === null ? ko.take(LANGD) : null;
    if (four) huvudlangd = new DataView(four.buffer).getUint32(0);
    const head = huvudlangd !== null && rader === null ? ko.take(huvudlangd) : null;
    if (head) rader = JSON.parse(new TextDecoder().decode(head)) as readonly Rad[];
  };
  return {
    push(del) {
      ko.push(del);
      readHead();
      const found: Paketfil[] = [];
      for (let rad = rader?.[nasta]; rad; rad = rader?.[nasta]) {
        const [path, typ, storlek] = rad;
        const bytes = ko.take(storlek);
        if (!bytes) break;
        found.push({ path, typ, bytes });
        nasta += 1;
      }
      return found;
    },
    end() {
      if (rader === null || nasta < rader.length || ko.langd > 0) throw new Error('Paketet är inte helt.');
    },
  };
}

import { writeFileSync } from 'node:fs';
import { ritaHuset } from './bild.ts';
import { readImporter } from './importer.ts';
import { countPilar } from './rum.ts';

const KARTA = 'docs/huset.svg';
const huset = countPilar(readImporter(process.cwd(), ['src']));
writeFileSync(KARTA, ritaHuset(huset));
console.log(`${KARTA}: ${huset.rum.length} rum, ${huset.pilar.length} pilar.`);

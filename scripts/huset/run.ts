import { writeFileSync } from 'node:fs';
import { drawHuset } from './bild.ts';
import { readImporter } from './importer.ts';
import { countPilar } from './rum.ts';

const KARTA = 'docs/huset.svg';
const huset = countPilar(readImporter(process.cwd(), ['src']));
writeFileSync(KARTA, drawHuset(huset));
console.log(`${KARTA}: ${huset.rum.length} rum, ${huset.pilar.length} pilar.`);

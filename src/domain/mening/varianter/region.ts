import type { Utgava } from '../../../schema/utgava.ts';
import type { Temapar } from '../region-forandring.ts';
import { aktualitetMening, regionHandelserMening } from '../handelser.ts';
import { celler, antalSvar, enPost, gotland, malbildStatus, olast, region, rullande, stangd } from '../pahittat.ts';
import { ingenNyareMening, ingenUppfoljningMening } from '../post-senare.ts';
import { profilMeningar } from '../profil.ts';
import { regionForandringMening } from '../region-forandring.ts';
import { temaAntal } from '../region-teman.ts';
import { delunderlagMening, ingaTemanMening } from '../tystnad.ts';
import type { Varianter } from '../variantform.ts';
import type { Cell } from '../../temamatris.ts';

const register = {
  handelser: [],
  kallaOf: (id: string) => ({ id, kortnamn: 'Planen 2024', utgivare: 'Region Blekinge', sida: null }),
};
const sokt = { dag: '2026-11-28', teman: ['aldre' as const], attribut: [], ord: ['nära vård'] };
const funna = celler(['ej-funnet', 'ej-funnet'], { sokt: [sokt] });
const blandade = celler(
  antalSvar({ uttryckligt: 3, delvis: 1, 'ej-namnt': 2, 'underlag-saknas': 1, 'ej-granskat': 1 }),
);
/** An edition whose number of themes does not follow the vocabulary. */
const tvaTeman: Utgava = { ...stangd, teman: ['aldre', 'mobila-team'] };
const alla = (status: Parameters<typeof malbildStatus>[0], form: 'program' | 'gemensam', utgava = stangd) =>
  region({ malbild: { gemensamMalbild: malbildStatus(status) }, organisation: { styrform: form } }, utgava);
const profilAlla = () => [
  ...profilMeningar(alla('framtagen', 'program'), blandade, register),
  ...profilMeningar(alla('utkast', 'gemensam'), celler(['underlag-saknas', 'ej-namnt']), register),
  ...profilMeningar(region({ malbild: olast }), blandade, register),
  ...profilMeningar(
    region({ prioriteringar: { underlag: 'bild' } }, stangd, gotland),
    celler(['ej-tillampligt']),
    register,
  ),
  ...profilMeningar(alla('antagen-av-regionen', 'program', rullande), blandade, register),
  ...profilMeningar(alla('planeras', 'gemensam', rullande), funna, register),
  ...profilMeningar(region({}, rullande), celler(['ej-granskat']), register),
  ...profilMeningar(region({}, rullande), celler(['ej-namnt', 'ej-granskat']), register),
];
const par = (da: Cell['svar'], nu: Cell['svar'], odaterad = false): Temapar => ({
  da: { cell: celler([da])[0]!, malbild: null },
  nu: { cell: celler([nu], { odaterad })[0]!, malbild: null },
});
const andringAlla = () => [
  ...regionForandringMening(
    [
      par('ej-namnt', 'uttryckligt'),
      par('underlag-saknas', 'uttryckligt'),
      par('delvis', 'uttryckligt', true),
      par('uttryckligt', 'ej-funnet'),
      par('uttryckligt', 'ej-granskat'),
    ],
    stangd,
  ),
  ...regionForandringMening([par('ej-namnt', 'uttryckligt')], stangd),
  ...regionForandringMening([par('uttryckligt', 'ej-namnt'), par('uttryckligt', 'ej-namnt')], stangd),
  ...regionForandringMening([par('ej-namnt', 'ej-granskat')], stangd),
];

/** Variants of the sentences on one region. */
export const regionvarianter = {
  profil: profilAlla,
  'region-teman': profilAlla,
  'region-kort': () => [
    temaAntal(blandade, stangd),
    temaAntal(celler(['ej-namnt']), stangd),
    temaAntal(celler(['ej-granskat']), stangd),
    temaAntal(blandade, rullande),
    temaAntal(funna, rullande),
    temaAntal(celler(['uttryckligt', 'uttryckligt', 'delvis'], { odaterad: true }), rullande),
    temaAntal([...funna, ...celler(['uttryckligt'], { odaterad: true })], rullande),
    temaAntal(celler(['ej-namnt', 'ej-granskat']), rullande),
    temaAntal(celler(['ej-granskat']), rullande),
  ],
  'region-andring': andringAlla,
  'region-inget-nyare': andringAlla,
  'region-handelser': () => [
    regionHandelserMening([...Array.from({ length: 11 }, () => '2023'), null], 4, stangd),
    regionHandelserMening(['2023', null, null], 0, stangd),
    regionHandelserMening(['2023'], 0, stangd),
    regionHandelserMening([null], 0, stangd),
    regionHandelserMening([], 1, stangd),
    regionHandelserMening([], 0, stangd),
  ],
  'del-underlag': () => [
    delunderlagMening(region({ samverkan: olast }), 'samverkan', () => false),
    delunderlagMening(region({ samverkan: { underlag: 'bild' } }), 'samverkan', () => false),
    delunderlagMening(region({ samverkan: { underlag: 'delvis' } }), 'samverkan', () => false),
    delunderlagMening(region({ samverkan: { underlag: 'saknas' } }), 'samverkan', () => false),
    delunderlagMening(region({}, rullande), 'samverkan', () => false),
    delunderlagMening({ ...region({}, rullande), djupposter: [enPost({ del: 'samverkan' })] }, 'samverkan', () => true),
    delunderlagMening(region({ samverkan: { underlag: 'sokt' } }, rullande), 'samverkan', () => false),
    delunderlagMening(region({ samverkan: olast }, rullande), 'samverkan', () => false),
  ],
  'del-teman': () => [
    ingaTemanMening(region({}, tvaTeman), 'samverkan'),
    ingaTemanMening(region({ samverkan: { underlag: 'delvis' } }, tvaTeman), 'samverkan'),
  ],
  uppfoljning: () => [
    ingenNyareMening(region({}, rullande)),
    ingenUppfoljningMening(region(), '2026-11-22'),
    ingenUppfoljningMening(region({}, rullande), '2026-11-22'),
  ],
  aktualitet: () => [
    aktualitetMening('Region Blekinge', [{ datum: '2024-06-19' }, { datum: null }]),
    aktualitetMening('Region Blekinge', [{ datum: '2023' }]),
    aktualitetMening('Region Blekinge', [{ datum: null }]),
  ],
} satisfies Varianter;

import begreppText from '../../content/begrepp.yaml?raw';
import exempelText from '../../content/exempel.yaml?raw';
import engelskaText from '../../content/engelska.yaml?raw';
import uppfoljningText from '../../content/uppfoljning.yaml?raw';
import kodningText from '../../content/kodning.yaml?raw';
import kodreglerText from '../../content/kodregler.yaml?raw';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { buildExempel, chooseExempel } from '../domain/exempel.ts';
import { kallor } from '../data/kallor.ts';
import { kallaAdress } from '../domain/adress.ts';
import { compareSvenskt } from '../domain/sprak.ts';
import { posterOf } from '../domain/region-underlag.ts';
import { groupRegionutgavor } from '../domain/regionutgavor.ts';
import { buildUppfoljning } from '../domain/uppfoljning.ts';
import { begreppSchema, type Begrepp } from '../schema/begrepp.ts';
import { exempelurvalSchema } from '../schema/exempel.ts';
import { engelskaSchema } from '../schema/engelska.ts';
import { kodningarSchema, type Kodning } from '../schema/kodning.ts';
import { kodreglerSchema, type Kodregel } from '../schema/kodregel.ts';
import { uppfoljningSchema } from '../schema/uppfoljning.ts';
import { loadHandelser } from './handelser.ts';
import { loadDokumentrader } from './kallor.ts';
import { memo } from './memo.ts';
import { loadAllaRegioner } from './regioner.ts';
import { loadUtgavor } from './utgavor.ts';

/** The glossary in Swedish alphabetical order. */
export const loadBegrepp = memo(async (): Promise<Begrepp[]> =>
  z
    .array(begreppSchema)
    .parse(parse(begreppText))
    .sort((a, b) => compareSvenskt(a.term, b.term)),
);

/** The codebook's rules for cases at the border, by number. */
export const loadKodregler = memo(async (): Promise<Kodregel[]> => kodreglerSchema.parse(parse(kodreglerText)));

/** The double coding of every edition that has one. */
export const loadKodningar = memo(async (): Promise<Kodning[]> => kodningarSchema.parse(parse(kodningText)));

/** The English of the page in English. */
export const loadEngelska = memo(async () => engelskaSchema.parse(parse(engelskaText)));

/** What stands in the example bank, and what does not. */
export const loadExempelurval = memo(async () => exempelurvalSchema.parse(parse(exempelText)));

/** The examples of the bank: posts and events that show a way of working. */
export const loadExempel = memo(async () => {
  const [alla, handelser, utgavor] = await Promise.all([loadAllaRegioner(), loadHandelser(), loadUtgavor()]);
  return buildExempel(alla, handelser, await loadExempelurval(), utgavor);
});

/** The examples that stand first. */
export const loadValdaExempel = memo(async () => chooseExempel(await loadExempel()));

/** Plan, measures, follow-up and audit of every region, in the order of the vocabulary. */
export const loadUppfoljning = memo(async () => {
  const [alla, handelser, dokument] = await Promise.all([loadAllaRegioner(), loadHandelser(), loadDokumentrader()]);
  const sidor = new Map(dokument.map(({ kalla, href }) => [kalla, href]));
  return buildUppfoljning({
    fil: uppfoljningSchema.parse(parse(uppfoljningText)),
    regioner: groupRegionutgavor(alla).map((egna) => ({ id: egna[0]!.id, sokt: egna.flatMap(({ sokt }) => sokt) })),
    poster: alla.flatMap((region) => posterOf(region)),
    handelser,
    kallor,
    kallaHref: (id) => sidor.get(id) ?? kallaAdress(id),
  });
});

import { z } from 'astro/zod';
import { ledsvar } from '../domain/uppfoljning.ts';
import { bedomningSchema } from '../schema/bedomning.ts';
import { dagSchema } from '../schema/datum.ts';
import { belaggSchema, delFields, delIds } from '../schema/del.ts';
import { allaUppgifter } from '../schema/delscheman.ts';
import { dokumentSchema } from '../schema/fordjupning/dokument.ts';
import { fordjupningSchema } from '../schema/fordjupning/fordjupning.ts';
import { senPostSchema } from '../schema/fordjupning/sen-post.ts';
import { planLagen, tradSchema } from '../schema/fordjupning/trad.ts';
import { handelseSchema, nationellHandelseSchema } from '../schema/handelse.ts';
import { kallaSchema, sidkallaSchema } from '../schema/kalla.ts';
import { andraLaste, kodningSchema } from '../schema/kodning.ts';
import { malbildSchema } from '../schema/malbild.ts';
import { nivaSchema } from '../schema/niva.ts';
import { nyckeltalSchema } from '../schema/nyckeltal.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { postSchema } from '../schema/post.ts';
import { prioriteringarSchema } from '../schema/prioriteringar.ts';
import { regionsvarFilSchema, regionsvarSchema } from '../schema/regionsvar.ts';
import { regionSchema } from '../schema/region.ts';
import { samverkanSchema } from '../schema/samverkan.ts';
import { soktSchema } from '../schema/sokt.ts';
import { oraknadSchema } from '../schema/tystnad.ts';
import { utgavaSchema } from '../schema/utgava.ts';
import { svarSchema } from '../schema/svar.ts';
import { temaIdSchema, temaSchema, temasidaSchema } from '../schema/tema.ts';
import { uppfoljningsfyndSchema } from '../schema/uppfoljning.ts';
import { keysOf, regionIds } from '../schema/vokabular.ts';

const regionId = z.enum(regionIds);
const utgavaId = z.string();
const kallaId = z.string();
const brodtext = { brodtext: z.string() };
const path = z.string().regex(/^\/[a-z0-9/#-]*$/);

const region = regionSchema.extend({
  id: regionId,
  url: path,
  utgavor: z.record(
    utgavaId,
    z.strictObject({
      malbild: malbildSchema.extend(brodtext),
      organisation: organisationSchema.extend(brodtext),
      prioriteringar: prioriteringarSchema.extend(brodtext),
      samverkan: samverkanSchema.extend(brodtext),
      bedomningar: z.array(bedomningSchema),
      sokt: z.array(soktSchema),
    }),
  ),
});

const post = postSchema.extend({
  utgava: utgavaId,
  region: regionId,
  del: z.enum(delIds),
  exempel: z.boolean(),
  url: path,
});

const cell = z.strictObject({
  utgava: utgavaId,
  region: regionId,
  tema: temaIdSchema,
  svar: svarSchema,
  niva: nivaSchema.nullable(),
  poster: z.array(z.string()),
  handelser: z.array(z.string()),
  kallor: z.array(kallaId),
  /** Whether nothing behind the answer has a date. */
  odaterad: z.boolean(),
  sokt: z.array(soktSchema.pick({ dag: true, ord: true })),
  not: z.string().nullable(),
});
const temamatris = z.strictObject({ celler: z.array(cell) });

const profil = z.strictObject({
  region: regionId,
  utgava: utgavaId,
  namn: regionSchema.shape.namn,
  antalKommuner: regionSchema.shape.antalKommuner,
  befolkningTusental: regionSchema.shape.befolkningTusental,
  sjukvardsregion: regionSchema.shape.sjukvardsregion,
  ...Object.fromEntries(allaUppgifter.map(({ nyckel, schema }) => [nyckel, schema])),
  kallor: z.strictObject({
    malbild: delFields.kalla,
    organisation: delFields.kalla,
    samverkan: delFields.kalla,
  }),
  belagg: z.record(z.string(), belaggSchema),
  per: delFields.per,
});

const andrad = kodningSchema.shape.andrade.element;
const kodadCell = z.strictObject({
  utgava: utgavaId,
  region: regionId,
  tema: temaIdSchema,
  datum: dagSchema,
  forsta: z.boolean(),
  andra: z.boolean(),
  andraLaste: z.enum(andraLaste),
  utfall: svarSchema.nullable(),
  skal: z.string().nullable(),
});
const kodning = z.strictObject({
  tidigare: z.array(kodadCell),
  celler: z.array(
    kodadCell.extend({
      svar: svarSchema.nullable(),
      andrade: z.array(andrad.pick({ falt: true, fran: true, till: true, skal: true })),
    }),
  ),
});

const handelse = handelseSchema.extend({
  region: z.enum([...regionIds, 'nationellt']),
  slag: nationellHandelseSchema.shape.slag.nullable(),
  belopp: nationellHandelseSchema.shape.belopp,
  url: path,
});
const nyckeltal = nyckeltalSchema.extend({
  regioner: z.array(
    z.strictObject({
      region: regionId,
      lage: z.string(),
      varde: z.number().optional(),
      fran: z.number().optional(),
      till: z.number().optional(),
    }),
  ),
});

const uppfoljning = z.strictObject({
  region: regionId,
  led: uppfoljningsfyndSchema.shape.led,
  svar: z.enum(keysOf(ledsvar)),
  fynd: z.array(
    z.strictObject({
      slag: uppfoljningsfyndSchema.shape.slag,
      id: z.string(),
      lage: uppfoljningsfyndSchema.shape.lage,
      titel: z.string(),
      datum: z.string().nullable(),
      kallslag: z.string(),
      utgivare: z.string(),
      kalla: z.string().nullable(),
      url: path,
    }),
  ),
  sokt: z.array(soktSchema.pick({ dag: true, ord: true })),
});

const antal = z.int().min(0);
const trad = tradSchema.shape;
const fordjupning = z.strictObject({
  region: regionId,
  url: path,
  antal: z.strictObject({
    inriktningar: antal,
    loften: antal,
    indikatorer: antal,
    initiativ: z.record(z.string(), z.record(z.string(), antal)),
    revisionsfragor: antal,
    rekommendationer: antal,
    enkatfragor: antal,
    initiativIPlanen: z.record(z.enum(keysOf(planLagen)), antal),
  }),
  ...fordjupningSchema.shape,
  dokument: z.array(dokumentSchema.extend({ url: path })),
  poster: z.array(senPostSchema.extend({ utgava: utgavaId, region: regionId, url: path })),
  trad: z.strictObject({
    initiativ: z.array(trad.initiativ.element.extend({ grupp: z.string() })),
    nya: z.array(trad.nya.element.extend({ grupp: z.string() })),
    loften: z.array(trad.loften.element.extend({ indikatorer: z.array(z.string()), matt: z.array(z.string()) })),
  }),
});

/** The kind of a data set, which its schema and field texts are named by: every region in depth is a `fordjupning`. */
export const mangdslag = (id: string): string => (id.startsWith('fordjupning-') ? 'fordjupning' : id);

/** The shape of each JSON data file, by the kind of data set. Strict: a key that is not here is a fault. */
export const utdatascheman: Readonly<Record<string, z.ZodType>> = {
  regioner: z.array(region),
  poster: z.array(post),
  temamatris,
  profil: z.array(profil),
  handelser: z.array(handelse),
  nyckeltal: z.array(nyckeltal),
  uppfoljning: z.array(uppfoljning),
  teman: z.array(temaSchema.extend({ ...temasidaSchema.shape, id: z.string(), introduktion: z.string() })),
  kallor: z.array(kallaSchema.extend({ id: kallaId, sida: sidkallaSchema.nullable(), utgavor: z.array(utgavaId) })),
  utgavor: z.array(utgavaSchema),
  kodning,
  regionsvar: z.array(
    z.strictObject({ region: regionId, tillfragad: regionsvarFilSchema.shape.tillfragad, ...regionsvarSchema.shape }),
  ),
  tystnad: z.array(
    z.strictObject({
      utgava: utgavaId,
      region: regionId,
      tema: temaIdSchema,
      svar: svarSchema,
      kalla: kallaId,
      dag: dagSchema,
      ord: z.array(z.string()),
      antal: z.int().min(0),
      stallen: z.array(oraknadSchema.pick({ ord: true, punkt: true, skal: true })),
    }),
  ),
  kodningsandringar: z.array(z.strictObject({ utgava: utgavaId, ...andrad.shape })),
  fordjupning,
};

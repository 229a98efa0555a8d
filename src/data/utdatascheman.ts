import { z } from 'astro/zod';
import { bedomningSchema } from '../schema/bedomning.ts';
import { delIds } from '../schema/del.ts';
import { kallaSchema, kallhanvisningSchema } from '../schema/kalla.ts';
import { gemensamMalbildSchema, malbildSchema, strategiSchema } from '../schema/malbild.ts';
import { nivaSchema } from '../schema/niva.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { postSchema } from '../schema/post.ts';
import { prioriteringarSchema } from '../schema/prioriteringar.ts';
import { regionSchema } from '../schema/region.ts';
import { forumSchema, samverkanSchema } from '../schema/samverkan.ts';
import { svarSchema } from '../schema/svar.ts';
import { temaIdSchema, temaSchema, temasidaSchema } from '../schema/tema.ts';
import { kallaIds, regionIds } from '../schema/vokabular.ts';

const regionId = z.enum(regionIds);
const kallaId = z.enum(kallaIds);
const brodtext = { brodtext: z.string() };
const path = z.string().regex(/^\/[a-z0-9/#-]*$/);
const datum = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const region = regionSchema.extend({
  id: regionId,
  url: path,
  delar: z.strictObject({
    malbild: malbildSchema.extend(brodtext),
    organisation: organisationSchema.extend(brodtext),
    prioriteringar: prioriteringarSchema.extend(brodtext),
    samverkan: samverkanSchema.extend(brodtext),
  }),
  bedomningar: z.array(bedomningSchema),
});

const post = postSchema.extend({ region: regionId, del: z.enum(delIds), url: path });

const cell = z.strictObject({
  region: regionId,
  tema: temaIdSchema,
  svar: svarSchema,
  niva: nivaSchema.nullable(),
  poster: z.array(z.string()),
  kallor: z.array(kallaId),
  not: z.string().nullable(),
});
const temamatris = z.strictObject({
  celler: z.array(cell),
  senast: z.array(
    z.strictObject({
      region: regionId,
      tema: temaIdSchema,
      handelser: z.array(z.string()),
      poster: z.array(z.string()),
    }),
  ),
});

const belagg = { per: datum.nullable(), handelse: z.string().nullable(), kalla: kallaId.nullable() };
const senast = z.strictObject({
  gemensamMalbild: z
    .strictObject({ varde: z.string(), namn: z.string().nullable(), not: z.string().nullable(), ...belagg })
    .nullable(),
  strategi: z.strictObject({ varde: z.string(), ...belagg }).nullable(),
  malar: z.strictObject({ varde: z.int(), ...belagg }).nullable(),
});

const profil = z.strictObject({
  region: regionId,
  namn: regionSchema.shape.namn,
  antalKommuner: regionSchema.shape.antalKommuner,
  befolkningTusental: regionSchema.shape.befolkningTusental,
  sjukvardsregion: regionSchema.shape.sjukvardsregion,
  strategi: strategiSchema,
  inriktningar: malbildSchema.shape.inriktningar,
  gemensamMalbild: gemensamMalbildSchema,
  styrform: organisationSchema.shape.styrform,
  ledsAv: organisationSchema.shape.ledsAv,
  roller: organisationSchema.shape.roller,
  styrgruppMedKommuner: organisationSchema.shape.styrgruppMedKommuner,
  organ: organisationSchema.shape.organ,
  forum: z.array(forumSchema),
  kallor: z.strictObject({
    malbild: kallhanvisningSchema,
    organisation: kallhanvisningSchema,
    samverkan: kallhanvisningSchema,
  }),
  per: datum,
  senast: senast.nullable(),
});

const handelseKalla = z.strictObject({
  titel: z.string(),
  utgivare: z.string(),
  url: z.url().nullable(),
  publicerad: datum.nullable(),
  typ: z.string(),
});
const handelse = z.strictObject({
  id: z.string().regex(/^[a-z-]+\/h-[a-z0-9-]+$/),
  region: z.enum([...regionIds, 'nationellt']),
  datum: datum.nullable(),
  del: z.enum([...delIds, 'uppfoljning']),
  status: z.string(),
  teman: z.array(temaIdSchema),
  text: z.string(),
  namn: z.array(z.string()),
  uppfoljer: z.string().nullable(),
  kalla: handelseKalla,
  kontroll: z.string(),
  slag: z.string().nullable(),
  belopp: z
    .strictObject({ ar: z.int(), miljoner: z.number(), ungefar: z.boolean(), not: z.string().nullable() })
    .nullable(),
  url: path,
});
const nyckeltal = z.strictObject({
  id: z.string(),
  namn: z.string(),
  tema: temaIdSchema,
  enhet: z.string(),
  per: datum,
  varden: z.partialRecord(regionId, z.number()),
  ejRedovisat: z.array(regionId),
  ovriga: z.strictObject({ fran: z.number(), till: z.number() }).nullable(),
  mal: z.strictObject({ varde: z.number(), text: z.string() }).nullable(),
  foreBaslinjen: z.boolean(),
  not: z.string(),
  kalla: handelseKalla,
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

/** The shape of each JSON data file, by the data set's id. Strict: a key that is not here is a fault. */
export const utdatascheman: Readonly<Record<string, z.ZodType>> = {
  regioner: z.array(region),
  poster: z.array(post),
  temamatris,
  profil: z.array(profil),
  handelser: z.array(handelse),
  nyckeltal: z.array(nyckeltal),
  teman: z.array(temaSchema.extend({ ...temasidaSchema.shape, id: z.string(), introduktion: z.string() })),
  kallor: z.array(kallaSchema.extend({ id: kallaId })),
};

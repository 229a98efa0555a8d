import { z } from 'astro/zod';
import { vi } from 'vitest';
import { overallt, uppgift } from '../../src/schema/attribut.ts';
import { belaggField } from '../../src/schema/del.ts';
import { valSchema } from '../../src/schema/falt.ts';
import { keysOf } from '../../src/schema/vokabular.ts';

/* An attribute is its description in the file of its part. Here are two made-up ones, and no other code for them. */

const lasesSedan = '2026-12-01';
export const nya = {
  mattBehov: uppgift(z.boolean().nullable(), 'Mätta behov', 'Nej bara när källan säger nej.', {
    lasesSedan,
    data: {
      sv: 'Om regionen har mätt behoven. Tomt är okänt, inte nej.',
      en: 'Whether the region has measured the needs. Empty is unknown, not no.',
    },
    attribut: [
      {
        id: 'mattbehov',
        namn: 'Mätta behov',
        visas: overallt,
        kategori: true,
        fras: { ja: 'en mätning av behoven', nej: 'ingen mätning av behoven' },
        sok: {
          ord: 'mätt mätning behoven',
          sak: 'behoven är mätta:',
          fraga: 'mätt\\p{L}* .*behov|behov\\p{L}* .*mätt',
        },
      },
    ],
  }),
  behovsform: uppgift(
    valSchema({
      enkat: { namn: 'Enkät', betydelse: 'Invånarna har svarat.' },
      register: { namn: 'Register', betydelse: 'Uppgifterna finns redan.' },
      oklart: { namn: 'Oklart', betydelse: 'Källan säger inte hur.' },
    }).nullable(),
    'Behovsform',
    'Hur behoven är mätta.',
    {
      lasesSedan,
      data: { sv: 'Hur behoven är mätta: enkat, register eller oklart.', en: 'How the needs are measured.' },
      soktext: { namn: 'Behovsform' },
      attribut: [
        {
          id: 'behovsform',
          namn: 'Behovsform',
          visas: overallt,
          kategori: true,
          fras: 'formen ”{}” för att mäta behoven',
          sok: { ord: 'behov mäter', sak: 'behoven är mätta genom' },
        },
      ],
    },
  ),
};

/** The file of the part. */
export const fil = '../../src/schema/organisation.ts';

/** The house as it is when the file of the part holds the two keys too. */
export async function husetMedDem() {
  vi.resetModules();
  vi.doMock(fil, async () => {
    const { organisationSchema, ...egna } =
      await vi.importActual<typeof import('../../src/schema/organisation.ts')>(fil);
    const { belagg } = organisationSchema.shape;
    const [forst, ...kanda] = belagg.unwrap().keyType.options;
    return {
      ...egna,
      organisationSchema: organisationSchema.extend({ ...nya, ...belaggField([forst!, ...kanda, ...keysOf(nya)]) }),
    };
  });
  return {
    ...(await import('../../tests/underlag/delar.ts')),
    ...(await import('../../tests/underlag/region.ts')),
    ...(await import('../../tests/underlag/atlas.ts')),
    ...(await import('../../src/domain/attribut-rader.ts')),
    ...(await import('../../src/domain/attribut-forandring.ts')),
    ...(await import('../../src/domain/profilmatris.ts')),
    ...(await import('../../src/domain/jamforelse.ts')),
    ...(await import('../../src/domain/faktablad.ts')),
    ...(await import('../../src/domain/mening/kolumn.ts')),
    ...(await import('../../src/data/datamangder.ts')),
    ...(await import('../../src/data/json-schema.ts')),
    ...(await import('../../src/data/faltbeskrivningar.ts')),
    ...(await import('../../src/search/fragevarden.ts')),
    ...(await import('../../src/search/fragesvar.ts')),
    ...(await import('../../src/search/attribut-text.ts')),
    ...(await import('../../src/search/sokmotor.ts')),
    ...(await import('../../src/search/packad-uppgift.ts')),
    ...(await import('../../src/regler/attributord.ts')),
    ...(await import('../../src/schema/delscheman.ts')),
    ...(await import('../redigera/falt.ts')),
    ...(await import('../check-content/made-up.ts')),
    ...(await import('../check-content/check.ts')),
    ...(await import('../check-content/rules.ts')),
    ...(await import('../check-content/rules/granskad.ts')),
  };
}

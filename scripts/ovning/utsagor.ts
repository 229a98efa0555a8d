import { ovningens, ovningsAr, type Ovning } from './ovningar.ts';

/** What a page must say of what was added, and what it may never say. */
interface Krav {
  readonly ovning: Ovning;
  /** Which pages, by their address. */
  readonly sidor: RegExp;
  readonly alltid?: RegExp;
  readonly aldrig?: RegExp;
  /** Why, for the report. */
  readonly skal: string;
}

const { region, tema } = ovningens;
const djup = new RegExp(`^/fordjupning/${region}/`);

/** What nobody has read is told as not read; what is not there is told by no number. */
export const krav: readonly Krav[] = [
  {
    ovning: 'utgava',
    sidor: /^\/(?:regioner\/[a-z-]+|teman\/(?!kors\/)[a-z-]+|jamfor\/min-region\/[a-z-]+)\/$/,
    alltid: new RegExp(`Ingen har ännu sökt efter uppgifter om [^.]+ från ${ovningsAr}`),
    skal: 'Sidan säger inte att ingen har sökt i den nya utgåvan.',
  },
  {
    ovning: 'utgava',
    sidor: /./,
    aldrig: new RegExp(
      `Inget (?:nyare )?hittat[^.;]{0,12}${ovningsAr}|${ovningsAr}[^.]*\\.[^.]{0,40}har sökning inte gett`,
    ),
    skal: 'Sidan säger att inget har hittats, men ingen har sökt.',
  },
  {
    ovning: 'utgava',
    sidor: /./,
    aldrig: new RegExp(`\\b(?:0|noll) (?:uppgifter|händelser|poster|teman)\\b[^.]*${ovningsAr}`, 'i'),
    skal: 'Sidan skriver en nolla för det som ingen har sökt efter.',
  },
  {
    ovning: 'tema',
    sidor: new RegExp(`^/teman/${tema}/(?:[a-z-]+/)?$`),
    alltid: /[Ii]ngen har ännu (?:läst|sökt)/,
    aldrig: /nämns det inte|har sökning inte gett|säger en källa nej|Hos \d+ nämns/,
    skal: 'Temat är inte letat efter, men sidan säger något annat.',
  },
  {
    ovning: 'fordjupning',
    sidor: djup,
    aldrig:
      /\b(?:0|noll|inget|inga|ingen) (?:svarande|granskning|revisionsfråg|rekommendation|löfte|löften|indikator|mått)/i,
    skal: 'Sidan skriver en nolla för det som regionen inte har.',
  },
  {
    ovning: 'fordjupning',
    sidor: djup,
    aldrig: /granskning(?:en|ens)?\b|enkät|strategin/i,
    skal: 'Sidan talar om ett dokument som regionen inte har.',
  },
  {
    ovning: 'fordjupning',
    sidor: djup,
    aldrig: /\b2022\b|\b2024\b|Kronoberg/,
    skal: 'Sidan talar om en annan regions planer.',
  },
];

/** A built page as it is read here. */
export interface Last {
  readonly url: string;
  /** The text of its main part, with plain spaces. */
  readonly text: string;
}

/** The text that a reader sees of a page's main part: no citation, scripts nor file names, each run of space as one. */
export const synligText = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replace(/<(script|style|svg|noscript)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<details[^>]*data-citera[\s\S]*?<\/details>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

/** What pages say wrongly of what was added, a sentence each; and where no page was there to say anything. */
export function checkUtsagor(sidor: readonly Last[], gjorda: readonly Ovning[]): string[] {
  return krav
    .filter(({ ovning }) => gjorda.includes(ovning))
    .flatMap(({ ovning, sidor: vilka, alltid, aldrig, skal }) => {
      const egna = sidor.filter(({ url }) => vilka.test(url));
      if (egna.length === 0) return [`${ovning}: ingen sida att läsa för ”${skal}”`];
      return egna.flatMap(({ url, text }) => {
        const fel = aldrig?.exec(text)?.[0];
        if (fel !== undefined) return [`${url}: ”${fel}”. ${skal}`];
        return alltid !== undefined && !alltid.test(text) ? [`${url}: ${skal}`] : [];
      });
    });
}

import type { MalbildLage } from '../schema/dokument-lage.ts';

/** What the theme says of the joint målbild: whether a post or event carries it, and what is judged. */
export interface Malbildtema {
  readonly bars: boolean;
  readonly bedomning: 'delvis' | 'nej' | 'ej-tillampligt' | null;
}

/** What is wrong between the theme and the status, and what to do about it. */
export interface Malbildbrott {
  readonly message: string;
  readonly tip: string;
}

/**
 * The law of the joint målbild: its theme and its status answer one question, and may not disagree. What the theme says
 * is found in posts, the status in the attribute; a `null` status is unread and says nothing.
 */
export function checkMalbildLage(status: MalbildLage | null, { bars, bedomning }: Malbildtema): Malbildbrott | null {
  if (status === null || status === 'ej-tillampligt' || bedomning === 'ej-tillampligt') return null;
  if (status === 'ej-namnt' && bars) {
    return {
      message: '`status: ej-namnt`, men en post bär temat `gemensam-malbild`.',
      tip: 'Rätta statusen, ta bort temat ur posten, eller skriv `svar: delvis` i bedomningar.yaml.',
    };
  }
  if (status !== 'ej-namnt' && !bars && bedomning === null) {
    return {
      message: `\`status: ${status}\`, men ingen post eller händelse bär temat \`gemensam-malbild\`.`,
      tip: 'Lägg till posten som säger det, eller skriv `status: ej-namnt`.',
    };
  }
  return null;
}

import { malbildLagen } from '../schema/dokument-lage.ts';
import { nivaer } from '../schema/niva.ts';
import { postSlag, type DokumentLage, type Post } from '../schema/post.ts';
import { gemen } from './sprak.ts';

/** How far a post has come, in the words of its own ladder: a step, a document's status, or what it is when it has none. */
export function stegText({ slag, niva, lage }: Pick<Post, 'slag' | 'niva' | 'lage'>): string {
  if (lage !== null) return malbildLagen[lage].namn;
  return niva === null ? postSlag[slag].namn : nivaer[niva].namn;
}

const dokumentBetydelse: Readonly<Record<DokumentLage, string>> = {
  uppfoljd: 'Dokumentet är färdigt, och källan anger ett resultat av en uppföljning.',
  framtagen: 'Dokumentet är färdigt och antaget av alla parter som det nämner.',
  'antagen-av-regionen': 'Regionen har antagit dokumentet. Alla parter som det nämner har inte gjort det.',
  utkast: 'Dokumentet finns som utkast.',
  pagar: 'Dokumentet håller på att tas fram.',
  planeras: 'Arbetet med dokumentet ska börja.',
};

/** How far a post has come, as a row of facts: what the row is called, the value, and what the value means. */
export function lageText(post: Pick<Post, 'slag' | 'niva' | 'lage'>): {
  readonly rubrik: string;
  readonly text: string;
  readonly betydelse: string;
} {
  const { slag, niva, lage } = post;
  if (lage !== null) return { rubrik: 'Dokumentets läge', text: stegText(post), betydelse: dokumentBetydelse[lage] };
  if (slag === 'arbetssatt') {
    return niva === null
      ? { rubrik: 'Hur långt det hade kommit', text: 'Framgår inte av källan', betydelse: '' }
      : { rubrik: 'Hur långt det hade kommit', text: nivaer[niva].namn, betydelse: nivaer[niva].betydelse };
  }
  const { namn, betydelse } = postSlag[slag];
  return { rubrik: 'Vad det är', text: niva === null ? namn : `${namn}, ${gemen(nivaer[niva].namn)}`, betydelse };
}

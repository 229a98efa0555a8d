import { element } from './element.ts';
import { Hamtfel } from './hamtning.ts';

/** What is said when a search could not be carried out; `forsok` tells whether it may help to try again. */
export interface Felbesked {
  readonly text: string;
  readonly forsok: boolean;
}

/** A failed search in words. Never that there are no hits: that is not known. */
export function felbesked(fel: unknown): Felbesked {
  if (fel instanceof Hamtfel)
    return {
      text: 'Sökningen nådde inte fram: en del av sökregistret gick inte att hämta. Det säger inget om vad som finns i atlasen. Kontrollera uppkopplingen och försök igen.',
      forsok: true,
    };
  // Told by its name, for its class is in a file that may not have come.
  if (fel instanceof Error && fel.name === 'Stodfel')
    return {
      text: `Sökningen behöver en nyare webbläsare: den här saknar ${fel.message}. Gå via temana, regionerna eller ordlistan i stället.`,
      forsok: false,
    };
  return {
    text: 'Sökningen stannade av ett fel, i sidan eller för att webbläsaren saknar något den behöver. Det säger inget om vad som finns i atlasen.',
    forsok: true,
  };
}

/** A button that tries again. */
export function forsokIgen(again: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'knapp' }, 'Försök igen');
  button.addEventListener('click', again);
  return button;
}

/** A colour channel as WCAG counts light: 0–255 → 0–1, without the screen's curve. */
const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/**
 * Relative luminance of a colour, 0 for black and 1 for white (WCAG 2.2, "relative luminance").
 * @param hex `#rrggbb`
 * @throws when the colour is written in another way
 */
function luminance(hex: string): number {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!channels) throw new Error(`"${hex}" är ingen färg på formen #rrggbb.`);
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((part) => linear(Number.parseInt(part, 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast between two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"); the order does not matter.
 * @throws when a colour is not `#rrggbb`
 */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

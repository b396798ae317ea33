/** The community's colour, made readable: text on it, and it on the background, have enough contrast. */

type Rgb = [number, number, number];

const DEFAULT: Rgb = [44, 106, 78];
/** Backgrounds of tokens.css on which the colour stands as text: the darkest by day, the lightest by night. */
const DAY: Rgb = [236, 240, 234];
const NIGHT: Rgb = [46, 56, 51];
const ENOUGH = 4.5;

function parse(colour: string | undefined): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (!match) return DEFAULT;
  return [1, 2, 3].map((part) => Number.parseInt(match[part] ?? "0", 16)) as Rgb;
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const mix = (from: Rgb, to: Rgb, part: number) =>
  from.map((value, index) => Math.round(value + ((to[index] ?? 0) - value) * part)) as Rgb;

/** Goes towards `to` until it can be read on `on`. */
function readable(colour: Rgb, on: Rgb, to: Rgb): Rgb {
  for (let part = 0; part <= 1; part += 0.05) {
    const next = mix(colour, to, part);
    if (contrast(next, on) >= ENOUGH) return next;
  }
  return to;
}

const css = (colour: Rgb) => `rgb(${colour.join(" ")})`;

/** Custom properties for light and for dark. */
export function palette(colour: string | undefined): Record<string, string> {
  const base = parse(colour);
  const light = readable(base, DAY, [0, 0, 0]);
  const dark = readable(base, NIGHT, [255, 255, 255]);
  const on = (accent: Rgb): Rgb =>
    contrast(accent, [255, 255, 255]) >= ENOUGH ? [255, 255, 255] : [16, 18, 16];
  return {
    "--accent-light": css(light),
    "--on-accent-light": css(on(light)),
    "--accent-dark": css(dark),
    "--on-accent-dark": css(on(dark)),
  };
}

import { expect, test } from "vitest";
import { contrast, palette } from "../../src/domain/colour";

type Rgb = [number, number, number];
const rgb = (css: string | undefined) => (css?.match(/\d+/g) ?? []).map(Number) as Rgb;

test("any colour of a community can be read, by day and by night", () => {
  for (const colour of [
    undefined,
    "#ffff00",
    "#000000",
    "#ffffff",
    "#ff0000",
    "#2c6a4e",
    "#7f7f7f",
    "no colour",
  ]) {
    const made = palette(colour);
    const light = rgb(made["--accent-light"]);
    const dark = rgb(made["--accent-dark"]);
    expect(contrast(light, [255, 255, 255])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, [33, 35, 34])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(light, rgb(made["--on-accent-light"])), String(colour)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, rgb(made["--on-accent-dark"])), String(colour)).toBeGreaterThanOrEqual(4.5);
  }
});

import { publicKey } from "./address";

/** A small pattern of an account: five by five fields, the same on both sides, and a hue. */
export interface Pattern {
  hue: number;
  /** Columns and rows of the fields that are filled. */
  fields: [number, number][];
}

export function pattern(account: string): Pattern {
  const key = publicKey(account) ?? new Uint8Array(32);
  const fields: [number, number][] = [];
  for (let column = 0; column < 3; column += 1) {
    for (let row = 0; row < 5; row += 1) {
      if (((key[4 + column * 5 + row] ?? 0) & 1) === 0) continue;
      fields.push([column, row]);
      if (column < 2) fields.push([4 - column, row]);
    }
  }
  return { hue: Math.round((((key[1] ?? 0) * 256 + (key[2] ?? 0)) / 65536) * 360), fields };
}

/** Times in plain words. Amounts of time and dates are in milliseconds; dates count from 1970. */

const SECOND = 1_000;
const UNITS = [
  ["year", 365 * 86_400 * SECOND],
  ["month", 30 * 86_400 * SECOND],
  ["day", 86_400 * SECOND],
  ["hour", 3_600 * SECOND],
  ["minute", 60 * SECOND],
  ["second", SECOND],
] as const;
/** From this many on, the smaller unit says nothing that one needs: `5 days`, but `1 day and 6 hours`. */
const ENOUGH = 3;

type Unit = (typeof UNITS)[number][0];

/**
 * How long something takes: `3 days`, `1 hour and 20 minutes`. It is rounded up, so that nobody comes too early. Some
 * milliseconds are a second; no time, or less, is `0 seconds`.
 */
export function duration(time: number, language: string): string {
  const parts = split(time).map(([count, unit]) => counted(count, unit, language));
  return new Intl.ListFormat(language, { type: "conjunction", style: "long" }).format(parts);
}

/** When something is, seen from now: `in 3 days`, `5 minutes ago`. */
export function fromNow(at: number, now: number, language: string): string {
  const away = at - now;
  const [[count, unit] = [0, "second" as Unit]] = split(Math.abs(away), 1);
  const words = new Intl.RelativeTimeFormat(language, { numeric: "always", style: "long" });
  return words.format(away < 0 ? -count : count, unit);
}

/** A date with the time of day, as people of this language write it. */
export function date(at: number, language: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", ...zone }).format(at);
}

/** The community's clock, which stands still when the chain does, and in safe mode. */
export interface Clock {
  /** For how long it has stood still so far. */
  stopped: number;
}

/** The date of a time to come on the community's clock. It is later if the clock stands still once more. */
export function dateOf(time: number, { stopped }: Clock): number {
  return time + stopped;
}

/** The time on the community's clock that a date to come will be. */
export function timeOf(at: number, { stopped }: Clock): number {
  return at - stopped;
}

/** A block that the app knows, and the length of a slot. */
export interface Slots {
  block: number;
  at: number;
  slot: number;
}

/** About when this block comes, or came, if each slot has a block. */
export function dateOfBlock(block: number, known: Slots): number {
  return known.at + (block - known.block) * known.slot;
}

/** At most this many units, the greatest first. */
function split(time: number, most = 2): [number, Unit][] {
  let rest = Math.max(0, Math.ceil(time / SECOND)) * SECOND;
  const greatest = UNITS.findIndex(([, length]) => rest >= length);
  if (greatest < 0) return [[0, "second"]];
  const [unit, length] = UNITS[greatest] ?? ["second", SECOND];
  const [smaller, part] = UNITS[greatest + 1] ?? [unit, length];
  const count = Math.floor(rest / length);
  if (most === 1 || count >= ENOUGH || smaller === unit) return whole(Math.ceil(rest / length), greatest);
  rest -= count * length;
  const few = Math.ceil(rest / part);
  // `1 hour and 60 minutes` is `2 hours`. A month has 30 days here, so a year is a little more than twelve.
  if (few * part >= length) return [[count + 1, unit]];
  return few === 0
    ? [[count, unit]]
    : [
        [count, unit],
        [few, smaller],
      ];
}

/** `24 hours` is `1 day`: rounding up may reach the next unit. */
function whole(count: number, index: number): [number, Unit][] {
  const [unit, length] = UNITS[index] ?? ["second", SECOND];
  const [greater, more] = UNITS[index - 1] ?? [unit, Number.POSITIVE_INFINITY];
  return count * length >= more ? [[1, greater]] : [[count, unit]];
}

function counted(count: number, unit: Unit, language: string): string {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(count);
}

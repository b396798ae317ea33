/** Statements: movements between an opening and a closing balance, which add up, or are not shown. */

import { writeExact } from "./amounts";

export interface Line {
  /** When, in milliseconds since 1970. */
  at: number;
  /** What came to the account, or left it if it is negative, in smallest parts. */
  amount: bigint;
}

export interface Sums {
  opening: bigint;
  came: bigint;
  left: bigint;
  closing: bigint;
}

/** What lines make of an opening balance. */
export function sums(opening: bigint, lines: readonly Line[]): Sums {
  let came = 0n;
  let left = 0n;
  for (const { amount } of lines) {
    if (amount > 0n) came += amount;
    else left -= amount;
  }
  return { opening, came, left, closing: opening + came - left };
}

/** The balance after each line. */
export function balances(opening: bigint, lines: readonly Line[]): bigint[] {
  let balance = opening;
  return lines.map(({ amount }) => {
    balance += amount;
    return balance;
  });
}

/** By how much a statement that somebody tells differs from its own lines, and from the balance that was checked. */
export interface Difference {
  /** The told closing balance less what the lines make. */
  lines: bigint;
  /** The told closing balance less the checked one. */
  checked: bigint;
}

/** Whether a told statement adds up and ends at the balance that the phone has checked; if not, by how much. */
export function difference(
  told: { opening: bigint; lines: readonly Line[]; closing: bigint },
  checked: bigint,
): Difference | undefined {
  const found = {
    lines: told.closing - sums(told.opening, told.lines).closing,
    checked: told.closing - checked,
  };
  return found.lines === 0n && found.checked === 0n ? undefined : found;
}

export interface Month<L extends Line> extends Sums {
  /** `2026-11` */
  month: string;
  lines: L[];
}

/** The lines by month of the reader's calendar, oldest first. Each month begins where the one before it ends. */
export function byMonth<L extends Line>(opening: bigint, lines: readonly L[], timeZone?: string): Month<L>[] {
  const zone = timeZone === undefined ? {} : { timeZone };
  const parts = new Intl.DateTimeFormat("en-CA", { year: "numeric", month: "2-digit", ...zone });
  const months = new Map<string, L[]>();
  for (const line of lines.toSorted((one, other) => one.at - other.at)) {
    const month = parts.format(line.at).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), line]);
  }
  let begin = opening;
  return Array.from(months, ([month, of]) => {
    const found = sums(begin, of);
    begin = found.closing;
    return { month, lines: of, ...found };
  });
}

/** A table for a spreadsheet: comma separated, exact decimals with a point, dates of ISO 8601. */
export function csv(
  titles: readonly string[],
  lines: readonly (Line & { with: string; memo: string })[],
  decimals: number,
): string {
  const rows = lines.map(({ at, amount, with: other, memo }) => [
    new Date(at).toISOString(),
    writeExact(amount, decimals),
    text(other),
    text(memo),
  ]);
  return [titles.map(text), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

/** A spreadsheet would take a text that begins so for a formula, and a memo can come from anybody. */
function text(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

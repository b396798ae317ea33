/** Amounts are whole numbers of smallest parts, and never floating. */

/** The exact decimal of an amount, with a point and without needless zeros. */
export function exact(amount: bigint, decimals: number): string {
  const sign = amount < 0n ? "-" : "";
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const part = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return sign + whole + (part ? `.${part}` : "");
}

/** An amount for reading: the language's separators, at least two decimals if there are any. */
export function shown(amount: bigint, decimals: number, language: string): string {
  const [whole = "0", part = ""] = exact(amount, decimals).replace("-", "").split(".");
  const formatted = new Intl.NumberFormat(language).format(BigInt(whole));
  const separator = decimalSeparator(language);
  const digits = part && part.length < 2 ? part.padEnd(2, "0") : part;
  return (amount < 0n ? "−" : "") + formatted + (digits ? separator + digits : "");
}

function decimalSeparator(language: string): string {
  const parts = new Intl.NumberFormat(language).formatToParts(1.5);
  return parts.find((part) => part.type === "decimal")?.value ?? ".";
}

/**
 * Reads what somebody typed. Both `,` and `.` separate the decimals, so no thousands are separated. Nothing if it is no
 * amount, or has more digits than the money.
 */
export function typed(text: string, decimals: number): bigint | undefined {
  const match = /^(\d{1,30})?(?:[.,](\d+)?)?$/.exec(text.trim());
  const [, whole = "", part = ""] = match ?? [];
  if (!match || (!whole && !part) || part.length > decimals) return undefined;
  return BigInt(whole + part.padEnd(decimals, "0"));
}

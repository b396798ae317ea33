/** Amounts: whole numbers of the smallest part, shown and entered as decimals. No amount is ever a float. */

/** The greatest amount that the chain can store. */
export const MOST = (1n << 128n) - 1n;

/** Why a text is no amount. */
export type AmountProblem =
  /** Nothing was entered. */
  | "empty"
  /** It has other signs than digits and separators, or they stand in a wrong place. */
  | "not-a-number"
  /** The only separator could mean thousands or decimals: `1.000` in German. */
  | "ambiguous"
  /** It has more digits after the point than the money. */
  | "too-precise"
  /** It is more than the chain can store. */
  | "too-large";

export type ReadAmount = { ok: true; amount: bigint } | { ok: false; problem: AmountProblem };

/** Exact decimals with a point, as codes and files have them: no sign, no exponent, no leading zero. */
const EXACT = /^(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;
/** What stands between thousands in some language: spaces and apostrophes. They never stand before decimals. */
const THIN = /[\s\u00a0\u202f\u2009'’٬]/gu;

/** The amount of an exact decimal with a point, or `undefined` if it is none, or has more digits than the money. */
export function readExact(text: string, decimals: number): bigint | undefined {
  const [, whole, fraction = ""] = EXACT.exec(text) ?? [];
  if (whole === undefined || whole.length > 39 || fraction.length > decimals) return undefined;
  const amount = BigInt(whole + fraction.padEnd(decimals, "0"));
  return amount <= MOST ? amount : undefined;
}

/** An amount as an exact decimal with a point, without zeros at the end. */
export function writeExact(amount: bigint, decimals: number): string {
  const { sign, whole, fraction } = parts(amount, decimals);
  const shown = fraction.replace(/0+$/, "");
  return sign + whole.toString() + (shown === "" ? "" : `.${shown}`);
}

/**
 * The amount that somebody entered, with `,` or `.` before the decimals, and perhaps signs between thousands.
 * A text that could mean two amounts is none: whoever pays must not pay a thousand times as much.
 */
export function readAmount(text: string, decimals: number, language: string): ReadAmount {
  const entered = westernDigits(text.trim()).replaceAll("٫", ".");
  if (entered === "") return { ok: false, problem: "empty" };
  if (!/^[0-9.,\s\u00a0\u202f\u2009'’٬]+$/u.test(entered)) return { ok: false, problem: "not-a-number" };
  const groups = entered.split(THIN);
  const spaced = groups.length > 1;
  if (
    spaced &&
    !inThrees(groups.map((group, at) => (at === groups.length - 1 ? (group.split(/[.,]/)[0] ?? "") : group)))
  )
    return { ok: false, problem: "not-a-number" };
  const exact = withPoint(groups.join(""), language, spaced);
  if (exact === "ambiguous" || exact === "not-a-number") return { ok: false, problem: exact };
  const [whole = "0", fraction = ""] = exact.split(".");
  // Zeros at the end say nothing, so they are not too precise.
  const significant = fraction.replace(/0+$/, "");
  if (significant.length > decimals) return { ok: false, problem: "too-precise" };
  if (whole.replace(/^0+/, "").length > 39) return { ok: false, problem: "too-large" };
  const amount = BigInt(whole + significant.padEnd(decimals, "0"));
  return amount <= MOST ? { ok: true, amount } : { ok: false, problem: "too-large" };
}

/** An amount as people of this language write it, with all of its decimals; if it has any, with two at least. */
export function formatAmount(amount: bigint, decimals: number, language: string): string {
  const shown = parts(amount, decimals).fraction.replace(/0+$/, "");
  const places = shown === "" ? 0 : Math.min(decimals, Math.max(shown.length, 2));
  return format(amount, decimals, language, places);
}

/** An amount with few decimals, for lists. It is rounded down, so nobody reads of more than there is, or of less debt. */
export function formatShort(amount: bigint, decimals: number, language: string, most = 2): string {
  const places = Math.min(most, decimals);
  const step = 10n ** BigInt(decimals - places);
  const rest = ((amount % step) + step) % step;
  const rounded = (amount - rest) / step;
  return format(rounded, places, language, /^0*$/.test(parts(rounded, places).fraction) ? 0 : places);
}

/** An amount as one enters it in this language: without signs between thousands, so that it is never ambiguous. */
export function forEntry(amount: bigint, decimals: number, language: string): string {
  return writeExact(amount, decimals).replace(".", styleOf(language).point === "," ? "," : ".");
}

/** An amount with the symbol of its money. The space between them never breaks. */
export function withSymbol(formatted: string, symbol: string): string {
  return symbol === "" ? formatted : `${formatted}\u00a0${symbol}`;
}

/** How a language writes numbers. It is kept, because making it is slow on a phone. */
interface Style {
  whole: Intl.NumberFormat;
  point: string;
  minus: string;
  digits: string[];
  thousands: string;
}

const styles = new Map<string, Style>();

function styleOf(language: string): Style {
  const known = styles.get(language);
  if (known !== undefined) return known;
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const sample = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(-1_234_567.5);
  const sign = (type: Intl.NumberFormatPartTypes, otherwise: string) =>
    sample.find((part) => part.type === type)?.value ?? otherwise;
  const plain = new Intl.NumberFormat(language, { useGrouping: false });
  const style = {
    whole,
    point: sign("decimal", "."),
    minus: sign("minusSign", "-"),
    thousands: sign("group", ""),
    digits: Array.from({ length: 10 }, (_, digit) => plain.format(digit)),
  };
  styles.set(language, style);
  return style;
}

/** `Intl` formats only the whole part, a `bigint`: with decimals, older browsers go through a float. */
function format(amount: bigint, decimals: number, language: string, places: number): string {
  const style = styleOf(language);
  const { sign, whole, fraction } = parts(amount, decimals);
  const shown = Array.from(fraction.slice(0, places), (digit) => style.digits[Number(digit)] ?? digit).join(
    "",
  );
  return (sign && style.minus) + style.whole.format(whole) + (shown === "" ? "" : style.point + shown);
}

function parts(amount: bigint, decimals: number): { sign: "" | "-"; whole: bigint; fraction: string } {
  const size = amount < 0n ? -amount : amount;
  const one = 10n ** BigInt(decimals);
  const fraction = decimals === 0 ? "" : (size % one).toString().padStart(decimals, "0");
  return { sign: amount < 0n ? "-" : "", whole: size / one, fraction };
}

/** Digits of Arabic and Persian, as western ones. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** Whether groups of digits are those of thousands: one to three digits, and then three each time. */
function inThrees(groups: string[]): boolean {
  return groups.every((group, at) => (at === 0 ? /^[1-9][0-9]{0,2}$/ : /^[0-9]{3}$/).test(group));
}

/** The same number with a point before its decimals and nothing between thousands. `spaced`: thousands are spaced. */
function withPoint(text: string, language: string, spaced: boolean): string | "ambiguous" | "not-a-number" {
  const signs = text.replace(/[0-9]/g, "");
  if (!/[0-9]/.test(text)) return "not-a-number";
  if (signs === "") return text;
  const last = signs.at(-1) ?? ".";
  const other = last === "." ? "," : ".";
  if (signs.length === 1) {
    const [whole = "", fraction = ""] = text.split(last);
    const thousands = !spaced && inThrees([whole, fraction]);
    if (thousands && styleOf(language).thousands === last) return "ambiguous";
    return `${whole === "" ? "0" : whole}.${fraction}`;
  }
  if (spaced) return "not-a-number";
  // The same sign twice stands between thousands.
  if (!signs.includes(other)) return inThrees(text.split(last)) ? text.replaceAll(last, "") : "not-a-number";
  const [whole = "", fraction, ...more] = text.split(last);
  if (fraction === undefined || more.length > 0 || !inThrees(whole.split(other))) return "not-a-number";
  return `${whole.replaceAll(other, "")}.${fraction}`;
}

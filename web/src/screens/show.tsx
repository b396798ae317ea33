// How amounts, people and times look on all screens.
import type { JSX } from "solid-js";
import type { AssetId } from "../chain/types";
import { ending } from "../domain/address";
import { formatAmount, withSymbol } from "../domain/amounts";
import { pattern } from "../domain/pattern";
import { language, t } from "../i18n";
import { account, nameOf, numberOf, unit } from "../session";
import { Amount, Person } from "../ui/people";

/** An amount as text, with the symbol. */
export function amountText(amount: bigint, asset: AssetId = null): string {
  const known = unit(asset);
  return known
    ? withSymbol(formatAmount(amount, known.decimals, language()), known.symbol)
    : t("currency-amount", { amount: formatAmount(amount, 0, language()), number: asset ?? 0 });
}

export function Money(props: {
  amount: bigint;
  asset?: AssetId;
  look?: "huge" | "plus";
  signed?: boolean;
}): JSX.Element {
  const known = () => unit(props.asset ?? null);
  const text = () => {
    const plain = formatAmount(props.amount, known()?.decimals ?? 0, language());
    return props.signed && props.amount > 0n ? `+${plain}` : plain;
  };
  const symbol = () => known()?.symbol ?? t("currency-unit", { number: props.asset ?? "" });
  return <Amount text={text()} unit={symbol()} look={props.look} />;
}

/** The name that we gave this account, or the number of the member. */
export function who(address: string): string {
  if (address === account()?.address) return t("you");
  const name = nameOf(address);
  if (name) return name;
  const number = numberOf(address);
  return number === undefined ? t("somebody") : t("member-number", { id: String(number) });
}

/** A person with the pattern and the last characters of the account, which people compare. */
export function Somebody(props: { address: string; below?: string | undefined }): JSX.Element {
  const look = () => pattern(props.address);
  return (
    <Person
      hue={look().hue}
      fields={look().fields}
      name={who(props.address)}
      below={props.below ?? `…${ending(props.address)}`}
    />
  );
}

/** A date and time, short. */
export function dateText(at: number): string {
  const today = new Date().toDateString() === new Date(at).toDateString();
  return new Intl.DateTimeFormat(
    language(),
    today ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" },
  ).format(at);
}

/** "in 3 minutes", "2 days ago". */
export function relative(at: number, now = Date.now()): string {
  const seconds = Math.round((at - now) / 1000);
  const format = new Intl.RelativeTimeFormat(language(), { numeric: "auto" });
  for (const [unit, size] of [
    ["day", 86_400],
    ["hour", 3_600],
    ["minute", 60],
  ] as const) {
    if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  }
  return format.format(seconds, "second");
}

// Who pays for a project, as a picture: one dot for each member who voted for it.
import { For, type JSX, Show } from "solid-js";
import type { Budget, Result } from "../../chain/budgets";
import { t } from "../../i18n";
import { amountText } from "../show";

/** More dots than these are no picture. */
const MOST_DOTS = 60;
const ACROSS = 12;
const STEP = 10;

/** What came of a project, and why. */
export function why(result: Result, { asset }: Budget): string {
  if (result.won) return t(result.greedy ? "budget-won-greedy" : "budget-won-shares");
  return (result.missing ?? 0n) > 0n
    ? t("budget-lost-missing", { amount: amountText(result.missing ?? 0n, asset) })
    : t("budget-lost");
}

export function Payers(props: { result: Result; terms: Budget; mine: bigint | undefined }): JSX.Element {
  const { asset } = props.terms;
  const price = () => amountText(props.result.price ?? 0n, asset);
  // With points, what is paid in full is counted in points, and not in members.
  const approvals = props.terms.points === undefined;
  const text = () => {
    const { votes, full = 0 } = props.result;
    const all = t("budget-payers", { count: votes });
    if (!approvals) return all;
    const each = full >= votes ? t("budget-payers-each", { price: price() }) : "";
    return `${all} ${each || t("budget-payers-some", { count: full, price: price() })}`;
  };
  const dots = () => (approvals && props.result.votes <= MOST_DOTS ? props.result.votes : 0);
  /** Mine is among those who paid in full, which come first, or the last of the others. Amounts are rounded. */
  const myDot = () => {
    if (!props.mine) return undefined;
    return props.mine + 1n >= (props.result.price ?? 0n) ? 0 : dots() - 1;
  };
  const lines = () => Math.ceil(dots() / ACROSS);
  return (
    <figure class="stack">
      <Show when={dots() > 0}>
        <svg
          class="payers"
          viewBox={`0 0 ${Math.min(dots(), ACROSS) * STEP} ${lines() * STEP}`}
          style={{ "max-width": `${Math.min(dots(), ACROSS) * 2}rem` }}
          role="img"
          aria-label={text()}
        >
          <For each={Array.from({ length: dots() })}>
            {(_, place) => (
              <circle
                classList={{ less: place() >= (props.result.full ?? 0), mine: place() === myDot() }}
                cx={(place() % ACROSS) * STEP + STEP / 2}
                cy={Math.floor(place() / ACROSS) * STEP + STEP / 2}
                r="3.4"
              />
            )}
          </For>
        </svg>
      </Show>
      <figcaption>
        {text()}{" "}
        <Show when={props.mine}>
          {(amount) => <strong>{t("budget-you-paid", { amount: amountText(amount(), asset) })}</strong>}
        </Show>
      </figcaption>
    </figure>
  );
}

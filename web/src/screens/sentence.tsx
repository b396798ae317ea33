// What a call does, in words: in the sheet before a signature, and where members decide on it.
import { createResource, For, type JSX, Show } from "solid-js";
import { bookOf } from "../chain/read";
import type { Argument, Sentence } from "../domain/describe";
import { duration } from "../domain/times";
import { has, language, t } from "../i18n";
import { Skeleton } from "../ui/parts";
import { amountText, dateText, Somebody } from "./show";

/** The word of an argument. A rule without a name in the catalogue keeps that of the chain, in separate words. */
export function wordText(id: string): string {
  if (has(id)) return t(id);
  const name = id.split("-").at(-1) ?? id;
  return name.replace(/(\p{Ll})(\p{Lu})/gu, (_, before, after) => `${before} ${after.toLowerCase()}`);
}

/** One sentence with its arguments; calls inside it in full. */
export function What(props: { sentence: Sentence }): JSX.Element {
  return (
    <div class="stack">
      <p>
        <strong>{t(props.sentence.id)}</strong>
      </p>
      <Parts of={props.sentence.parts} />
    </div>
  );
}

/** Each part with its label. */
export function Parts(props: { of: Sentence["parts"] }): JSX.Element {
  return (
    <Show when={props.of.length > 0}>
      <dl class="stack">
        <For each={props.of}>
          {([name, part]) => (
            <div>
              <dt class="quiet">{t(`part-${name}`)}</dt>
              <dd>
                <Part part={part} />
              </dd>
            </div>
          )}
        </For>
      </dl>
    </Show>
  );
}

/** The money of a cooperative's books is known to the chain only. */
function Booked(props: { amount: bigint; cooperative: number }): JSX.Element {
  // The native money is `null`, so it stands in a record.
  const [book] = createResource(async () => ({ asset: await bookOf(props.cooperative) }));
  return (
    <Show when={book()} fallback={<Skeleton label={t("loading")} />}>
      {(now) => <span class="amount huge">{amountText(props.amount, now().asset)}</span>}
    </Show>
  );
}

export const percent = (parts: number) =>
  new Intl.NumberFormat(language(), { style: "percent", maximumFractionDigits: 1 }).format(parts / 1e9);

function Part(props: { part: Argument }): JSX.Element {
  const part = props.part;
  switch (part.kind) {
    case "amount":
      return <span class={`amount ${part.small ? "" : "huge"}`}>{amountText(part.amount, part.asset)}</span>;
    case "ofBudget":
      return <OfBudget amount={part.amount} cycle={part.cycle} />;
    case "booked":
      return <Booked amount={part.amount} cooperative={part.cooperative} />;
    case "decision":
      return (
        <>
          {t("resolution-rule", {
            quorum: percent(part.quorum),
            majority: percent(part.majority),
            time: duration(part.time, language()),
          })}
        </>
      );
    case "part":
      return <>{percent(part.of)}</>;
    case "account":
      return <Somebody address={part.account} />;
    case "member":
      return <>{t("member-number", { id: String(part.id) })}</>;
    case "text":
      return <span class="text">{part.text}</span>;
    case "word":
      return <>{wordText(part.id)}</>;
    case "date":
      return <>{dateText(part.at)}</>;
    case "duration":
      return <>{duration(part.time, language())}</>;
    case "call":
      return <What sentence={part.sentence} />;
  }
}

/** An amount in the money of a budget, which the chain is asked for. */
function OfBudget(props: { amount: bigint; cycle: number }): JSX.Element {
  const [terms] = createResource(async () => (await import("../chain/budgets")).budget(props.cycle));
  return (
    <Show when={terms()} fallback={<Skeleton label={t("loading")} />}>
      {(now) => <span class="amount">{amountText(props.amount, now().asset)}</span>}
    </Show>
  );
}

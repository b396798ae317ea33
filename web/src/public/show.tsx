// How figures look on the public page, and what proves each of them.
import { For, type JSX, Show } from "solid-js";
import type { Answer, Source } from "../chain/public";
import type { AssetId } from "../chain/types";
import { formatAmount, formatShort, withSymbol, writeExact } from "../domain/amounts";
import { date } from "../domain/times";
import { language, t } from "../i18n";
import { Skeleton } from "../ui/parts";
import { connection, type Known, site } from "./state";

const decimals = () => site()?.decimals ?? 0;

/** An amount with all of its decimals and its symbol. */
export function amount(value: bigint, asset: AssetId = null): string {
  return asset === null
    ? withSymbol(formatAmount(value, decimals(), language()), site()?.symbol ?? "")
    : t("public-amount-in", { amount: formatAmount(value, 0, language()), number: asset });
}

/** A short amount, for what is not a bill: 6 decimals of a mean say nothing, unless it would be nothing without them. */
export function about(value: bigint): string {
  const small = value !== 0n && value < 10n ** BigInt(decimals()) / 100n;
  const text = (small ? formatAmount : formatShort)(value, decimals(), language());
  return withSymbol(text, site()?.symbol ?? "");
}

/** For the place in a chart only. */
export const float = (value: bigint, places = decimals()) => Number(writeExact(value, places));
export const number = (value: number) => new Intl.NumberFormat(language()).format(value);
export const when = (at: number) => date(at, language());
export const percent = (part: number) =>
  new Intl.NumberFormat(language(), { style: "percent", maximumFractionDigits: 1 }).format(part);

/** The command that asks a node about the same block. */
export const rpc = (method: string, params: (string | number | null)[]) => (source: Source) =>
  `curl -s -H 'Content-Type: application/json' http://127.0.0.1:9944 -d '${JSON.stringify({
    jsonrpc: "2.0",
    id: 1,
    method,
    params: [...params, source.hash],
  })}'`;
export const node = (words: string) => (source: Source) => `rochdale-node ${words} --at ${source.hash}`;

/** How anybody can check a figure: the question, the block, and a command for a node of their own. */
export function Know(props: {
  source: Source;
  api: string[];
  commands: ((source: Source) => string)[];
  note?: string;
}): JSX.Element {
  return (
    <details class="know">
      <summary>{t("public-know")}</summary>
      <p>{connection().kind === "checked" ? t("public-know-checked") : t("public-know-told")}</p>
      <dl>
        <dt>{t("public-know-question")}</dt>
        <dd class="mono">{props.api.join(", ")}</dd>
        <dt>{t("public-know-height")}</dt>
        <dd data-block={props.source.hash}>
          {number(props.source.block)}, {when(props.source.at)}
          <br />
          <span class="mono">{props.source.hash}</span>
        </dd>
      </dl>
      <Show when={props.note}>{(note) => <p>{note()}</p>}</Show>
      <Show when={props.commands.length > 0}>
        <p>{t("public-know-command")}</p>
        <For each={props.commands}>{(command) => <pre class="mono">{command(props.source)}</pre>}</For>
      </Show>
    </details>
  );
}

/** A figure: its name, the number, and a sentence that says what it means. */
export function Figure(props: {
  name: string;
  value: string;
  id?: string;
  children?: JSX.Element;
}): JSX.Element {
  return (
    <div class="figure">
      <dt>{props.name}</dt>
      <dd>
        <span class="number" data-figure={props.id}>
          {props.value}
        </span>
        <Show when={props.children}>
          <span class="quiet">{props.children}</span>
        </Show>
      </dd>
    </div>
  );
}

/** A part of the page in its states: not known yet, no answer, known. */
export function Told<T>(props: {
  known: Known<T>;
  children: (value: T, answer: Answer<T>) => JSX.Element;
}): JSX.Element {
  return (
    <Show
      when={props.known.answer}
      fallback={
        <Show when={props.known.failed} fallback={<Skeleton label={t("loading")} />}>
          <p class="notice warn">{t("public-no-answer")}</p>
        </Show>
      }
    >
      {(answer) => (
        <>
          <Show when={props.known.failed || !["gateway", "checked"].includes(connection().kind)}>
            <p class="quiet">{t("public-as-of", { time: when(answer().source.at) })}</p>
          </Show>
          {props.children(answer().value, answer())}
        </>
      )}
    </Show>
  );
}

export const Empty = (props: { children: JSX.Element }) => <p class="empty">{props.children}</p>;

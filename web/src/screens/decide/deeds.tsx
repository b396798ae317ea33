// A call in words: what the chain will do if the members decide so.
import { For, type JSX, Show } from "solid-js";
import type { Call } from "../../chain/types";
import { deeds } from "../../domain/deeds";
import type { Argument } from "../../domain/describe";
import { duration } from "../../domain/times";
import { has, language, t } from "../../i18n";
import { amountText, dateText, Somebody } from "../show";

/** The word of an argument. A rule without a name in the catalogue keeps that of the chain, in separate words. */
export function wordText(id: string): string {
  if (has(id)) return t(id);
  const name = id.split("-").at(-1) ?? id;
  return name.replace(/(\p{Ll})(\p{Lu})/gu, (_, before, after) => `${before} ${after.toLowerCase()}`);
}

export function Told(props: { part: Argument }): JSX.Element {
  const part = props.part;
  switch (part.kind) {
    case "amount":
      return <strong>{amountText(part.amount, part.asset)}</strong>;
    case "account":
      return <Somebody address={part.account} />;
    case "member":
      return <>{t("member-number", { id: String(part.id) })}</>;
    case "text":
      return <strong>{part.text}</strong>;
    case "word":
      return <strong>{wordText(part.id)}</strong>;
    case "date":
      return <>{dateText(part.at)}</>;
    case "duration":
      return <strong>{duration(part.time, language())}</strong>;
  }
}

/** All that a call does; of a batch, each thing. */
export function Deeds(props: { call: Call }): JSX.Element {
  const all = () => deeds(props.call);
  return (
    <ol class="deeds">
      <For each={all()}>
        {(deed) => (
          <li>
            <p>{t(deed.id)}</p>
            <Show when={deed.parts.length > 0}>
              <dl>
                <For each={deed.parts}>
                  {([name, part]) => (
                    <div>
                      <dt class="quiet">{t(`part-${name}`)}</dt>
                      <dd>
                        <Told part={part} />
                      </dd>
                    </div>
                  )}
                </For>
              </dl>
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}

/** A call in one line, for lists. */
export function deedLine(call: Call): string {
  const all = deeds(call);
  const [first] = all;
  if (!first) return t("decide-nothing");
  const values = first.parts.slice(0, 2).flatMap(([, part]) => {
    if (part.kind === "amount") return [amountText(part.amount, part.asset)];
    if (part.kind === "word") return [wordText(part.id)];
    if (part.kind === "duration") return [duration(part.time, language())];
    return part.kind === "text" ? [part.text] : [];
  });
  const sentence = t(first.id);
  const line = values.length > 0 ? `${sentence.replace(/[.。]$/u, "")}: ${values.join(" · ")}` : sentence;
  return all.length > 1 ? t("decide-and-more", { first: line, count: all.length - 1 }) : line;
}

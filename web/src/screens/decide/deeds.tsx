// What the chain will do if the members decide so.
import { For, type JSX } from "solid-js";
import type { Call } from "../../chain/types";
import { deeds } from "../../domain/describe";
import { duration } from "../../domain/times";
import { language, t } from "../../i18n";
import { What, wordText } from "../sentence";
import { amountText } from "../show";

/** All that a call does; of a batch, each thing. */
export function Deeds(props: { call: Call }): JSX.Element {
  return (
    <ol class="deeds">
      <For each={deeds(props.call)}>
        {(deed) => (
          <li>
            <What sentence={deed} />
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
  const sentence = first.id === "unknown" ? t("decide-unknown") : t(first.id);
  const line = values.length > 0 ? `${sentence}: ${values.join(" · ")}` : sentence;
  return all.length > 1 ? t("decide-and-more", { first: line, count: all.length - 1 }) : line;
}

// How a vote has ended: what has become of it, and the votes.
import { For, type JSX, Show } from "solid-js";
import type { Outcome as Ended } from "../../chain/types";
import { endingMessage, places, votesMessage } from "../../domain/outcome";
import { t } from "../../i18n";
import { refusalText } from "../confirm";
import { dateText } from "../show";

export function Outcome(props: { of: Ended; answers: string[] }): JSX.Element {
  const why = () => (props.of.ending.kind === "Failed" ? props.of.ending.why : undefined);
  const next = () => ("proposal" in props.of.ending ? props.of.ending.proposal : undefined);
  return (
    <div class="stack" data-outcome={props.of.ending.kind}>
      <p>
        <strong>{t(...endingMessage(props.of))}</strong>
      </p>
      <Show when={why()}>{(error) => <p>{t("outcome-why", { why: refusalText(error()) })}</p>}</Show>
      <Show when={props.of.ranks}>
        {(ranks) => (
          <ol class="plain">
            <For each={places(ranks(), props.answers)}>
              {({ place, answer }) => <li>{t("outcome-rank", { rank: place, answer })}</li>}
            </For>
          </ol>
        )}
      </Show>
      <p>{t(...votesMessage(props.of))}</p>
      <Show when={next() !== undefined}>
        <a href={`#/decide/${next()}`}>{t("decide-proposal", { number: next() ?? 0 })}</a>
      </Show>
      <p class="quiet">{t("outcome-since", { when: dateText(props.of.since) })}</p>
    </div>
  );
}

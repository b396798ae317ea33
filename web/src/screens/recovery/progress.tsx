import { For, type JSX, Show } from "solid-js";
import type { Fellow } from "../../chain/people";
import { t } from "../../i18n";
import { dateText, relative } from "../show";

/** Which guardians say that a key is the person's now, how many are missing, and how long it takes. */
export function Progress(props: { person: Fellow; key?: string }): JSX.Element {
  const recovery = () => props.person.recovery;
  const needed = () => props.person.guardians.threshold;
  const agreed = () => recovery()?.agreed;
  /** The key of which this speaks: this one, the agreed one, or the one that most say. */
  const key = () => props.key ?? agreed()?.account ?? recovery()?.supports[0]?.account;
  const say = () => (recovery()?.supports ?? []).filter(({ account }) => account === key());
  const says = (guardian: bigint) => say().some((support) => support.guardian === guardian);
  return (
    <div class="stack">
      <div>
        <p id="say">{t("recovery-say", { count: say().length, needed: needed() })}</p>
        <progress class="quota" max={needed()} value={say().length} aria-labelledby="say" />
      </div>
      <ul class="guardians">
        <For each={props.person.guardians.members}>
          {(guardian) => (
            <li class="guardian" classList={{ says: says(guardian) }} data-guardian={String(guardian)}>
              <span aria-hidden="true">{says(guardian) ? "✓ " : ""}</span>
              {t("member-number", { id: String(guardian) })}
              <span class="hidden">{says(guardian) ? t("recovery-says") : t("recovery-says-not")}</span>
            </li>
          )}
        </For>
      </ul>
      <Show
        when={agreed()}
        fallback={
          <Show when={say()[0]}>
            {(first) => <p class="quiet">{t("recovery-counts-until", { when: dateText(first().until) })}</p>}
          </Show>
        }
      >
        {(now) => (
          <p>
            {now().decideBy !== undefined
              ? t("recovery-disputed", { when: dateText(now().decideBy ?? 0) })
              : now().completesAt > Date.now()
                ? t("recovery-waits", {
                    when: relative(now().completesAt),
                    date: dateText(now().completesAt),
                  })
                : t("recovery-ready")}
          </p>
        )}
      </Show>
    </div>
  );
}

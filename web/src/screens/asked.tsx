// A question to the chain, as a screen shows it: what was last known, then what is so now.
import { createEffect, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { t } from "../i18n";
import { connection } from "../session";
import * as store from "../store";
import { Notice, Skeleton } from "../ui/parts";
import { ConnectionState } from "./frame";
import { dateText } from "./show";

const AGAIN_MS = 15_000;

export interface Asked<T> {
  value: () => T | undefined;
  at: () => number | undefined;
  failed: () => boolean;
  again: () => Promise<void>;
}

const same = (one: unknown, other: unknown) => text(one) === text(other);
const text = (value: unknown) =>
  JSON.stringify(value, (_, part) =>
    typeof part === "bigint" ? `${part}n` : part instanceof Map ? [...part] : part,
  );

/** Asks when the screen opens, when `key` changes, and again and again while the screen is open. */
export function asked<T extends object>(key: () => string, question: () => Promise<T>): Asked<T> {
  const [value, setValue] = createSignal<T>();
  const [at, setAt] = createSignal<number>();
  const [failed, setFailed] = createSignal(false);
  const online = () => connection().kind === "gateway" || connection().kind === "checked";

  async function again() {
    const about = key();
    try {
      const now = await question();
      if (about !== key()) return;
      setFailed(false);
      // The same answer changes nothing on the screen, and whoever types there is not disturbed.
      if (!same(value(), now)) setValue(() => now);
      setAt(Date.now());
      await store.remember(about, now);
    } catch (error) {
      console.warn(error);
      setFailed(true);
    }
  }

  createEffect(() => {
    const about = key();
    setValue(undefined);
    void store.remembered<T>(about).then((last) => {
      if (last && !value() && about === key()) {
        setValue(() => last.value);
        setAt(last.at);
      }
    });
  });
  createEffect(() => {
    key();
    if (online()) void again();
  });
  const timer = setInterval(() => online() && void again(), AGAIN_MS);
  onCleanup(() => clearInterval(timer));
  return { value, at, failed, again };
}

/** The answer in each of its states. */
export function Answer<T extends object>(props: {
  of: Asked<T>;
  children: (value: () => T) => JSX.Element;
}): JSX.Element {
  const old = () => !["gateway", "checked"].includes(connection().kind);
  return (
    <>
      <Show
        when={props.of.value()}
        fallback={
          <Show when={props.of.failed()} fallback={<Skeleton label={t("loading")} />}>
            <Notice look="warn">{t("asked-failed")}</Notice>
          </Show>
        }
      >
        {(value) => (
          <>
            <Show when={old() && props.of.at()}>
              {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
            </Show>
            {props.children(value)}
          </>
        )}
      </Show>
      <ConnectionState />
    </>
  );
}

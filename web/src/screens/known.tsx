// An answer of the chain on a screen: the last known one at once, the fresh one as soon as it is there.
import { createEffect, createMemo, createSignal, type JSX, onCleanup, Show, untrack } from "solid-js";
import { t } from "../i18n";
import { connection, home } from "../session";
import * as store from "../store";
import { Notice, Skeleton } from "../ui/parts";
import { dateText } from "./show";

const AGAIN_MS = 10_000;

export interface Known<T> {
  value: () => T | undefined;
  /** When it was read. */
  at: () => number | undefined;
  /** Whether the chain has said now that there is no such thing. */
  none: () => boolean;
  /** Whether it was read while this screen is shown. */
  fresh: () => boolean;
  /** Whether the chain has not answered when it was last asked. */
  failed: () => boolean;
  again: () => Promise<void>;
}

const online = () => ["gateway", "checked", "stale"].includes(connection().kind);
const same = (one: unknown, other: unknown) => text(one) === text(other);
const text = (value: unknown) =>
  JSON.stringify(value, (_, part) =>
    typeof part === "bigint" ? `${part}n` : part instanceof Map ? [...part] : part,
  );

/**
 * Asks again and again while the screen is shown. What was known stays when the chain does not answer. The name is that of
 * the question; without one, nothing is asked.
 */
export function known<T>(named: () => string | undefined, question: () => Promise<T | undefined>): Known<T> {
  // What the name is made of may change without a change of the name.
  const key = createMemo(named);
  const [value, setValue] = createSignal<T>();
  const [at, setAt] = createSignal<number>();
  const [none, setNone] = createSignal(false);
  const [fresh, setFresh] = createSignal(false);
  const [failed, setFailed] = createSignal(false);
  // An answer that comes after the screen was left is for nobody.
  let gone = false;

  async function again() {
    if (gone) return;
    if (!online()) return void setFresh(false);
    const name = key();
    if (name === undefined) return;
    try {
      const now = await question();
      if (gone || name !== key()) return;
      setFailed(false);
      setNone(now === undefined);
      if (now === undefined) return;
      // The same answer changes nothing on the screen, and whoever types there is not disturbed.
      if (!same(value(), now)) setValue(() => now);
      setAt(Date.now());
      setFresh(true);
      await store.remember(name, now);
    } catch (error) {
      console.warn(error);
      if (gone || name !== key()) return;
      setFresh(false);
      setFailed(true);
    }
  }

  createEffect(() => {
    const name = key();
    setValue(undefined);
    setAt(undefined);
    setFresh(false);
    setFailed(false);
    if (name === undefined) return;
    void store.remembered<T>(name).then((last) => {
      if (gone || !last || value() !== undefined || name !== key()) return;
      setValue(() => last.value);
      setAt(last.at);
    });
  });
  createEffect(() => {
    // Something of mine has changed, or the way to the chain is there: what is on the screen may be old.
    home();
    connection();
    key();
    void untrack(again);
  });
  const timer = setInterval(() => void again(), AGAIN_MS);
  onCleanup(() => {
    gone = true;
    clearInterval(timer);
  });
  return { value, at, none, fresh, failed, again };
}

const LONGEST_WAIT_MS = 2 ** 31 - 1;
/** A block or two may pass before the chain has ended something. */
const GRACE_MS = 2_000;

/** Asks again when the time of what is shown is over, so that nobody waits for what comes next. */
export function againAt(ends: () => number | undefined, again: () => Promise<void>) {
  const at = createMemo(ends);
  createEffect(() => {
    const wait = (at() ?? 0) - Date.now() + GRACE_MS;
    if (wait < 0 || wait > LONGEST_WAIT_MS) return;
    const timer = setTimeout(() => void again(), wait);
    onCleanup(() => clearTimeout(timer));
  });
}

/** The answer in each of its states: not known yet, known with its time, fresh, and without anybody to ask. */
export function Answer<T>(props: { of: Known<T>; children: (value: () => T) => JSX.Element }): JSX.Element {
  const offline = () => connection().kind === "offline";
  return (
    <Show
      when={props.of.value() !== undefined}
      fallback={
        <Show when={offline() || props.of.failed()} fallback={<Skeleton label={t("loading")} />}>
          <Notice look="warn">{t(offline() ? "asked-offline" : "asked-failed")}</Notice>
        </Show>
      }
    >
      <Show when={(!online() || props.of.failed()) && props.of.at()}>
        {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
      </Show>
      {props.children(props.of.value as () => T)}
    </Show>
  );
}

// An answer of the chain on a screen: the last known one at once, the fresh one as soon as it is there.
import { createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import { connection } from "../session";
import * as store from "../store";

const AGAIN_MS = 6_000;

export interface Known<T> {
  value: () => T | undefined;
  /** When it was read. */
  at: () => number | undefined;
  /** Whether the chain has said now that there is no such thing. */
  none: () => boolean;
  /** Whether it was read while this screen is shown. */
  fresh: () => boolean;
  again: () => Promise<void>;
}

/** Asks again and again while the screen is shown. What was known stays when the chain does not answer. */
export function known<T>(named: () => string, question: () => Promise<T | undefined>): Known<T> {
  // What the name is made of may change without a change of the name.
  const key = createMemo(named);
  const [value, setValue] = createSignal<T>();
  const [at, setAt] = createSignal<number>();
  const [none, setNone] = createSignal(false);
  const [fresh, setFresh] = createSignal(false);

  async function again() {
    const state = connection().kind;
    if (state !== "gateway" && state !== "checked") return void setFresh(false);
    const name = key();
    try {
      const now = await question();
      if (name !== key()) return;
      setNone(now === undefined);
      if (now === undefined) return;
      setValue(() => now);
      setAt(Date.now());
      setFresh(true);
      await store.remember(name, now);
    } catch {
      setFresh(false);
    }
  }

  createEffect(() => {
    const name = key();
    setValue(undefined);
    setFresh(false);
    void store.remembered<T>(name).then((last) => {
      if (!last || value() !== undefined || name !== key()) return;
      setValue(() => last.value);
      setAt(last.at);
    });
  });
  createEffect(() => {
    connection();
    key();
    void again();
  });
  const timer = setInterval(() => void again(), AGAIN_MS);
  onCleanup(() => clearInterval(timer));
  return { value, at, none, fresh, again };
}

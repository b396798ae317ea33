// What somebody writes in a form stays on the phone until it is sent, also without a connection.
import { createEffect, type JSX, onCleanup, Show, untrack } from "solid-js";
import { t } from "../i18n";
import { connection, keepUnsent, unsent } from "../session";

/** Somebody who types is not disturbed by each letter that is stored. */
const AFTER_MS = 400;

type Field = readonly [() => string, (value: string) => void];

/**
 * Brings back what was written on this screen, and keeps what is written now. `form` is the address of the screen. What
 * comes back ends it: a call that was sent must not be there to be sent again.
 */
export function keep(form: string, title: string, fields: Record<string, Field>): () => void {
  const before = untrack(unsent)[form]?.values ?? {};
  const all = () => Object.entries(fields).map(([name, [read]]) => [name, read()] as const);
  /** What stood there by itself was written by nobody. */
  const first = new Map(untrack(all));
  for (const [name, [read, write]] of Object.entries(fields)) {
    const value = before[name];
    if (value && untrack(read) === first.get(name)) write(value);
  }
  const values = () => Object.fromEntries(all().filter(([name, value]) => value !== first.get(name)));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Record<string, string> | undefined;
  const store = () => {
    clearTimeout(timer);
    if (waiting) void keepUnsent(form, title, waiting);
    waiting = undefined;
  };
  createEffect(() => {
    waiting = values();
    clearTimeout(timer);
    timer = setTimeout(store, AFTER_MS);
  });
  onCleanup(store);
  return () => {
    clearTimeout(timer);
    waiting = undefined;
    void keepUnsent(form, title, {});
  };
}

/** Without a connection nothing can be sent, and nothing is lost. */
export function Waits(): JSX.Element {
  return (
    <Show when={connection().kind === "offline"}>
      <p class="quiet">{t("unsent-offline")}</p>
    </Show>
  );
}

export const offline = () => connection().kind === "offline";

// A question that a screen asks again and again while it is open, and what it shows until there is an answer.
import { type Accessor, createEffect, createSignal, type JSX, onCleanup, Show } from "solid-js";
import { t } from "../../i18n";
import { connection, home } from "../../session";
import { every, Notice, Skeleton } from "../../ui/parts";
import { dateText } from "../show";

const EVERY_MS = 6_000;

export interface Answered<T> {
  value: Accessor<T | undefined>;
  /** When it was read. */
  at: Accessor<number | undefined>;
  /** The last question had no answer. */
  failed: Accessor<boolean>;
  again: () => void;
}

/** What the chain said last, so that a screen that is opened again shows something at once. */
const known = new Map<string, { value: unknown; at: number }>();

/** Asks while the screen is open. `key` names the question; without one, nothing is asked. */
export function answered<T>(key: () => string | undefined, question: () => Promise<T>): Answered<T> {
  const [value, setValue] = createSignal<T>();
  const [at, setAt] = createSignal<number>();
  const [failed, setFailed] = createSignal(false);
  // An answer that comes after the part has left the screen is for nobody, and its key can be read no more.
  let gone = false;
  onCleanup(() => {
    gone = true;
  });
  async function again() {
    if (gone) return;
    const asked = key();
    if (asked === undefined || connection().kind === "starting" || connection().kind === "offline") return;
    try {
      const answer = await question();
      known.set(asked, { value: answer, at: Date.now() });
      if (gone || asked !== key()) return;
      setValue(() => answer);
      setAt(Date.now());
      setFailed(false);
    } catch (error) {
      console.warn(error);
      if (!gone && asked === key()) setFailed(true);
    }
  }
  createEffect(() => {
    const now = key();
    const last = now === undefined ? undefined : known.get(now);
    setValue(() => last?.value as T | undefined);
    setAt(last?.at);
    setFailed(false);
  });
  createEffect(() => {
    // Something of mine has changed, or the way to the chain is there: what is on the screen may be old.
    key();
    home();
    connection();
    void again();
  });
  every(EVERY_MS, () => void again());
  return { value, at, failed, again: () => void again() };
}

/** The lines in its place, what was known last with its time, or what is fresh. */
export function Answer<T>(props: {
  of: Answered<T>;
  children: (value: Accessor<T>) => JSX.Element;
}): JSX.Element {
  const offline = () => connection().kind === "offline";
  return (
    <>
      <Show when={offline() || props.of.failed()}>
        <Notice look="warn">
          <p>{offline() ? t("people-offline") : t("people-no-answer")}</p>
          <Show when={props.of.at()}>
            {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
          </Show>
        </Notice>
      </Show>
      <Show
        when={props.of.value() !== undefined}
        fallback={
          <Show when={!offline() && !props.of.failed()}>
            <div class="stack">
              <Skeleton label={t("loading")} />
              <Skeleton label={t("loading")} />
            </div>
          </Show>
        }
      >
        {props.children(props.of.value as Accessor<T>)}
      </Show>
    </>
  );
}

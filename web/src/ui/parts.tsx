// Small components. They know nothing of the chain, and get all texts from outside.
import { createEffect, createUniqueId, For, type JSX, onCleanup, onMount, Show, splitProps } from "solid-js";

type Look = "first" | "second" | "plain" | "danger";

export function Button(
  props: JSX.ButtonHTMLAttributes<HTMLButtonElement> & { look?: Look; wide?: boolean },
): JSX.Element {
  const [own, others] = splitProps(props, ["look", "wide", "class"]);
  return (
    <button
      type="button"
      class={`button ${own.look ?? "first"}${own.wide ? " wide" : ""} ${own.class ?? ""}`}
      {...others}
    />
  );
}

export function LinkButton(props: {
  href: string;
  look?: Look;
  wide?: boolean;
  children: JSX.Element;
}): JSX.Element {
  return (
    <a class={`button ${props.look ?? "first"}${props.wide ? " wide" : ""}`} href={props.href}>
      {props.children}
    </a>
  );
}

/** A labelled field, with help below it, and what is wrong once there is something. */
export function Field(
  props: JSX.InputHTMLAttributes<HTMLInputElement> & {
    label: string;
    help?: string | undefined;
    wrong?: string | undefined;
    big?: boolean;
  },
): JSX.Element {
  const [own, others] = splitProps(props, ["label", "help", "wrong", "big", "id"]);
  const id = createUniqueId();
  return (
    <div class={`field${own.big ? " big" : ""}`}>
      <label for={id}>{own.label}</label>
      <input
        id={id}
        aria-invalid={Boolean(own.wrong)}
        aria-describedby={`${id}-help`}
        autocomplete="off"
        {...others}
      />
      <div id={`${id}-help`} aria-live="polite">
        <Show
          when={own.wrong}
          fallback={<Show when={own.help}>{(help) => <p class="quiet">{help()}</p>}</Show>}
        >
          {(wrong) => <p class="wrong">{wrong()}</p>}
        </Show>
      </div>
    </div>
  );
}

/** A dialog from below. It closes by its button, by Escape, and by a touch beside it. */
export function Sheet(props: {
  title: string;
  close: string;
  open: boolean;
  onClose: () => void;
  children: JSX.Element;
}): JSX.Element {
  let dialog: HTMLDialogElement | undefined;
  const id = createUniqueId();
  createEffect(() => {
    if (props.open && !dialog?.open) dialog?.showModal();
    if (!props.open && dialog?.open) dialog?.close();
  });
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={id}
      onClose={() => props.open && props.onClose()}
      onClick={(event) => event.target === dialog && props.onClose()}
      onKeyDown={(event) => event.key === "Escape" && props.onClose()}
    >
      <div class="sheet-body">
        <div class="head">
          <h1 id={id}>{props.title}</h1>
          <button type="button" class="icon-button" aria-label={props.close} onClick={() => props.onClose()}>
            <Icon name="close" />
          </button>
        </div>
        <Show when={props.open}>{props.children}</Show>
      </div>
    </dialog>
  );
}

export function Notice(props: { look?: "warn" | "bad"; children: JSX.Element }): JSX.Element {
  return (
    <div class={`notice ${props.look ?? ""}`} role={props.look === "bad" ? "alert" : undefined}>
      {props.children}
    </div>
  );
}

/** What something is, line by line: a name, and what stands for it. */
export function Facts(props: { lines: [name: string, value: string][] }): JSX.Element {
  return (
    <dl class="facts">
      <For each={props.lines}>
        {([name, value]) => (
          <div class="row-sum">
            <dt class="quiet">{name}</dt>
            <dd>{value}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}

/** The head of a screen that is not in the bar, with a way back. */
export function Head(props: { title: string; back?: { href: string; label: string } }): JSX.Element {
  return (
    <header class="head">
      <Show when={props.back}>
        {(back) => (
          <a class="icon-button" href={back().href} aria-label={back().label}>
            <Icon name="back" />
          </a>
        )}
      </Show>
      <h1>{props.title}</h1>
    </header>
  );
}

/** The grey lines in the place of something that is not known yet. */
export function Skeleton(props: { label: string }): JSX.Element {
  return (
    <span role="status">
      <span class="skeleton" aria-hidden="true" />
      <span class="hidden">{props.label}</span>
    </span>
  );
}

const paths = {
  home: "M4 11.5 12 5l8 6.5V20h-5.5v-5h-5v5H4z",
  pay: "M5 12h14M13 6l6 6-6 6",
  receive: "M19 12H5M11 6l-6 6 6 6",
  decide: "M5 12.5l4.5 4.5L19 7.5",
  people:
    "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-3 2.7-5 6-5s6 2 6 5M16 5.5a3 3 0 0 1 0 5.5M17.5 14.5c2.1.7 3.5 2.3 3.5 4.5",
  me: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.7-3.4 3.8-5.5 7.5-5.5s6.8 2.1 7.5 5.5",
  back: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6L6 18",
  scan: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16",
  gift: "M4 10h16v10H4zM3 6.5h18V10H3zM12 6.5V20M12 6.5C9 6.5 7 5.5 7.5 4S11 3 12 6.5c1-3.5 4-4 4.5-2.5S15 6.5 12 6.5z",
} as const;

export type IconName = keyof typeof paths;
/** These turn around in languages that are read from right to left. */
const arrows: IconName[] = ["pay", "receive", "back"];

export function Icon(props: { name: IconName }): JSX.Element {
  return (
    <svg
      classList={{ turns: arrows.includes(props.name) }}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[props.name]} />
    </svg>
  );
}

/** A code, as black fields on white in both themes, so that every camera reads it. */
export function Code(props: { fields: boolean[][]; label: string }): JSX.Element {
  const size = () => props.fields.length;
  const path = () =>
    props.fields.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      class="code"
      viewBox={`0 0 ${size()} ${size()}`}
      role="img"
      aria-label={props.label}
      shape-rendering="crispEdges"
    >
      <path d={path()} fill="#000" />
    </svg>
  );
}

/** Calls `tick` at once and then every so many milliseconds, while the part is on the screen. */
export function every(milliseconds: number, tick: () => void) {
  onMount(() => {
    tick();
    const timer = setInterval(tick, milliseconds);
    onCleanup(() => clearInterval(timer));
  });
}

import { useLocation } from "@solidjs/router";
import { For, type JSX, Show } from "solid-js";
import { t } from "../../i18n";
import { newVersion, takeNewVersion } from "../../offline";
import { account, connection } from "../../session";
import { Button, Icon, type IconName, Notice } from "../../ui/parts";
import { ConfirmSheet } from "../confirm";
import { dateText } from "../show";

/** The entries of the bar. A new area of the app adds its own here. */
const bar: [href: string, icon: IconName, message: string][] = [
  ["/", "home", "bar-home"],
  ["/pay", "pay", "bar-pay"],
  ["/receive", "receive", "bar-receive"],
  ["/decide", "decide", "bar-decide"],
  ["/people", "people", "bar-people"],
  ["/me", "me", "bar-me"],
];

export function Frame(props: { children?: JSX.Element }): JSX.Element {
  const location = useLocation();
  const current = (href: string) =>
    href === "/" ? location.pathname === "/" : location.pathname.startsWith(href);
  return (
    <div classList={{ "with-bar": account() !== undefined }}>
      <Show
        when={connection().kind !== "broken"}
        fallback={
          <main class="page">
            <h1>{t("broken-title")}</h1>
            <p>{t("broken-text")}</p>
          </main>
        }
      >
        <main class="page">
          <Show when={newVersion()}>
            <Notice>
              <p>{t("new-version")}</p>
              <Button look="second" onClick={takeNewVersion}>
                {t("new-version-take")}
              </Button>
            </Notice>
          </Show>
          {props.children}
        </main>
        <Show when={account()}>
          <nav class="bar" aria-label={t("bar-label")}>
            <ul>
              <For each={bar}>
                {([href, icon, message]) => (
                  <li>
                    <a href={`#${href}`} aria-current={current(href) ? "page" : undefined}>
                      <Icon name={icon} />
                      {t(message)}
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </nav>
        </Show>
        <ConfirmSheet />
      </Show>
    </div>
  );
}

/** What we know, and from whom. */
export function ConnectionState(): JSX.Element {
  const text = () => {
    const state = connection();
    return state.kind === "stale"
      ? t("connection-stale", { since: dateText(state.since) })
      : t(`connection-${state.kind}`);
  };
  const liars = () => {
    const state = connection();
    return state.kind === "checked" ? state.liars : undefined;
  };
  return (
    <>
      <p class={`state ${connection().kind}`} role="status" data-connection={connection().kind}>
        {text()}
      </p>
      <Show when={liars()}>
        {(names) => <Notice look="bad">{t("connection-lied", { names: names() })}</Notice>}
      </Show>
    </>
  );
}

// The page for everybody, without a key. It says where the money came from and went, and how to check it.
import { createEffect, For, type JSX, Show } from "solid-js";
import { Dynamic, render, setTrustedTypesPolicy } from "solid-js/web";
import { policy } from "../domain/trusted";
import { language, languages, t } from "../i18n";
import "../ui/tokens.css";
import "../ui/ui.css";
import { Budgets, Cooperatives, Currencies, Rules, Validators } from "./economy";
import "./public.css";
import { Decisions, Members, Money, Overview } from "./sections";
import { when } from "./show";
import { connection, say, site, start, view } from "./state";
import { type Part, parts, writeView } from "./view";

setTrustedTypesPolicy(policy as Parameters<typeof setTrustedTypesPolicy>[0]);

const contents: Record<Part, () => JSX.Element> = {
  overview: Overview,
  money: Money,
  members: Members,
  budgets: Budgets,
  decisions: Decisions,
  cooperatives: Cooperatives,
  currencies: Currencies,
  validators: Validators,
  rules: Rules,
};

function Page(): JSX.Element {
  let bar: HTMLElement | undefined;
  // The part in view is in sight in the bar, too.
  createEffect(() => {
    view();
    queueMicrotask(() => {
      const here = bar?.querySelector<HTMLElement>("[aria-current=page]");
      const list = here?.closest("ul");
      if (here && list) list.scrollLeft = here.offsetLeft - (list.clientWidth - here.offsetWidth) / 2;
    });
  });
  return (
    <Show when={connection().kind !== "broken"} fallback={<Broken />}>
      <header class="top">
        <h1>{site()?.name}</h1>
        <p>{t("public-lead")}</p>
        <State />
      </header>
      <nav ref={bar} class="parts" aria-label={t("public-parts")}>
        <ul>
          <For each={parts}>
            {(part) => (
              <li>
                <a
                  class="chip"
                  href={writeView({ ...view(), part })}
                  aria-current={view().part === part ? "page" : undefined}
                >
                  {t(`public-part-${part}`)}
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
      <main>
        {/* All parts are there, for the print. The screen shows the one in view. */}
        <For each={parts}>
          {(part) => (
            <section classList={{ part: true, shown: view().part === part }} aria-labelledby={`part-${part}`}>
              <h2 id={`part-${part}`}>{t(`public-part-${part}`)}</h2>
              <Dynamic component={contents[part]} />
            </section>
          )}
        </For>
      </main>
      <footer class="foot">
        <label>
          <span class="hidden">{t("language")}</span>
          <select onChange={(event) => void say(event.currentTarget.value)}>
            <For each={Object.entries(languages)}>
              {([tag, name]) => (
                <option value={tag} selected={tag === language()} lang={tag}>
                  {name}
                </option>
              )}
            </For>
          </select>
        </label>
        <button type="button" class="button second" onClick={() => print()}>
          {t("public-print")}
        </button>
        <a href="./index.html">{t("public-app")}</a>
      </footer>
    </Show>
  );
}

function Broken(): JSX.Element {
  return (
    <main>
      <h1>{t("broken-title")}</h1>
      <p>{t("broken-text")}</p>
    </main>
  );
}

/** What we know, and from whom. */
function State(): JSX.Element {
  const text = () => {
    const state = connection();
    return state.kind === "stale"
      ? t("connection-stale", { since: when(state.since) })
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
        {(names) => (
          <p class="notice bad" role="alert">
            {t("connection-lied", { names: names() })}
          </p>
        )}
      </Show>
    </>
  );
}

await start();
const root = document.getElementById("app");
if (root) render(() => <Page />, root);

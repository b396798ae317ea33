import { createSignal, For, type JSX, onMount, Show } from "solid-js";
import { t } from "../../i18n";
import { Head, Notice, Skeleton } from "../../ui/parts";

interface Shipped {
  name: string;
  version: string;
  licence: string;
}

/** What the app is made of: the build writes the list of all packages whose code is in it. */
export function Licences(): JSX.Element {
  const [list, setList] = createSignal<Shipped[]>();
  const [failed, setFailed] = createSignal(false);
  onMount(async () => {
    try {
      setList((await (await fetch("./licences.json")).json()) as Shipped[]);
    } catch {
      setFailed(true);
    }
  });
  /** The packages of each licence. */
  const groups = () => {
    const found = new Map<string, Shipped[]>();
    for (const one of list() ?? []) found.set(one.licence, [...(found.get(one.licence) ?? []), one]);
    return [...found].sort(([one], [other]) => one.localeCompare(other, "en"));
  };
  return (
    <>
      <Head title={t("licences-title")} back={{ href: "#/me", label: t("back") }} />
      <p>{t("licences-app")}</p>
      <p>{t("licences-light-client")}</p>
      <Show
        when={list()}
        fallback={
          <Show when={failed()} fallback={<Skeleton label={t("loading")} />}>
            <Notice>{t("licences-none")}</Notice>
          </Show>
        }
      >
        <For each={groups()}>
          {([licence, packages]) => (
            <section class="card">
              <h2>{licence}</h2>
              <ul class="rows">
                <For each={packages}>
                  {({ name, version }) => (
                    <li class="row">
                      <span class="grow">{name}</span>
                      <span class="quiet">{version}</span>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          )}
        </For>
      </Show>
    </>
  );
}

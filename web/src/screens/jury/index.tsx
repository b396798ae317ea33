import { For, type JSX, Show } from "solid-js";
import { cases, type JuryCase } from "../../chain/juries";
import { t } from "../../i18n";
import { home } from "../../session";
import { Head, Notice, Skeleton } from "../../ui/parts";
import { ConnectionState } from "../frame";
import { againAt, known } from "../known";
import { dateText } from "../show";
import "../decide/decide.css";

/** All cases: mine first, then those of others, which everybody can read. */
export function Jury(): JSX.Element {
  const me = () => (home()?.person?.status === "Active" ? home()?.person?.id : undefined);
  const all = known<JuryCase[]>(
    () => `cases-${me() ?? ""}`,
    () => cases(me()),
  );
  againAt(
    () => all.value()?.reduce((first, one) => Math.min(first, one.endsAt), Number.POSITIVE_INFINITY),
    all.again,
  );
  const mine = () => (all.value() ?? []).filter((one) => one.service !== undefined);
  const others = () => (all.value() ?? []).filter((one) => one.service === undefined);
  return (
    <>
      <Head title={t("jury-title")} back={{ href: "#/decide", label: t("back") }} />
      <p>{t("jury-text")}</p>
      <Show when={all.value()} fallback={<Skeleton label={t("loading")} />}>
        <Show when={mine().length > 0} fallback={<Notice>{t("jury-none")}</Notice>}>
          <List title={t("jury-mine")} id="mine" cases={mine()} />
        </Show>
        <Show when={others().length > 0}>
          <List title={t("jury-others")} id="others" cases={others()} />
        </Show>
      </Show>
      <Show when={!all.fresh() && all.at()}>
        {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
      </Show>
      <ConnectionState />
    </>
  );
}

function List(props: { title: string; id: string; cases: JuryCase[] }): JSX.Element {
  return (
    <section class="card" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <ul class="rows">
        <For each={props.cases}>
          {(one) => (
            <li>
              <a class="row" href={`#/decide/jury/${one.number}`} data-case={one.number}>
                <span class="grow">
                  <strong>{t(`jury-${one.dispute}`, one.about)}</strong>
                  <br />
                  <span class="quiet">
                    {t("jury-case", { number: one.number })} · {t(`jury-stage-${one.stage}`)}
                  </span>
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

import { useParams } from "@solidjs/router";
import { createSignal, For, type JSX, Show } from "solid-js";
import type { Project } from "../../chain/budgets";
import { t } from "../../i18n";
import { every, Head, LinkButton, Notice, Skeleton } from "../../ui/parts";
import { ConnectionState } from "../frame";
import { amountText, dateText, relative } from "../show";
import { type All, all, me } from "./all";
import { Ballot, ShowBallot } from "./ballot";
import { why } from "./payers";
import "../decide/decide.css";
import "./budget.css";

const OVER = ["CarryingOut", "Judging", "Clearing", "Closed"];
/** The way of a budget: proposing, checking, voting, counting, carrying out, judging. */
const WAY = [
  ["Proposing"],
  ["Review", "Objecting"],
  ["Voting", "Revealing"],
  ["Counting", "Awarding"],
  ["CarryingOut"],
  ["Judging"],
];

export function Budget(): JSX.Element {
  const params = useParams();
  const number = () => Number(params["number"]);
  const told = all(number);
  const [clock, setClock] = createSignal(Date.now());
  every(1_000, () => setClock(Date.now()));
  return (
    <>
      <Head title={t("budget-number", { number: number() })} back={{ href: "#/decide", label: t("back") }} />
      <Show
        when={told.value()}
        fallback={
          <Show when={told.none()} fallback={<Skeleton label={t("loading")} />}>
            <Notice>{t("budget-gone")}</Notice>
          </Show>
        }
      >
        {(now) => (
          <>
            <section class="stack">
              <p>
                {t("budget-pot", { amount: amountText(now().terms.pot, now().terms.asset) })}{" "}
                <strong>{t(`budget-stage-${now().terms.stage}`)}.</strong>
              </p>
              <Way stage={now().terms.stage} />
              <Show when={!["Counting", "Awarding", "Clearing", "Closed"].includes(now().terms.stage)}>
                <p class="quiet">
                  {t("decide-ends", {
                    when: dateText(now().terms.endsAt),
                    away: relative(now().terms.endsAt, clock()),
                  })}
                </p>
              </Show>
            </section>
            <Show
              when={now().terms.stage === "Voting" && now().part?.onRoll && me() !== undefined}
              fallback={<Listing all={now()} />}
            >
              <Ballot all={now()} me={me() as bigint} done={told.done} />
            </Show>
            <Show when={now().terms.stage === "Voting" && now().part?.onRoll === false}>
              <p class="quiet">{t("budget-not-on-roll")}</p>
            </Show>
            <Show when={now().terms.stage === "Revealing" && me() !== undefined}>
              <ShowBallot number={number()} me={me() as bigint} part={now().part} done={told.done} />
            </Show>
            <Show when={now().part && OVER.includes(now().terms.stage)}>
              <Receipt all={now()} />
            </Show>
            <Show when={!told.fresh() && told.at()}>
              {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
            </Show>
          </>
        )}
      </Show>
      <ConnectionState />
    </>
  );
}

/** How far the budget has come. */
function Way(props: { stage: string }): JSX.Element {
  const at = () => {
    const found = WAY.findIndex((stages) => stages.includes(props.stage));
    return found < 0 ? WAY.length : found;
  };
  return (
    <div class="way" aria-hidden="true">
      <For each={WAY}>
        {(_, place) => <span classList={{ done: place() < at(), now: place() === at() }} />}
      </For>
    </div>
  );
}

/** The projects, with what came of them once it is counted. */
function Listing(props: { all: All }): JSX.Element {
  const terms = () => props.all.terms;
  const resultOf = (project: Project) => props.all.results.find((one) => one.place === project.place);
  const state = (project: Project): string => {
    if (project.unfeasible) return t("budget-unfeasible", { reason: project.unfeasible });
    if (terms().stage === "Proposing")
      return t("decide-supporters", { count: project.sponsors, needed: terms().cosponsors });
    return project.work ? t("budget-paid-parts", { paid: project.work.paid, all: project.parts.length }) : "";
  };
  return (
    <section class="card" aria-labelledby="projects">
      <h2 id="projects">{t("budget-projects")}</h2>
      <ul class="rows">
        <For each={props.all.projects} fallback={<li class="quiet">{t("budget-projects-none")}</li>}>
          {(project) => (
            <li>
              <a
                class="row"
                href={`#/decide/budget/${terms().number}/${project.number}`}
                data-project={project.number}
              >
                <span class="grow">
                  <strong>{project.title}</strong>
                  <br />
                  <span class="quiet">
                    {[amountText(project.cost, terms().asset), state(project)].filter(Boolean).join(" · ")}
                  </span>
                  <Show when={resultOf(project)}>
                    {(result) => (
                      <>
                        <br />
                        <span class={result().won ? "sent" : "quiet"}>{why(result(), terms())}</span>
                      </>
                    )}
                  </Show>
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
      <Show when={terms().stage === "Proposing" && me() !== undefined}>
        <LinkButton href={`#/decide/budget/${terms().number}/propose`} look="second">
          {t("budget-propose")}
        </LinkButton>
      </Show>
    </section>
  );
}

/** What my ballot has paid. */
function Receipt(props: { all: All }): JSX.Element {
  const title = (place: number) =>
    props.all.projects.find((project) => project.place === place)?.title ?? String(place);
  return (
    <section class="card" aria-labelledby="receipt">
      <h2 id="receipt">{t("budget-receipt")}</h2>
      <ul class="rows">
        <For each={props.all.part?.paid} fallback={<li class="quiet">{t("budget-receipt-none")}</li>}>
          {(one) => (
            <li class="row" data-receipt={one.project}>
              <span class="grow">{title(one.project)}</span>
              <span class="end">{amountText(one.amount, props.all.terms.asset)}</span>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

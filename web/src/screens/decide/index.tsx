// All in which members decide: what waits for me on top, then what is going on, then what is over.
import { For, type JSX, Show } from "solid-js";
import { type Proposal, proposals, voteOn } from "../../chain/assembly";
import { type Budget, budgets } from "../../chain/budgets";
import { cases, type JuryCase } from "../../chain/juries";
import { BODIES, type Office, office } from "../../chain/offices";
import { t } from "../../i18n";
import { home } from "../../session";
import { LinkButton, Skeleton } from "../../ui/parts";
import { ConnectionState } from "../frame";
import { known } from "../known";
import { amountText, dateText, relative } from "../show";
import { deedLine } from "./deeds";
import "./decide.css";

interface Listed {
  proposal: Proposal;
  endsAt?: number;
  voted: boolean;
}

interface All {
  proposals: Listed[];
  budgets: Budget[];
  offices: Office[];
  cases: JuryCase[];
}

/** A line that waits for this member, with its last day. */
interface Waiting {
  href: string;
  text: string;
  until?: number;
}

const me = () => (home()?.person?.status === "Active" ? home()?.person?.id : undefined);

async function read(): Promise<All> {
  const who = me();
  const [all, cycles, offices, judged] = await Promise.all([
    proposals(),
    budgets(),
    Promise.all(BODIES.map((body) => office(body, who))),
    who === undefined ? [] : cases(who),
  ]);
  const listed = await Promise.all(
    all.map(async (proposal): Promise<Listed> => {
      if (proposal.stage !== "Open") return { proposal, voted: false };
      const vote = await voteOn(proposal, who);
      return {
        proposal,
        voted: vote.mine !== undefined && vote.mine.through === undefined,
        ...(vote.endsAt === undefined ? {} : { endsAt: vote.endsAt }),
      };
    }),
  );
  return { proposals: listed, budgets: cycles, offices, cases: judged };
}

export function titleOf(proposal: Proposal): string {
  const { matter } = proposal;
  if (matter.kind === "question") return matter.text;
  if (matter.kind === "choice") return t("decide-choice");
  return matter.call ? deedLine(matter.call) : t("decide-unreadable-short");
}

/** What a juror has to do at this stage; nothing while they wait. */
function duty(one: JuryCase): string | undefined {
  if (one.service === "Summoned" && one.stage === "Summoning") return "jury-answer";
  if (one.service === "Serving" && one.stage === "Voting") return "jury-vote-now";
  if (one.service === "Committed" && one.stage === "Revealing") return "jury-show-now";
  return undefined;
}

function waiting(all: All): Waiting[] {
  const acting = new Map((home()?.budgets ?? []).map((budget) => [budget.cycle, budget]));
  return [
    ...all.proposals
      .filter(({ proposal, voted }) => proposal.stage === "Open" && !voted && me() !== undefined)
      .map(({ proposal, endsAt }) => ({
        href: `#/decide/${proposal.number}`,
        text: titleOf(proposal),
        ...(endsAt === undefined ? {} : { until: endsAt }),
      })),
    ...all.budgets.flatMap((budget) => {
      const part = acting.get(budget.number);
      const due =
        part && ((budget.stage === "Voting" && !part.voted) || (budget.stage === "Revealing" && part.voted));
      if (!due) return [];
      return [
        {
          href: `#/decide/budget/${budget.number}`,
          text: t(budget.stage === "Voting" ? "todo-budget-vote" : "todo-budget-show", {
            number: budget.number,
          }),
          until: budget.endsAt,
        },
      ];
    }),
    ...all.offices.flatMap(({ body, election }) =>
      election?.stage === "Voting" && !election.mine && me() !== undefined
        ? [{ href: "#/decide/elections", text: t(`todo-elect-${body}`), until: election.endsAt }]
        : [],
    ),
    ...all.cases.flatMap((one) => {
      const what = duty(one);
      return what
        ? [{ href: `#/decide/jury/${one.number}`, text: t(what, { number: one.number }), until: one.endsAt }]
        : [];
    }),
  ].sort((a, b) => (a.until ?? 0) - (b.until ?? 0));
}

export function Decide(): JSX.Element {
  const all = known<All>(() => `decide-${me() ?? ""}`, read);
  const staged = (...stages: string[]) =>
    (all.value()?.proposals ?? []).filter(({ proposal }) => stages.includes(proposal.stage));
  return (
    <>
      <header class="head">
        <h1>{t("decide-title")}</h1>
      </header>
      <Show when={all.value()} fallback={<Skeleton label={t("loading")} />}>
        {(now) => (
          <>
            <section class="card" aria-labelledby="mine">
              <h2 id="mine">{t("decide-mine")}</h2>
              <ul class="rows">
                <For each={waiting(now())} fallback={<li class="quiet">{t("decide-mine-none")}</li>}>
                  {(one) => (
                    <li>
                      <a class="row" href={one.href}>
                        <span class="grow">
                          <strong>{one.text}</strong>
                          <Show when={one.until}>
                            {(at) => (
                              <>
                                <br />
                                <span class="quiet">
                                  {t("todo-until", { when: dateText(at()) })} · {relative(at())}
                                </span>
                              </>
                            )}
                          </Show>
                        </span>
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </section>
            <section class="card" aria-labelledby="votes">
              <h2 id="votes">{t("decide-votes")}</h2>
              <List
                items={[...staged("Open"), ...staged("Waiting", "Compared"), ...staged("Decided")]}
                empty={t("decide-votes-none")}
              />
              <Show when={me() !== undefined}>
                <div class="buttons">
                  <LinkButton href="#/decide/propose" look="second">
                    {t("decide-propose")}
                  </LinkButton>
                  <LinkButton href="#/decide/delegate" look="plain">
                    {t("decide-delegate")}
                  </LinkButton>
                </div>
              </Show>
            </section>
            <section class="card" aria-labelledby="budgets">
              <h2 id="budgets">{t("budget-title")}</h2>
              <ul class="rows">
                <For each={now().budgets} fallback={<li class="quiet">{t("budget-none")}</li>}>
                  {(budget) => (
                    <li>
                      <a class="row" href={`#/decide/budget/${budget.number}`}>
                        <span class="grow">
                          <strong>{t("budget-number", { number: budget.number })}</strong>
                          <br />
                          <span class="quiet">
                            {amountText(budget.pot, budget.asset)} · {t(`budget-stage-${budget.stage}`)}
                          </span>
                        </span>
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </section>
            <section class="card" aria-labelledby="offices">
              <h2 id="offices">{t("offices-title")}</h2>
              <ul class="rows">
                <li>
                  <a class="row" href="#/decide/elections">
                    {t("elections-title")}
                  </a>
                </li>
                <li>
                  <a class="row" href="#/decide/council">
                    {t("word-council")}
                  </a>
                </li>
                <li>
                  <a class="row" href="#/decide/jury">
                    {t("jury-title")}
                  </a>
                </li>
              </ul>
            </section>
            <Show when={staged("Closed").length > 0}>
              <section class="card" aria-labelledby="past">
                <h2 id="past">{t("decide-past")}</h2>
                <List items={staged("Closed")} empty="" />
              </section>
            </Show>
            <Show when={!all.fresh() && all.at()}>
              {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
            </Show>
          </>
        )}
      </Show>
      <ConnectionState />
    </>
  );
}

function List(props: { items: Listed[]; empty: string }): JSX.Element {
  return (
    <ul class="rows">
      <For each={props.items} fallback={<li class="quiet">{props.empty}</li>}>
        {({ proposal, endsAt }) => (
          <li>
            <a class="row" href={`#/decide/${proposal.number}`} data-proposal={proposal.number}>
              <span class="grow">
                <strong>{titleOf(proposal)}</strong>
                <br />
                <span class="quiet">
                  {t(`track-${proposal.track}`)} · {t(`stage-${proposal.stage}`)}
                  <Show when={endsAt}>{(at) => ` · ${t("todo-until", { when: dateText(at()) })}`}</Show>
                </span>
              </span>
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}

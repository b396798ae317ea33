// The parts of the public page about money, members and decisions.
import { For, type JSX, Show } from "solid-js";
import type { Answer, Day, Decision } from "../chain/public";
import type { Outcome } from "../chain/types";
import { endingMessage, places, votesMessage } from "../domain/outcome";
import { duration } from "../domain/times";
import { language, t } from "../i18n";
import { type Bar, Bars, Curve } from "./charts";
import { about, amount, Empty, Figure, float, Know, node, number, percent, rpc, Told, when } from "./show";
import { show, site, topics, view } from "./state";
import { spans } from "./view";

const INFO = "CommunityApi.info";
const DAY_MS = 86_400_000;

export function Overview(): JSX.Element {
  return (
    <Told known={topics.money.known()}>
      {(money, { source }) => (
        <>
          <dl class="figures">
            <Figure id="members" name={t("public-members-now")} value={number(money.members)}>
              {t("public-members-meaning")}
            </Figure>
            <Figure id="issuance" name={t("public-issuance")} value={amount(money.issuance)}>
              {t("public-issuance-meaning", { each: about(each(money.issuance, money.members)) })}
            </Figure>
            <Figure id="dividend" name={t("public-dividend")} value={amount(money.dividend.amount)}>
              {t("public-dividend-meaning", { period: duration(money.dividend.period, language()) })}
            </Figure>
            <Figure id="commons" name={t("public-commons")} value={amount(money.commons)}>
              {t("public-commons-meaning")}
            </Figure>
          </dl>
          <Know source={source} api={[INFO]} commands={[rpc("community_info", [])]} />
          <Latest />
        </>
      )}
    </Told>
  );
}

/** The last things that happened, with ways to their parts. */
/** How a vote has ended, or how far it has come. */
function standing({ outcome, of }: Decision): string {
  if (outcome) return t(...endingMessage(outcome));
  return of ? t(`public-stage-${of.stage}`, { when: when(of.at) }) : "";
}

function Latest(): JSX.Element {
  const decision = () => topics.decisions.known().answer?.value[0];
  const budget = () => topics.budgets.known().answer?.value[0];
  return (
    <ul class="latest">
      <Show when={decision()}>
        {(one) => (
          <li>
            <a href="#decisions">{t("public-latest-decision", { number: one().proposal })}</a>
            <span class="quiet">{standing(one())}</span>
          </li>
        )}
      </Show>
      <Show when={budget()}>
        {(one) => (
          <li>
            <a href="#budgets">{t("public-budget", { number: one().cycle })}</a>
            <span class="quiet">{t("public-budget-pot", { amount: amount(one().pot, one().asset) })}</span>
          </li>
        )}
      </Show>
    </ul>
  );
}

const each = (all: bigint, members: number) => (members === 0 ? 0n : all / BigInt(members));

export function Money(): JSX.Element {
  return (
    <>
      <Told known={topics.money.known()}>
        {(money, { source }) => (
          <>
            <Bars
              title={t("public-supply-title", {
                issuance: about(money.issuance),
                commons: percent(money.issuance === 0n ? 0 : float(money.commons) / float(money.issuance)),
              })}
              unit={site()?.symbol ?? ""}
              name="money"
              bars={[
                {
                  name: t("public-supply-people"),
                  to: float(money.issuance - money.commons),
                  exact: amount(money.issuance - money.commons),
                },
                {
                  name: t("public-commons"),
                  from: float(money.issuance - money.commons),
                  to: float(money.issuance),
                  exact: amount(money.commons),
                  look: "quiet",
                },
              ]}
            />
            <dl class="figures">
              <Figure name={t("public-per-member")} value={about(each(money.issuance, money.members))} />
              <Figure name={t("public-entitled")} value={amount(money.dividend.entitled)}>
                {t("public-entitled-meaning")}
              </Figure>
              <Figure name={t("public-dividend")} value={amount(money.dividend.amount)}>
                <Show when={money.dividend.nextAt}>
                  {(at) => t("public-dividend-next", { when: when(at()) })}
                </Show>
              </Figure>
            </dl>
            <Know source={source} api={[INFO]} commands={[rpc("community_info", [])]} />
          </>
        )}
      </Told>
      <Days>
        {(days) => (
          <>
            <Figures days={days} field="issuance" />
            <Figures days={days} field="commons" />
            <Flow days={days} />
            <Figures days={days} field="dividend" />
            <Weeks days={days} />
          </>
        )}
      </Days>
    </>
  );
}

/** The curves, if the chain keeps the figures of days, and how many days they have. */
function Days(props: { children: (days: Day[]) => JSX.Element }): JSX.Element {
  const chosen = (days: Day[]) => {
    const last = days.at(-1)?.at ?? 0;
    const span = view().days;
    return span === 0 ? days : days.filter(({ at }) => at > last - span * DAY_MS);
  };
  return (
    <Told known={topics.days.known()}>
      {(days, { source }) => (
        <Show when={days} fallback={<Empty>{t("public-days-none")}</Empty>}>
          {(all) => (
            <Show when={all().length > 1} fallback={<Empty>{t("public-days-soon")}</Empty>}>
              <fieldset class="spans">
                <legend class="hidden">{t("public-span")}</legend>
                <For each={spans}>
                  {(span) => (
                    <button
                      type="button"
                      class="chip"
                      aria-pressed={view().days === span}
                      onClick={() => show({ days: span })}
                    >
                      {t(`public-span-${span}`)}
                    </button>
                  )}
                </For>
              </fieldset>
              {props.children(chosen(all()))}
              <Know
                source={source}
                api={["StatisticsApi.days"]}
                commands={[rpc("community_statistics", [null, 128])]}
              />
            </Show>
          )}
        </Show>
      )}
    </Told>
  );
}

function Figures(props: { days: Day[]; field: "issuance" | "commons" | "dividend" }): JSX.Element {
  const value = (day: Day | undefined) => day?.[props.field] ?? 0n;
  return (
    <Curve
      title={t(`public-curve-${props.field}`, {
        from: about(value(props.days[0])),
        to: about(value(props.days.at(-1))),
      })}
      unit={site()?.symbol ?? ""}
      name={props.field}
      samples={props.days.map((day) => ({ at: day.at, value: float(value(day)), exact: amount(value(day)) }))}
    />
  );
}

/** What came into the commons and went out, on the days that have both ends. */
function Flow(props: { days: Day[] }): JSX.Element {
  const change = () => {
    const sums = { into: 0n, out: 0n };
    props.days.forEach((day, index) => {
      const before = props.days[index - 1];
      if (!before) return;
      const difference = day.commons - before.commons;
      if (difference > 0n) sums.into += difference;
      else sums.out -= difference;
    });
    return sums;
  };
  return (
    <Bars
      title={t("public-flow", { into: about(change().into), out: about(change().out) })}
      unit={site()?.symbol ?? ""}
      name="commons-flow"
      bars={[
        { name: t("public-flow-in"), to: float(change().into), exact: amount(change().into) },
        { name: t("public-flow-out"), to: float(change().out), exact: amount(change().out), look: "bad" },
      ]}
    />
  );
}

/** Payments a week. Each is the difference of two points, seven days apart. */
function Weeks(props: { days: Day[] }): JSX.Element {
  const weeks = (): Bar[] => {
    const bars: Bar[] = [];
    const byDay = new Map(props.days.map((day) => [Math.floor(day.at / DAY_MS), day]));
    const end = Math.floor((props.days.at(-1)?.at ?? 0) / DAY_MS);
    for (let last = end; bars.length < 12; last -= 7) {
      const [from, to] = [byDay.get(last - 7), byDay.get(last)];
      if (!from || !to) break;
      const count = to.payments - from.payments;
      bars.unshift({
        name: t("public-week", { from: when(from.at), to: when(to.at) }),
        to: count,
        exact: t("public-payments", { count, sum: amount(to.paid - from.paid) }),
      });
    }
    return bars;
  };
  return (
    <Show when={weeks().length > 0}>
      <Bars title={t("public-weeks")} unit={t("public-payments-unit")} name="payments" bars={weeks()} />
    </Show>
  );
}

export function Members(): JSX.Element {
  return (
    <>
      <Told known={topics.people.known()}>
        {(people, { source }) => (
          <>
            <dl class="figures">
              <Figure name={t("public-members-now")} value={number(people.active)} />
              <Figure name={t("public-waiting")} value={number(people.waiting)}>
                {t("public-room", { room: people.room })}
              </Figure>
              <Figure name={t("public-challenged")} value={number(people.challenged)}>
                {t("public-challenged-meaning")}
              </Figure>
            </dl>
            <Know
              source={source}
              api={[INFO, "CommunityApi.joining", "CommunityApi.challenges"]}
              commands={[rpc("community_info", []), rpc("community_joining", [0, 1000])]}
            />
          </>
        )}
      </Told>
      <Seats />
      <Days>
        {(days) => (
          <>
            <Curve
              title={t("public-curve-members", {
                from: days[0]?.active ?? 0,
                to: days.at(-1)?.active ?? 0,
              })}
              unit={t("public-members-now")}
              name="members"
              samples={days.map(({ at, active }) => ({ at, value: active, exact: number(active) }))}
            />
            <Curve
              title={t("public-curve-lapsed", { from: days[0]?.lapsed ?? 0, to: days.at(-1)?.lapsed ?? 0 })}
              unit={t("public-lapsed")}
              name="lapsed"
              samples={days.map(({ at, lapsed }) => ({ at, value: lapsed, exact: number(lapsed) }))}
            />
          </>
        )}
      </Days>
    </>
  );
}

/** Those in office, and elections that are open. */
function Seats(): JSX.Element {
  return (
    <Told known={topics.elections.known()}>
      {(bodies, { source }) => (
        <>
          <h3>{t("public-elections")}</h3>
          <ul class="cards">
            <For each={bodies}>
              {({ body, seats, election }) => (
                <li class="card">
                  <h4>{t(`public-body-${body}`)}</h4>
                  <Show when={seats.length > 0} fallback={<p>{t("public-seats-first")}</p>}>
                    <p>
                      {t("public-seats", {
                        members: new Intl.ListFormat(language()).format(
                          seats.map(({ member }) => t("public-member", { id: String(member) })),
                        ),
                      })}
                    </p>
                  </Show>
                  <Show when={election}>
                    {(open) => (
                      <p>
                        {t("public-election-open", {
                          candidates: open().candidates,
                          ballots: open().ballots,
                          voters: open().voters,
                          when: when(open().endsAt),
                        })}
                      </p>
                    )}
                  </Show>
                </li>
              )}
            </For>
          </ul>
          <Know
            source={source}
            api={["Elections.seats", "Elections.open_election", "Elections.paper"]}
            commands={bodies.flatMap(({ body, election }) =>
              election ? [node(`assembly recount ${body.toLowerCase()} ${election.round}`)] : [],
            )}
          />
        </>
      )}
    </Told>
  );
}

export function Decisions(): JSX.Element {
  return (
    <Told known={topics.decisions.known()}>
      {(decisions, answer) => (
        <Show
          when={decisions.length > 0}
          fallback={<None answer={answer} text={t("public-decisions-none")} />}
        >
          <ul class="cards">
            <For each={decisions}>{(decision) => <OneDecision decision={decision} answer={answer} />}</For>
          </ul>
        </Show>
      )}
    </Told>
  );
}

function None<T>(props: { answer: Answer<T>; text: string }): JSX.Element {
  return (
    <>
      <Empty>{props.text}</Empty>
      <Know source={props.answer.source} api={["Assembly.NextProposal"]} commands={[node("assembly list")]} />
    </>
  );
}

function OneDecision<T>(props: { decision: Decision; answer: Answer<T> }): JSX.Element {
  const it = () => props.decision;
  const votes = (): Bar[] => {
    const count = it().tally ?? it().cast;
    return [
      { name: t("public-ayes"), to: count.ayes, exact: number(count.ayes) },
      { name: t("public-nays"), to: count.nays, exact: number(count.nays), look: "bad" },
      {
        name: t("public-abstentions"),
        to: count.abstentions,
        exact: number(count.abstentions),
        look: "quiet",
      },
    ];
  };
  const own = () => it().cast.ayes + it().cast.nays + it().cast.abstentions + it().cast.others;
  const title = () => {
    const tally = it().tally;
    return tally
      ? t("public-votes-open", { ayes: tally.ayes, nays: tally.nays, members: tally.electorate })
      : t("public-votes-own", { count: own() });
  };
  return (
    <li class="card" data-decision={it().proposal}>
      <h3>{t("public-proposal", { number: it().proposal })}</h3>
      <p class="quiet">
        <Show when={it().of} fallback={t("outcome-gone")}>
          {(of) => (
            <>
              {t(`public-track-${of().track}`)} · {t("public-by", { id: String(of().by) })} ·{" "}
              {t(`public-stage-${of().stage}`, { when: when(of().at) })}
            </>
          )}
        </Show>
      </p>
      <Show when={it().text}>{(text) => <p class="document">{text()}</p>}</Show>
      <Show when={it().call}>
        {(call) => (
          <p>
            {t("public-call")} <span class="mono">{call()}</span>
          </p>
        )}
      </Show>
      <Show when={it().dueAt}>
        {(at) => <p>{t("public-due", { when: when(at()), petitioners: it().petitioners ?? 0 })}</p>}
      </Show>
      <Show when={it().outcome}>
        {(outcome) => <Ended of={outcome()} answers={it().of?.answers ?? []} />}
      </Show>
      <Show when={own() > 0 || it().tally}>
        <Show
          when={it().cast.others === 0 || it().tally}
          fallback={<p>{t("public-votes-own", { count: own() })}</p>}
        >
          <Bars title={title()} unit={t("public-votes")} name={`votes-${it().proposal}`} bars={votes()} />
        </Show>
      </Show>
      <Know
        source={props.answer.source}
        api={["Assembly.proposal", "Assembly.tally", "Assembly.outcome", "Assembly.Ballots"]}
        commands={[node(`assembly show ${it().proposal}`), node(`assembly recount ${it().proposal}`)]}
        note={t("public-votes-note")}
      />
    </li>
  );
}

/** What has become of a vote that is over. */
function Ended(props: { of: Outcome; answers: (string | number)[] }): JSX.Element {
  const answers = () =>
    props.answers.map((answer) =>
      typeof answer === "number" ? t("public-proposal", { number: answer }) : answer,
    );
  const why = () => (props.of.ending.kind === "Failed" ? props.of.ending.why.id : undefined);
  return (
    <div data-outcome={props.of.ending.kind}>
      <p>
        <strong>{t(...endingMessage(props.of))}</strong>{" "}
        <Show when={why()}>{(id) => <span class="mono">{id()}</span>}</Show>
      </p>
      <Show when={props.of.ranks}>
        {(ranks) => (
          <ul>
            <For each={places(ranks(), answers())}>
              {({ place, answer }) => <li>{t("outcome-rank", { rank: place, answer })}</li>}
            </For>
          </ul>
        )}
      </Show>
      <p class="quiet">
        <Show when={!props.of.tally}>{t(...votesMessage(props.of))} </Show>
        {t("outcome-since", { when: when(props.of.since) })}
      </p>
    </div>
  );
}

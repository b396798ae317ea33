// The parts of the public page about budgets, cooperatives, currencies, validators and rules.
import { For, type JSX, Show } from "solid-js";
import type { Budget, Cooperative, Currency, Project, Rule } from "../chain/public";
import { ending } from "../domain/address";
import { formatAmount, withSymbol } from "../domain/amounts";
import { duration } from "../domain/times";
import { has, language, t } from "../i18n";
import { waterfall } from "./chart";
import { type Bar, Bars } from "./charts";
import { amount, Empty, Figure, float, Know, node, number, percent, rpc, Told, when } from "./show";
import { topics } from "./state";

export function Budgets(): JSX.Element {
  return (
    <Told known={topics.budgets.known()}>
      {(budgets, { source }) => (
        <Show
          when={budgets.length > 0}
          fallback={
            <>
              <Empty>{t("public-budgets-none")}</Empty>
              <Know source={source} api={["BudgetApi.cycles"]} commands={[]} />
            </>
          }
        >
          <ul class="cards">
            <For each={budgets}>
              {(budget) => (
                <li class="card" data-budget={budget.cycle}>
                  <OneBudget budget={budget} />
                  <Know
                    source={source}
                    api={["BudgetApi.cycle", "BudgetApi.proposals", "BudgetApi.category"]}
                    commands={[node(`budget recount ${budget.cycle}`)]}
                  />
                </li>
              )}
            </For>
          </ul>
        </Show>
      )}
    </Told>
  );
}

function OneBudget(props: { budget: Budget }): JSX.Element {
  const it = () => props.budget;
  const money = (value: bigint) => amount(value, it().asset);
  const places = () => (it().asset === null ? undefined : 0);
  const turnout = () => {
    const voters = it().voters;
    return voters === undefined
      ? t("public-ballots", { ballots: it().ballots })
      : t("public-turnout", {
          ballots: it().ballots,
          voters,
          part: percent(voters === 0 ? 0 : it().ballots / voters),
        });
  };
  const fall = (): Bar[] => {
    const spent: [string, bigint, Bar["look"]][] = [
      [t("public-budget-all"), it().pot, "quiet"],
      [t("public-budget-paid"), it().paid, "good"],
      [t("public-budget-promised"), it().awarded - it().paid, "good"],
      [t("public-budget-back"), it().returned, "quiet"],
    ];
    return spent.map(([name, value, look = "good"]) => ({
      name,
      to: float(value < 0n ? 0n : value, places()),
      exact: money(value < 0n ? 0n : value),
      look,
    }));
  };
  const of = (won: boolean | undefined) => it().projects.filter((project) => project.won === won);
  return (
    <>
      <h3>{t("public-budget", { number: it().cycle })}</h3>
      <p class="quiet">
        {t(`public-budget-${it().stage}`)}
        <Show when={it().stage !== "Closed"}> · {t("public-until", { when: when(it().endsAt) })}</Show>
      </p>
      <Bars
        title={t("public-budget-title", { pot: money(it().pot), awarded: money(it().awarded) })}
        unit=""
        name={`budget-${it().cycle}`}
        bars={fall()}
      />
      <p>{turnout()}</p>
      <Projects title={t("public-won")} projects={of(true)} money={money} />
      <Projects title={t("public-lost")} projects={of(false)} money={money} />
      <Projects title={t("public-proposed")} projects={of(undefined)} money={money} />
    </>
  );
}

function Projects(props: {
  title: string;
  projects: Project[];
  money: (value: bigint) => string;
}): JSX.Element {
  const said = (project: Project) => {
    const [done, all] = project.paid ?? [0, 0];
    if (project.progress) return t(`public-work-${project.progress}`, { done, all });
    if (project.missing !== undefined) return t("public-missing", { amount: props.money(project.missing) });
    return "";
  };
  return (
    <Show when={props.projects.length > 0}>
      <h4>{props.title}</h4>
      <ul class="rows">
        <For each={props.projects}>
          {(project) => (
            <li class="row">
              <span class="grow">
                {project.title}
                <Show when={said(project)}>{(text) => <span class="quiet block">{text()}</span>}</Show>
                <For each={project.reports}>
                  {(report) => (
                    <div data-report={report.part}>
                      <h5>{t("public-report", { number: report.part })}</h5>
                      <p class="document">{report.text}</p>
                      <p class="quiet">
                        {t("public-report-hash")} <span class="mono">{report.hash}</span>
                      </p>
                    </div>
                  )}
                </For>
              </span>
              <span class="end amount">{props.money(project.asked)}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

export function Cooperatives(): JSX.Element {
  return (
    <Told known={topics.cooperatives.known()}>
      {(cooperatives, { source }) => (
        <Show
          when={cooperatives.length > 0}
          fallback={
            <>
              <Empty>{t("public-cooperatives-none")}</Empty>
              <Know source={source} api={["CooperativesApi.cooperatives"]} commands={[]} />
            </>
          }
        >
          <ul class="cards">
            <For each={cooperatives}>
              {(one) => (
                <li class="card" data-cooperative={one.id}>
                  <OneCooperative cooperative={one} />
                  <Know
                    source={source}
                    api={["CooperativesApi.cooperatives", "CooperativesApi.period"]}
                    commands={[node(`coop books ${one.id}`), node(`coop audit ${one.id}`)]}
                  />
                </li>
              )}
            </For>
          </ul>
        </Show>
      )}
    </Told>
  );
}

function OneCooperative(props: { cooperative: Cooperative }): JSX.Element {
  const it = () => props.cooperative;
  const money = (value: bigint) => amount(value, it().asset);
  const places = () => (it().asset === null ? undefined : 0);
  const fall = (): Bar[] => {
    const last = it().last;
    if (!last) return [];
    const lines = last.lines.filter(({ amount }) => amount !== 0n);
    // A surplus is divided, and a loss is covered, from the whole down to nothing.
    const sign = last.surplus < 0n ? 1 : -1;
    const steps = waterfall(
      float(last.surplus, places()),
      lines.map(({ amount }) => sign * float(amount, places())),
    );
    const whole: Bar = {
      name: t(last.surplus < 0n ? "public-loss" : "public-surplus"),
      to: float(last.surplus, places()),
      exact: money(last.surplus),
      look: last.surplus < 0n ? "bad" : "good",
    };
    return [
      whole,
      ...lines.map(({ step, amount }, index): Bar => {
        const { from, to } = steps[index] ?? { from: 0, to: 0 };
        return { name: t(`public-step-${step}`), from, to, exact: money(amount), look: "quiet" };
      }),
    ];
  };
  return (
    <>
      <h3>{it().name}</h3>
      <p class="quiet">{t(`public-cooperative-${it().state}`, { members: it().memberships })}</p>
      <dl class="figures">
        <Figure name={t("public-reserve")} value={money(it().reserve)} />
        <Figure name={t("public-shares")} value={money(it().shares)}>
          {t("public-share-value", { amount: money(it().shareValue) })}
        </Figure>
        <Figure name={t("public-result")} value={money(it().result)}>
          {t("public-result-meaning")}
        </Figure>
      </dl>
      <Show when={it().last}>
        {(last) => (
          <Bars
            title={
              last().surplus < 0n
                ? t("public-loss-title", { period: last().period, amount: money(-last().surplus) })
                : t("public-surplus-title", { period: last().period, amount: money(last().surplus) })
            }
            unit=""
            name={`cooperative-${it().id}`}
            bars={fall()}
          />
        )}
      </Show>
    </>
  );
}

export function Currencies(): JSX.Element {
  return (
    <Told known={topics.currencies.known()}>
      {(currencies, { source }) => (
        <Show
          when={currencies.length > 0}
          fallback={
            <>
              <Empty>{t("public-currencies-none")}</Empty>
              <Know
                source={source}
                api={["CurrenciesApi.currencies"]}
                commands={[rpc("community_currencies", [0, 20])]}
              />
            </>
          }
        >
          <ul class="cards">
            <For each={currencies}>
              {(one) => (
                <li class="card" data-currency={one.id}>
                  <OneCurrency currency={one} />
                  <Know
                    source={source}
                    api={["CurrenciesApi.currencies"]}
                    commands={[rpc("community_currency", [one.id])]}
                  />
                </li>
              )}
            </For>
          </ul>
        </Show>
      )}
    </Told>
  );
}

function OneCurrency(props: { currency: Currency }): JSX.Element {
  const it = () => props.currency;
  const money = (value: bigint) => withSymbol(formatAmount(value, it().decimals, language()), it().symbol);
  const bars = (): Bar[] => {
    const all: Bar[] = [
      { name: t("public-circulation"), to: float(it().issuance, it().decimals), exact: money(it().issuance) },
    ];
    const reserve = it().reserve;
    if (reserve)
      all.push({
        name: t("public-reserve-said"),
        to: float(reserve.amount, it().decimals),
        exact: money(reserve.amount),
        look: "quiet",
      });
    return all;
  };
  return (
    <>
      <h3>{it().name}</h3>
      <p class="quiet">
        {t(`public-currency-${it().kind}`)} · {t("public-accounts", { count: it().accounts })}
        <Show when={it().state === "Closing"}> · {t("public-closing")}</Show>
      </p>
      <Bars
        title={t("public-circulation-title", { amount: money(it().issuance) })}
        unit={it().symbol}
        name={`currency-${it().id}`}
        bars={bars()}
      />
      <Show when={it().reserve}>
        {(reserve) => (
          <p>
            {t("public-reserve-note", { when: when(reserve().at) })}{" "}
            <span class="mono">{reserve().reference}</span>
          </p>
        )}
      </Show>
    </>
  );
}

/** A short time, with a decimal: a development chain grows every 0.6 seconds. */
const seconds = (time: number) =>
  new Intl.NumberFormat(language(), {
    style: "unit",
    unit: "second",
    unitDisplay: "long",
    maximumFractionDigits: 1,
  }).format(time / 1000);

export function Validators(): JSX.Element {
  return (
    <Told known={topics.network.known()}>
      {(network, { source }) => (
        <>
          <dl class="figures">
            <Figure
              name={t("public-validators-now")}
              value={number(network.validators.filter(({ inSession }) => inSession).length)}
            >
              {t("public-validators-meaning")}
            </Figure>
            <Figure name={t("public-lag")} value={seconds(network.lag * network.slot)}>
              {t("public-lag-meaning")}
            </Figure>
            <Figure name={t("public-height")} value={number(network.best)}>
              {t("public-height-meaning", { slot: seconds(network.slot) })}
            </Figure>
          </dl>
          <Bars
            title={t("public-authored-title")}
            unit={t("public-authored")}
            name="validators"
            bars={network.validators.map(({ account, authored, status, missed }) => ({
              name: t("public-validator", {
                ending: ending(account),
                status: t(`public-validator-${status}`),
                missed,
              }),
              to: authored,
              exact: number(authored),
              look: status === "Active" ? "good" : "bad",
            }))}
          />
          <Know
            source={source}
            api={["Validators.validators"]}
            commands={[rpc("community_validators", []), () => rpc("community_info", [])(source)]}
            note={t("public-lag-note")}
          />
        </>
      )}
    </Told>
  );
}

/** What the value of a rule is. The chain says only how many bytes it has. */
const amounts = [
  "Fees.PerSecond",
  "Fees.PerByte",
  "Fees.DepositPerItem",
  "Fees.DepositPerByte",
  "Juries.Fee",
];
const shares = /Share$|Quorum$/;

export function ruleText({ name, value }: Rule): string {
  if (typeof value === "bigint")
    return amounts.includes(name) ? amount(value) : duration(Number(value), language());
  if (typeof value === "number" && shares.test(name) && value > 100) return percent(value / 1e9);
  if (typeof value === "number") return number(value);
  if (Array.isArray(value)) return value.length === 0 ? t("public-rule-none") : number(value.length);
  if (isTrack(value))
    return t("public-rule-track", {
      supporters: value.supporters,
      decision: duration(Number(value.decision), language()),
      approval: percent(value.approval / 1e9),
      support: percent(value.support / 1e9),
    });
  if (isPolicy(value))
    return value.type === "Fixed"
      ? t("public-rule-fixed", { amount: amount(value.value.amount ?? 0n) })
      : t("public-rule-growth", {
          initial: amount(value.value.initial ?? 0n),
          rate: percent((value.value.rate ?? 0) / 1e9),
        });
  return String(value);
}

interface Track {
  supporters: number;
  decision: bigint;
  approval: number;
  support: number;
}
const isTrack = (value: unknown): value is Track =>
  typeof value === "object" && value !== null && "supporters" in value && "approval" in value;

interface Policy {
  type: "Fixed" | "Growth";
  value: { amount?: bigint; initial?: bigint; rate?: number };
}
const isPolicy = (value: unknown): value is Policy =>
  typeof value === "object" && value !== null && "type" in value && "value" in value;

export function Rules(): JSX.Element {
  const area = (rule: Rule) => rule.name.split(".")[0] ?? "";
  const message = (rule: Rule) => `rule-${rule.name.replace(".", "-")}`;
  const named = (rule: Rule) => has(message(rule));
  return (
    <Told known={topics.rules.known()}>
      {(rules, { source }) => (
        <>
          <p>{t("public-rules-text")}</p>
          <For each={[...new Set(rules.filter(named).map(area))]}>
            {(name) => (
              <>
                <h3>{t(`public-rules-${name}`)}</h3>
                <Values
                  rules={rules.filter((rule) => named(rule) && area(rule) === name)}
                  name={(rule) => t(message(rule))}
                />
              </>
            )}
          </For>
          <details class="numbers">
            <summary>{t("public-rules-other")}</summary>
            <Values
              rules={rules.filter((rule) => !named(rule))}
              name={({ name }) => <span class="mono">{name}</span>}
            />
          </details>
          <Know
            source={source}
            api={["Parameters.Parameters"]}
            commands={[]}
            note={t("public-rules-note", { height: number(source.block) })}
          />
        </>
      )}
    </Told>
  );
}

function Values(props: { rules: Rule[]; name: (rule: Rule) => JSX.Element }): JSX.Element {
  return (
    <dl class="rules">
      <For each={props.rules}>
        {(rule) => (
          <div>
            <dt>{props.name(rule)}</dt>
            <dd data-rule={rule.name}>{ruleText(rule)}</dd>
          </div>
        )}
      </For>
    </dl>
  );
}

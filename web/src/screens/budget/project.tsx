// One project of a budget: what it is, who backs it, who pays for it, and what the payee has done with the money.
import { useNavigate, useParams } from "@solidjs/router";
import { createSignal, For, type JSX, Show } from "solid-js";
import {
  budgeting,
  depositOf,
  ON_CHAIN,
  type Record,
  recordOf,
  type Project as Told,
} from "../../chain/budgets";
import { personById } from "../../chain/read";
import { LONGEST, type Signed, textsAbout } from "../../chain/texts";
import { t } from "../../i18n";
import { account } from "../../session";
import { Button, every, Head, LinkButton, Notice, Skeleton } from "../../ui/parts";
import { Talk, Writing } from "../decide/talk";
import { ConnectionState } from "../frame";
import { known } from "../known";
import { amountText, dateText, relative, Somebody } from "../show";
import { type All, all, type Done, me } from "./all";
import { Payers, why } from "./payers";
import "../decide/decide.css";
import "./budget.css";

const TALKING = ["Proposing", "Review", "Objecting", "Voting"];

export function Project(): JSX.Element {
  const params = useParams();
  const number = () => Number(params["number"]);
  const told = all(number);
  const project = () => told.value()?.projects.find((one) => one.number === Number(params["project"]));
  return (
    <>
      <Head
        title={project()?.title ?? t("budget-project")}
        back={{ href: `#/decide/budget/${number()}`, label: t("back") }}
      />
      <Show
        when={told.value()}
        fallback={
          <Show when={told.none()} fallback={<Skeleton label={t("loading")} />}>
            <Notice>{t("budget-gone")}</Notice>
          </Show>
        }
      >
        {(now) => (
          <Show when={project()} fallback={<Notice>{t("budget-project-gone")}</Notice>}>
            {(one) => (
              <>
                <What all={now()} one={one()} />
                <State all={now()} one={one()} done={told.done} />
                <Show when={one().work}>
                  <Work all={now()} one={one()} done={told.done} />
                </Show>
                <Talk
                  subject={{ kind: "project", cycle: number(), project: one().number }}
                  by={one().author}
                  me={me()}
                  open={TALKING.includes(now().terms.stage)}
                  describable={one().reference !== ON_CHAIN && TALKING.includes(now().terms.stage)}
                />
                <Show when={!told.fresh() && told.at()}>
                  {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
                </Show>
              </>
            )}
          </Show>
        )}
      </Show>
      <ConnectionState />
    </>
  );
}

interface Behind {
  record: Record;
}

function What(props: { all: All; one: Told }): JSX.Element {
  const { asset } = props.all.terms;
  const behind = known<Behind>(
    () => `record-${props.one.beneficiary}`,
    async () => ({ record: await recordOf(props.one.beneficiary) }),
  );
  const link = () => /^https:\/\/([^/?#]+)/.exec(props.one.reference);
  return (
    <section class="card" aria-labelledby="what">
      <h2 id="what">{t("budget-cost")}</h2>
      <p class="amount huge">{amountText(props.one.cost, asset)}</p>
      <Show when={props.one.parts.length > 1}>
        <ol class="rows parts">
          <For each={props.one.parts}>
            {(amount, place) => (
              <li>
                <span class="grow">
                  {t(place() === 0 ? "budget-part-first" : "budget-part-later", { number: place() + 1 })}
                  <Show when={place() < (props.one.work?.paid ?? 0)}>
                    {" "}
                    <strong class="sent">{t("budget-part-paid")}</strong>
                  </Show>
                </span>
                <span class="end">{amountText(amount, asset)}</span>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <div>
        <p class="quiet">{t("budget-payee")}</p>
        <Somebody address={props.one.beneficiary} />
        <Show when={(behind.value()?.record.won ?? 0) > 0}>
          <p class="quiet">
            {t("budget-record", {
              won: behind.value()?.record.won ?? 0,
              finished: behind.value()?.record.finished ?? 0,
              stopped: behind.value()?.record.stopped ?? 0,
            })}
          </p>
        </Show>
      </div>
      <p class="quiet">{t("decide-by", { id: String(props.one.author) })}</p>
      <Show when={link()}>
        {(found) => (
          <a class="button plain" href={found().input} target="_blank" rel="noreferrer noopener">
            {t("budget-leaves", { host: found()[1] ?? "" })}
          </a>
        )}
      </Show>
    </section>
  );
}

function State(props: { all: All; one: Told; done: Done }): JSX.Element {
  const navigate = useNavigate();
  const terms = () => props.all.terms;
  const cycle = () => terms().number;
  const mine = () => me() !== undefined && props.one.author === me();
  const backs = () => props.all.part?.backed.includes(props.one.number) ?? false;
  const result = () => props.all.results.find((one) => one.place === props.one.place);
  const paid = () => props.all.part?.paid.find((one) => one.project === props.one.place)?.amount;
  const heading = () => {
    if (result()) return t("budget-result");
    return t(terms().stage === "Proposing" ? "decide-waits" : `budget-stage-${terms().stage}`);
  };
  const deposit = known(
    () => `budget-deposit-${cycle()}-${props.one.number}-${terms().stage}`,
    async () => ({ by: mine() ? await depositOf(cycle(), props.one.number) : undefined }),
  );
  return (
    <Show
      when={
        terms().stage === "Proposing" ||
        terms().stage === "Voting" ||
        props.one.unfeasible !== undefined ||
        result() !== undefined
      }
    >
      <section class="card" aria-labelledby="state">
        <h2 id="state">{heading()}</h2>
        <Show when={props.one.unfeasible}>
          {(reason) => <Notice look="warn">{t("budget-unfeasible", { reason: reason() })}</Notice>}
        </Show>
        <Show when={terms().stage === "Proposing"}>
          <progress
            class="quota"
            max={Math.max(1, terms().cosponsors)}
            value={props.one.sponsors}
            aria-labelledby="backers"
          />
          <p id="backers">
            {t("decide-supporters", { count: props.one.sponsors, needed: terms().cosponsors })}
          </p>
          <Show when={me() !== undefined}>
            <Show
              when={mine()}
              fallback={
                <Button
                  look={backs() ? "second" : "first"}
                  onClick={() => void props.done(budgeting.back(cycle(), props.one.number, !backs()))}
                >
                  {t(backs() ? "budget-back-no-more" : "budget-back")}
                </Button>
              }
            >
              <Button
                look="plain"
                onClick={async () => {
                  const became = await props.done(budgeting.withdraw(cycle(), props.one.number));
                  if (became === "final") navigate(`/decide/budget/${cycle()}`);
                }}
              >
                {t("budget-withdraw")}
              </Button>
            </Show>
          </Show>
        </Show>
        <Show
          when={props.one.unfeasible && ["Review", "Objecting"].includes(terms().stage) && me() !== undefined}
        >
          <Button look="second" onClick={() => void props.done(budgeting.object(cycle(), props.one.number))}>
            {t("budget-object")}
          </Button>
        </Show>
        <Show when={terms().stage === "Voting" && props.all.part?.onRoll}>
          <LinkButton href={`#/decide/budget/${cycle()}`}>{t("budget-ballot")}</LinkButton>
        </Show>
        <Show when={result()}>
          {(found) => (
            <>
              <p class={found().won ? "sent" : ""}>{why(found(), terms())}</p>
              <Show when={found().won && !found().greedy}>
                <Payers result={found()} terms={terms()} mine={paid()} />
              </Show>
            </>
          )}
        </Show>
        <Show when={result() && deposit.value()?.by === account()?.address && mine()}>
          <Button
            look="second"
            onClick={async () => {
              await props.done(budgeting.returnDeposit(cycle(), props.one.number));
              await deposit.again();
            }}
          >
            {t("budget-deposit")}
          </Button>
        </Show>
      </section>
    </Show>
  );
}

interface Papers {
  /** The key of its author now. */
  author: string | undefined;
  /** What the payee has reported of each part that is paid. */
  reports: { part: number; signed: Signed[] }[];
}

const STARS = [1, 2, 3, 4, 5];

function Work(props: { all: All; one: Told; done: Done }): JSX.Element {
  const cycle = () => props.all.terms.number;
  const place = () => props.one.place ?? 0;
  const work = () => props.one.work;
  const carrying = () => props.all.terms.stage === "CarryingOut";
  const ended = () => ["Finished", "Stopped"].includes(work()?.progress ?? "");
  const papers = known<Papers>(
    () => `reports-${cycle()}-${props.one.number}-${work()?.paid}-${work()?.progress}`,
    async () => {
      const author = (await personById(props.one.author))?.account;
      const parts = Array.from({ length: work()?.paid ?? 0 }, (_, part) => part + 1);
      const by = author ? [author, props.one.beneficiary] : [props.one.beneficiary];
      const said = await textsAbout(
        parts.map((part) => ({ kind: "report", cycle: cycle(), project: props.one.number, part })),
        by,
      );
      return { author, reports: parts.map((part, index) => ({ part, signed: said[index] ?? [] })) };
    },
  );
  const reports = () =>
    (papers.value()?.reports ?? []).flatMap(({ part, signed }) => signed.map((one) => ({ part, ...one })));
  const isPayee = () => {
    const who = account()?.address;
    return who !== undefined && (who === props.one.beneficiary || who === papers.value()?.author);
  };
  const [now, setNow] = createSignal(Date.now());
  every(1_000, () => setNow(Date.now()));
  const until = () => work()?.until ?? 0;
  return (
    <section class="card" aria-labelledby="work">
      <h2 id="work">{t("budget-work")}</h2>
      <p data-progress={work()?.progress}>{t(`budget-progress-${work()?.progress}`)}</p>
      <Show when={["Reported", "StopVote"].includes(work()?.progress ?? "")}>
        <p class="quiet">
          {until() > now()
            ? t("decide-ends", { when: dateText(until()), away: relative(until(), now()) })
            : t("budget-ready")}{" "}
          {t("budget-stop-callers", { count: work()?.against ?? 0 })}
        </p>
      </Show>
      <Show when={reports().length > 0}>
        <ul class="statements">
          <For each={reports()}>
            {(report) => (
              <li data-report={report.part}>
                <h3>{t("budget-report-of", { number: report.part })}</h3>
                <p class="text">{report.text}</p>
                <p class="quiet">{t("talk-checked")}</p>
                <details>
                  <summary>{t("budget-hash")}</summary>
                  <p class="mono">{report.hash}</p>
                </details>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={carrying() && me() !== undefined && work()?.progress === "Reported" && until() > now()}>
        <Button look="second" onClick={() => void props.done(budgeting.callStop(cycle(), place()))}>
          {t("budget-call-stop")}
        </Button>
      </Show>
      <Show when={carrying() && me() !== undefined && work()?.progress === "StopVote"}>
        <div class="buttons">
          <For each={[true, false]}>
            {(stop) => (
              <Button
                look="second"
                onClick={() => void props.done(budgeting.voteStop(cycle(), place(), stop))}
              >
                {t(stop ? "budget-stop" : "budget-go-on")}
              </Button>
            )}
          </For>
        </div>
      </Show>
      <Show when={carrying() && !ended() && until() > 0 && until() <= now()}>
        <Button onClick={() => void props.done(budgeting.pay(cycle(), place()))}>{t("budget-pay")}</Button>
      </Show>
      <Show when={carrying() && isPayee() && work()?.progress === "UnderWay" && (work()?.paid ?? 0) > 0}>
        <Writing
          label={t("budget-report")}
          button={t("budget-report-button")}
          most={LONGEST - 100}
          send={async (text) => {
            const became = await props.done(
              budgeting.report(
                cycle(),
                { number: props.one.number, place: place(), paid: work()?.paid ?? 0 },
                text,
              ),
            );
            await papers.again();
            return became;
          }}
        />
      </Show>
      <Show when={(work()?.raters ?? 0) > 0}>
        <p>
          {t("budget-stars", {
            stars: (work()?.stars ?? 0) / Math.max(1, work()?.raters ?? 0),
            count: work()?.raters ?? 0,
          })}
        </p>
      </Show>
      <Show
        when={ended() && me() !== undefined && ["CarryingOut", "Judging"].includes(props.all.terms.stage)}
      >
        <Rating all={props.all} one={props.one} done={props.done} />
      </Show>
    </section>
  );
}

function Rating(props: { all: All; one: Told; done: Done }): JSX.Element {
  const [chosen, setChosen] = createSignal<number>();
  const given = () => props.all.part?.rated.find((one) => one.project === props.one.number)?.stars;
  const stars = () => chosen() ?? given();
  return (
    <form
      class="stack"
      onSubmit={async (event) => {
        event.preventDefault();
        const now = stars();
        if (now === undefined) return;
        await props.done(budgeting.rate(props.all.terms.number, props.one.place ?? 0, now));
        setChosen(undefined);
      }}
    >
      <fieldset class="choices small">
        <legend>{t("budget-rate")}</legend>
        <div class="stars">
          <For each={STARS}>
            {(one) => (
              <label>
                <input type="radio" name="stars" checked={stars() === one} onChange={() => setChosen(one)} />
                {one} ★
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <Button look="second" type="submit" disabled={chosen() === undefined || chosen() === given()}>
        {t("budget-rate-button")}
      </Button>
    </form>
  );
}

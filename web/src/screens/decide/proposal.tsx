import { useParams } from "@solidjs/router";
import { createSignal, For, type JSX, Match, Show, Switch } from "solid-js";
import { type Ballot, proposal, type Proposal as Shown, type Vote, voteOn } from "../../chain/assembly";
import { deciding } from "../../chain/deciding";
import { outcome } from "../../chain/outcomes";
import { community } from "../../chain/read";
import type { Outcome as Ended } from "../../chain/types";
import { wordOf } from "../../domain/describe";
import { supportersNeeded } from "../../domain/tally";
import { t } from "../../i18n";
import { home } from "../../session";
import { Button, every, Head, Notice, Skeleton } from "../../ui/parts";
import { confirm } from "../confirm";
import { ConnectionState } from "../frame";
import { known } from "../known";
import { dateText, relative } from "../show";
import { Deeds } from "./deeds";
import { Outcome } from "./outcome";
import { Progress } from "./progress";
import { Talk } from "./talk";
import "./decide.css";

interface Both {
  shown: Shown;
  vote: Vote;
  /** How many members there are: so many supporters it needs. */
  members: number;
}

export function Proposal(): JSX.Element {
  const params = useParams();
  const number = () => Number(params.number);
  const me = () => (home()?.person?.status === "Active" ? home()?.person?.id : undefined);
  const both = known<Both>(
    () => `proposal-${number()}-${me() ?? ""}`,
    async () => {
      const shown = await proposal(number());
      if (!shown) return undefined;
      const [vote, { members }] = await Promise.all([voteOn(shown, me()), community()]);
      return { shown, vote, members };
    },
  );
  /** A vote that has ended, also if the chain has removed the proposal. */
  const ended = known<Ended>(
    () => (both.none() || both.value()?.shown.stage === "Closed" ? `outcome-${number()}` : undefined),
    () => outcome(number()),
  );
  const done = async (call: Promise<Uint8Array>) => {
    await confirm(call);
    await both.again();
  };
  const open = () => ["Waiting", "Open"].includes(both.value()?.shown.stage ?? "");
  return (
    <>
      <Head
        title={t("decide-proposal", { number: number() })}
        back={{ href: "#/decide", label: t("back") }}
      />
      <Show
        when={both.value()}
        fallback={
          <Show when={both.none()} fallback={<Skeleton label={t("loading")} />}>
            <Show when={ended.value()} fallback={<Notice>{t("decide-gone")}</Notice>}>
              {(of) => (
                <section class="card">
                  <p class="quiet">{t("outcome-gone")}</p>
                  <Outcome of={of()} answers={[]} />
                </section>
              )}
            </Show>
          </Show>
        }
      >
        {(now) => (
          <>
            <section class="card" aria-labelledby="what">
              <p class="quiet">
                {t(`track-${now().shown.track}`)} · {t(`stage-${now().shown.stage}`)} ·{" "}
                {t("decide-by", { id: String(now().shown.by) })}
              </p>
              <What shown={now().shown} />
            </section>
            <State both={now()} ended={ended.value()} me={me()} done={done} />
            <Talk
              subject={{ kind: "proposal", number: number() }}
              by={now().shown.by}
              me={me()}
              open={open()}
              describable={now().shown.stage === "Waiting"}
            />
            <Show when={!both.fresh() && both.at()}>
              {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
            </Show>
          </>
        )}
      </Show>
      <ConnectionState />
    </>
  );
}

function What(props: { shown: Shown }): JSX.Element {
  const matter = props.shown.matter;
  switch (matter.kind) {
    case "call":
      return (
        <>
          <h2 id="what">{t("decide-what")}</h2>
          <Show when={matter.call} fallback={<Notice look="warn">{t("decide-unreadable")}</Notice>}>
            {(call) => <Deeds call={call()} />}
          </Show>
        </>
      );
    case "question":
      return (
        <>
          <h2 id="what">{matter.text}</h2>
          <p class="quiet">{t("decide-question-help")}</p>
        </>
      );
    case "choice":
      return (
        <>
          <h2 id="what">{t("decide-choice")}</h2>
          <p class="quiet">{t("decide-choice-help")}</p>
        </>
      );
  }
}

function State(props: {
  both: Both;
  ended: Ended | undefined;
  me: bigint | undefined;
  done: (call: Promise<Uint8Array>) => Promise<void>;
}): JSX.Element {
  const shown = () => props.both.shown;
  const vote = () => props.both.vote;
  const [now, setNow] = createSignal(Date.now());
  every(1_000, () => setNow(Date.now()));
  const needed = () => supportersNeeded(shown().track, vote().rule.supporters ?? 0, props.both.members);
  const readyAt = () => shown().proposedAt + (vote().rule.preparation ?? 0);
  const support = () => vote().support?.count ?? 0;
  return (
    <section class="card" aria-labelledby="state">
      <Switch>
        <Match when={shown().stage === "Waiting"}>
          <h2 id="state">{t("decide-waits")}</h2>
          <progress class="quota" max={Math.max(1, needed())} value={support()} aria-labelledby="sup" />
          <p id="sup">{t("decide-supporters", { count: support(), needed: needed() })}</p>
          <p class="quiet">
            {readyAt() > now()
              ? t("decide-ready", { when: relative(readyAt(), now()) })
              : t("decide-ready-now")}
          </p>
          <Show when={props.me !== undefined}>
            <div class="buttons">
              <Show when={shown().by !== props.me}>
                <Show
                  when={vote().support?.mine}
                  fallback={
                    <Button onClick={() => void props.done(deciding.support(shown().number))}>
                      {t("decide-support")}
                    </Button>
                  }
                >
                  <Button
                    look="second"
                    onClick={() => void props.done(deciding.withdrawSupport(shown().number))}
                  >
                    {t("decide-support-no-more")}
                  </Button>
                </Show>
              </Show>
              <Show when={support() >= needed() && readyAt() <= now()}>
                <Button look="second" onClick={() => void props.done(deciding.open(shown().number))}>
                  {t("decide-open")}
                </Button>
              </Show>
            </div>
            <p class="quiet">{t("decide-support-help")}</p>
          </Show>
        </Match>
        <Match when={shown().stage === "Open"}>
          <h2 id="state">{t("decide-vote")}</h2>
          <Show when={vote().endsAt}>
            {(at) => (
              <p class="quiet">{t("decide-ends", { when: dateText(at()), away: relative(at(), now()) })}</p>
            )}
          </Show>
          <Show when={vote().tally}>
            {(tally) => (
              <Progress tally={tally()} rule={vote().rule} elapsed={now() - (vote().since ?? now())} />
            )}
          </Show>
          <Show when={vote().confirmedAt}>
            {(at) => <Notice>{t("decide-confirming", { when: relative(at(), now()) })}</Notice>}
          </Show>
          <Show when={props.me !== undefined} fallback={<p class="quiet">{t("decide-members-vote")}</p>}>
            <BallotBox shown={shown()} vote={vote()} done={props.done} />
          </Show>
        </Match>
        <Match when={shown().stage === "Decided"}>
          <h2 id="state">{t("stage-Decided")}</h2>
          <Show when={vote().decision}>
            {(decided) => (
              <>
                <p>
                  {t("decide-due", {
                    when: dateText(decided().dueAt),
                    away: relative(decided().dueAt, now()),
                  })}
                </p>
                <Show when={shown().track === "Constitution" && shown().again === undefined}>
                  <p class="quiet">{t("decide-petition-help", { count: decided().petitioners })}</p>
                  <Show
                    when={decided().contested}
                    fallback={
                      <Button
                        look="second"
                        disabled={props.me === undefined}
                        onClick={() => void props.done(deciding.petition(shown().number))}
                      >
                        {t("decide-petition")}
                      </Button>
                    }
                  >
                    <Notice>{t("decide-contested")}</Notice>
                  </Show>
                </Show>
              </>
            )}
          </Show>
        </Match>
        <Match when={shown().stage === "Closed"}>
          <h2 id="state">{t("stage-Closed")}</h2>
          <Show
            when={props.ended}
            fallback={
              <Show when={shown().closedAt}>
                {(at) => <p>{t("decide-closed", { when: dateText(at()) })}</p>}
              </Show>
            }
          >
            {(of) => <Outcome of={of()} answers={answersOf(shown().matter)} />}
          </Show>
        </Match>
        <Match when={shown().stage === "Compared"}>
          <h2 id="state">{t("stage-Compared")}</h2>
          <p>{t("decide-compared")}</p>
        </Match>
      </Switch>
    </section>
  );
}

/** What can be answered, in the order of the chain. */
function answersOf(matter: Shown["matter"]): string[] {
  if (matter.kind === "question") return matter.answers;
  if (matter.kind === "choice") return matter.rivals.map((number) => t("decide-proposal", { number }));
  return [];
}

const PLAIN = ["Aye", "Nay", "Abstain"] as const;

/** One ballot, one button. It can be changed until the end. */
function BallotBox(props: {
  shown: Shown;
  vote: Vote;
  done: (call: Promise<Uint8Array>) => Promise<void>;
}): JSX.Element {
  const cast = () => props.vote.mine;
  const own = () => (cast()?.through === undefined ? cast()?.ballot : undefined);
  const [chosen, setChosen] = createSignal<Ballot>();
  const ballot = () => chosen() ?? own();
  const unsent = () => chosen() !== undefined && JSON.stringify(chosen()) !== JSON.stringify(own());
  const matter = props.shown.matter;
  const ranking = matter.kind === "choice" || (matter.kind === "question" && matter.ranking);
  const picked = () => {
    const now = ballot();
    return now && "answers" in now ? now.answers : [];
  };
  const toggle = (place: number) => {
    const now = picked();
    const next = now.includes(place) ? now.filter((one) => one !== place) : [...now, place];
    setChosen({
      kind: ranking ? "Ranked" : "Approved",
      answers: ranking ? next : next.sort((a, b) => a - b),
    });
  };
  return (
    <div class="stack">
      <Show when={cast()?.through !== undefined}>
        <Notice>
          <p>
            {t("decide-through", {
              id: String(cast()?.through),
              ballot: t(wordOf(cast()?.ballot.kind ?? "")),
            })}
          </p>
        </Notice>
      </Show>
      <fieldset class="choices">
        <legend>{t("decide-my-vote")}</legend>
        <Show
          when={matter.kind === "call"}
          fallback={
            <For each={answersOf(matter)}>
              {(answer, place) => (
                <label>
                  <input
                    type="checkbox"
                    checked={picked().includes(place())}
                    onChange={() => toggle(place())}
                  />
                  <span class="grow">{answer}</span>
                  <Show when={ranking && picked().includes(place())}>
                    <strong>{picked().indexOf(place()) + 1}</strong>
                  </Show>
                </label>
              )}
            </For>
          }
        >
          <For each={PLAIN}>
            {(kind) => (
              <label>
                <input
                  type="radio"
                  name="ballot"
                  checked={ballot()?.kind === kind}
                  onChange={() => setChosen({ kind })}
                />
                {t(`word-${kind.toLowerCase()}`)}
              </label>
            )}
          </For>
        </Show>
      </fieldset>
      <Show when={unsent()} fallback={<Show when={own()}>{<p class="sent">{t("decide-counted")}</p>}</Show>}>
        <p class="unsent">{t("decide-not-sent")}</p>
      </Show>
      <Button
        wide
        disabled={!unsent()}
        onClick={async () => {
          const now = ballot();
          if (!now) return;
          await props.done(deciding.vote(props.shown.number, now));
          setChosen(undefined);
        }}
      >
        {t(own() ? "decide-change" : "decide-cast")}
      </Button>
      <Show when={own() && !unsent()}>
        <Button look="plain" onClick={() => void props.done(deciding.retract(props.shown.number))}>
          {t("decide-retract")}
        </Button>
      </Show>
      <Show when={(cast()?.carried ?? 0) > 0 && own()}>
        <p class="quiet">{t("decide-carried", { count: cast()?.carried ?? 0 })}</p>
      </Show>
    </div>
  );
}

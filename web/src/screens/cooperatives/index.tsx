// Cooperatives: what there is, what one has of it, what is decided, and where the surplus went.
import { useParams } from "@solidjs/router";
import { createSignal, For, type JSX, Show } from "solid-js";
import { cooperativeCalls } from "../../chain/cooperative-calls";
import {
  type Cooperative,
  cooperative,
  cooperatives,
  foundings,
  meetings,
  type Period,
  period,
  place,
  placesOf,
  type Resolution,
  resolutions,
  share,
} from "../../chain/cooperatives";
import type { Call } from "../../chain/types";
import { deeds, describe } from "../../domain/describe";
import { duration } from "../../domain/times";
import { language, t } from "../../i18n";
import { account, home, unit } from "../../session";
import { Waterfall } from "../../ui/chart";
import { Button, Facts, Field, Head, LinkButton, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { ConnectionState } from "../frame";
import { Answer, known } from "../known";
import { Parts } from "../sentence";
import { amountText, dateText, Money } from "../show";
import { Proposed } from "./founding";

const me = () => account()?.address ?? "";
type Act = (call: Promise<Uint8Array>) => Promise<void>;

export function Cooperatives(): JSX.Element {
  const answer = known(
    () => `cooperatives-${me()}`,
    async () => {
      const person = home()?.person?.id;
      const [all, places, proposed] = await Promise.all([
        cooperatives(),
        person === undefined ? new Map<number, number>() : placesOf(person),
        foundings(),
      ]);
      return { all, places, proposed };
    },
  );
  const act: Act = async (call) => {
    await confirm(call);
    await answer.again();
  };
  return (
    <>
      <Head title={t("cooperatives-title")} back={{ href: "#/", label: t("back") }} />
      <Answer of={answer}>
        {(found) => (
          <>
            <For each={found().proposed}>{(one) => <Proposed of={one} act={act} />}</For>
            <LinkButton href="#/cooperatives/found" look="second">
              {t("found-title")}
            </LinkButton>
            <Show when={found().all.length > 0} fallback={<Notice>{t("cooperatives-none")}</Notice>}>
              <section class="card" aria-label={t("cooperatives-title")}>
                <ul class="rows">
                  <For each={found().all}>
                    {(one) => (
                      <li>
                        <a class="row" href={`#/cooperatives/${one.id}`}>
                          <span class="grow">
                            <strong>{one.name}</strong>
                            <br />
                            <span class="quiet">
                              {found().places.has(one.id)
                                ? t("cooperatives-mine")
                                : t("cooperatives-members", { count: one.persons })}
                            </span>
                          </span>
                        </a>
                      </li>
                    )}
                  </For>
                </ul>
              </section>
            </Show>
          </>
        )}
      </Answer>
      <ConnectionState />
    </>
  );
}

export function OneCooperative(): JSX.Element {
  const params = useParams();
  const id = () => Number(params["id"]);
  const answer = known(
    () => `cooperative-${id()}-${me()}`,
    async () => {
      const person = home()?.person?.id;
      const number = person === undefined ? undefined : (await placesOf(person)).get(id());
      const found = await cooperative(id());
      const last = found?.cooperative.period ?? 0;
      const [mine, part, decisions, sittings, ...periods] = await Promise.all([
        number === undefined ? undefined : place(id(), number),
        number === undefined ? undefined : share(id(), number),
        resolutions(id(), number),
        meetings(id(), number),
        ...[last, last - 1, last - 2].filter((one) => one >= 0).map((one) => period(id(), one)),
      ]);
      return { found, mine, part, decisions, sittings, periods: periods.filter((one) => one !== undefined) };
    },
  );
  type Found = NonNullable<ReturnType<typeof answer.value>>;
  const act: Act = async (call) => {
    await confirm(call);
    await answer.again();
  };
  return (
    <>
      <Answer of={answer}>
        {(all) => (
          <Show when={all().found} fallback={<Notice look="warn">{t("cooperative-unknown")}</Notice>}>
            {(found) => (
              <>
                <Head title={found().cooperative.name} back={{ href: "#/cooperatives", label: t("back") }} />
                <Mine of={found().cooperative} all={all()} />
                <Decisions of={found().cooperative} all={all()} />
                <Meetings of={found().cooperative} all={all()} />
                <For each={all().periods}>{(one) => <Surplus of={found().cooperative} period={one} />}</For>
                <section class="card" aria-labelledby="facts">
                  <h2 id="facts">{t("cooperative-facts")}</h2>
                  <Facts
                    lines={[
                      [t("cooperative-members"), String(found().cooperative.persons)],
                      [t("cooperative-shares"), String(found().cooperative.shares)],
                      [
                        t("cooperative-value"),
                        amountText(found().cooperative.shareValue, found().cooperative.book),
                      ],
                      [
                        t("cooperative-assets"),
                        amountText(found().cooperative.assets, found().cooperative.book),
                      ],
                      [
                        t("cooperative-reserve"),
                        amountText(found().cooperative.reserve, found().cooperative.book),
                      ],
                      [t("cooperative-bylaws"), found().bylaws.reference],
                    ]}
                  />
                </section>
              </>
            )}
          </Show>
        )}
      </Answer>
      <ConnectionState />
    </>
  );

  function Mine(props: { of: Cooperative; all: Found }): JSX.Element {
    const [reason, setReason] = createSignal("");
    const standing = () => props.all.mine?.standing;
    /** An expulsion that is under way, against which the member can still appeal. */
    const expelling = () => {
      const now = standing();
      return now?.kind === "Expelling" ? now : undefined;
    };
    const leaving = () => {
      const now = standing();
      return now?.kind === "Leaving" ? now : undefined;
    };
    return (
      <Show
        when={props.all.mine}
        fallback={
          <Notice>
            <p>{t("cooperative-outside")}</p>
            <Button
              onClick={() =>
                void act(
                  cooperativeCalls.apply(
                    props.of.id,
                    props.all.found?.bylaws.leastShares ?? 1,
                    props.all.found?.bylaws.firstShares ?? 1,
                  ),
                )
              }
            >
              {t("cooperative-apply")}
            </Button>
          </Notice>
        }
      >
        {(mine) => (
          <section class="stack" aria-label={t("cooperative-mine")}>
            <div>
              <p class="quiet">{t("cooperative-mine")}</p>
              <Money amount={props.all.part?.total ?? 0n} asset={props.of.book} look="huge" />
              <p class="quiet">{t("cooperative-my-shares", { count: mine().shares })}</p>
            </div>
            <Show when={expelling()}>
              {(now) => (
                <Notice look="bad">
                  <p>{t("cooperative-expelling", { when: dateText(now().from) })}</p>
                  <Show when={!now().appealed} fallback={<p>{t("cooperative-appealed")}</p>}>
                    <Field
                      label={t("cooperative-reason")}
                      value={reason()}
                      onInput={(event) => setReason(event.currentTarget.value)}
                    />
                    <Button
                      disabled={!reason()}
                      onClick={() => void act(cooperativeCalls.appeal(props.of.id, reason()))}
                    >
                      {t("cooperative-appeal")}
                    </Button>
                  </Show>
                </Notice>
              )}
            </Show>
            <Show when={mine().shares < mine().subscribed}>
              <Notice look="warn">
                <p>
                  {t("cooperative-to-pay", {
                    count: mine().subscribed - mine().shares,
                    when: dateText(mine().payBy),
                  })}
                </p>
                <Button
                  onClick={() =>
                    void act(cooperativeCalls.payShares(props.of.id, mine().subscribed - mine().shares))
                  }
                >
                  {t("cooperative-pay")}
                </Button>
              </Notice>
            </Show>
            <Show when={leaving()}>
              {(now) => (
                <Notice look="warn">{t("cooperative-leaving", { when: dateText(now().from) })}</Notice>
              )}
            </Show>
            <Show when={(props.all.part?.claimable ?? 0n) > 0n}>
              <For each={props.all.periods.filter(({ cash }) => cash?.until && cash.left > 0n)}>
                {(one) => (
                  <Button
                    onClick={() =>
                      void act(cooperativeCalls.claimPatronage(props.of.id, one.number, mine().number))
                    }
                  >
                    {t("cooperative-claim", {
                      amount: amountText(props.all.part?.claimable ?? 0n, props.of.book),
                    })}
                  </Button>
                )}
              </For>
            </Show>
            <Show when={(props.all.part?.collectable ?? 0n) > 0n}>
              <Button
                look="second"
                onClick={() => void act(cooperativeCalls.collect(props.of.id, mine().number))}
              >
                {t("cooperative-collect", {
                  amount: amountText(props.all.part?.collectable ?? 0n, props.of.book),
                })}
              </Button>
            </Show>
            <Show when={standing()?.kind === "Active"}>
              <Button look="plain" onClick={() => void act(cooperativeCalls.leave(props.of.id))}>
                {t("cooperative-leave", {
                  time: duration(props.all.found?.bylaws.notice ?? 0, language()),
                })}
              </Button>
            </Show>
          </section>
        )}
      </Show>
    );
  }

  function Decisions(props: { of: Cooperative; all: Found }): JSX.Element {
    const title = ({ motion, reference, text }: Resolution) => {
      if (motion.kind === "text") return text?.split("\n")[0] ?? reference;
      if (motion.kind === "call")
        return typeof motion.call === "string" ? motion.call : t(describe(motion.call).id);
      return motion.member === undefined
        ? t("resolution-elects-nobody")
        : t(`resolution-elects-${motion.office}`, { member: motion.member });
    };
    const vote = (one: Resolution, choice: "Aye" | "Nay" | "Abstain") => {
      const number = props.all.mine?.number;
      if (number !== undefined) void act(cooperativeCalls.vote(props.of.id, one.number, number, choice));
    };
    return (
      <section class="card" aria-labelledby="decisions">
        <h2 id="decisions">{t("resolutions-title")}</h2>
        <Show when={props.all.mine?.standing.kind === "Active" && props.of.state === "Open"}>
          <LinkButton href={`#/cooperatives/${props.of.id}/propose`} look="second">
            {t("resolution-propose")}
          </LinkButton>
        </Show>
        <Show when={props.all.decisions.length > 0} fallback={<p class="quiet">{t("resolutions-none")}</p>}>
          <ul class="rows">
            <For each={props.all.decisions}>
              {(one) => (
                <li class="stack row-block" data-resolution={one.number}>
                  <strong>{title(one)}</strong>
                  <Show when={one.motion.kind === "call" && one.motion.call}>
                    {(call) => (
                      <Show
                        when={typeof call() === "object" && (call() as Call)}
                        fallback={t("resolution-bytes")}
                      >
                        {(known) => <For each={deeds(known())}>{(deed) => <Parts of={deed.parts} />}</For>}
                      </Show>
                    )}
                  </Show>
                  <Show when={one.text}>{(text) => <p class="text">{text()}</p>}</Show>
                  <span class="quiet">
                    {t(`resolution-${one.outcome.kind}`, { when: dateText(one.endsAt) })}{" "}
                    {t("resolution-votes", { ayes: String(one.ayes), nays: String(one.nays) })}
                  </span>
                  <progress
                    class="quota"
                    max={Number(one.votes) || 1}
                    value={Number(one.ayes)}
                    aria-label={t("resolution-ayes")}
                  />
                  <Show when={one.outcome.kind === "Open" && !one.forMeeting && props.all.mine}>
                    <fieldset class="choices">
                      <legend class="hidden">{t("part-vote")}</legend>
                      <For each={["Aye", "Nay", "Abstain"] as const}>
                        {(choice) => (
                          <Button
                            look={one.mine === choice ? "first" : "second"}
                            aria-pressed={one.mine === choice}
                            onClick={() => vote(one, choice)}
                          >
                            {t(`word-${choice.toLowerCase()}`)}
                          </Button>
                        )}
                      </For>
                    </fieldset>
                  </Show>
                  <Show when={one.closable}>
                    <Button
                      look="second"
                      onClick={() => void act(cooperativeCalls.closeResolution(props.of.id, one.number))}
                    >
                      {t("resolution-close")}
                    </Button>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    );
  }

  function Meetings(props: { of: Cooperative; all: Found }): JSX.Element {
    return (
      <Show when={props.all.sittings.length > 0}>
        <section class="card" aria-labelledby="meetings">
          <h2 id="meetings">{t("meetings-title")}</h2>
          <ul class="rows">
            <For each={props.all.sittings}>
              {(one) => (
                <li class="stack row-block">
                  <strong>{t("meeting-when", { when: dateText(one.opensAt) })}</strong>
                  <span class="quiet">
                    {t(`meeting-${one.stage}`)}{" "}
                    {t("meeting-present", { present: one.present, needed: one.needed })}
                  </span>
                  <Show when={one.stage === "Sitting" && props.all.mine && !one.attending}>
                    <Button
                      onClick={() =>
                        void act(
                          cooperativeCalls.attend(props.of.id, one.number, props.all.mine?.number ?? 0),
                        )
                      }
                    >
                      {t("meeting-attend")}
                    </Button>
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    );
  }
}

/** Where the surplus of a period went. */
function Surplus(props: { of: Cooperative; period: Period }): JSX.Element {
  const decimals = () => unit(props.of.book)?.decimals ?? 0;
  const inUnits = (amount: bigint) => Number(amount) / 10 ** decimals();
  const steps = () => [
    {
      text: t("surplus-all"),
      amount: inUnits(props.period.surplus ?? 0n),
      amountText: amountText(props.period.surplus ?? 0n, props.of.book),
      sum: true,
    },
    ...props.period.lines
      .filter(({ amount }) => amount > 0n)
      .map(({ step, amount }) => ({
        text: t(`surplus-${step}`),
        amount: step.startsWith("Loss") ? inUnits(amount) : -inUnits(amount),
        amountText: amountText(step.startsWith("Loss") ? amount : -amount, props.of.book),
      })),
  ];
  return (
    <Show when={props.period.surplus !== undefined}>
      <section class="card" data-surplus={props.period.number}>
        <Waterfall
          title={t("surplus-title", { number: props.period.number + 1 })}
          heads={[t("surplus-step"), t("history-amount")]}
          steps={steps()}
        />
      </section>
    </Show>
  );
}

import { createSignal, For, type JSX, Show } from "solid-js";
import { calls } from "../../chain/send";
import type { Home as HomeData, Movement } from "../../chain/types";
import { t } from "../../i18n";
import {
  community,
  connection,
  drafts,
  endDraft,
  home,
  homeAt,
  movements,
  refresh,
  site,
  unsent,
  wordsDue,
} from "../../session";
import type { Draft } from "../../store";
import { Button, every, LinkButton, Notice, Skeleton } from "../../ui/parts";
import { confirm } from "../confirm";
import { ConnectionState } from "../frame";
import { Notices } from "../recovery/notices";
import { amountText, dateText, Money, relative, Somebody, who } from "../show";

const LAST = 5;

export function Home(): JSX.Element {
  return (
    <>
      <header class="head">
        <h1>{site()?.name}</h1>
      </header>
      <Show when={home()} fallback={<Skeleton label={t("loading")} />}>
        {(now) => (
          <>
            <Brakes home={now()} />
            <Ended />
            <Notices />
            <Balance home={now()} />
            <Membership home={now()} />
            <Dividend home={now()} />
            <ToDo home={now()} />
            <Last />
            <More />
            <Quota home={now()} />
          </>
        )}
      </Show>
      <ConnectionState />
    </>
  );
}

function Balance(props: { home: HomeData }): JSX.Element {
  const old = () => !["gateway", "checked"].includes(connection().kind);
  return (
    <section class="stack" aria-label={t("home-balance")}>
      <div>
        <p class="quiet">{t("home-balance")}</p>
        <Money amount={props.home.balance.free} look="huge" />
        <Show when={props.home.balance.held > 0n}>
          <p class="quiet">{t("home-held", { amount: amountText(props.home.balance.held) })}</p>
        </Show>
        <Show when={old() && homeAt()}>
          {(at) => <p class="quiet">{t("home-as-of", { time: dateText(at()) })}</p>}
        </Show>
      </div>
      <div class="pair">
        <LinkButton href="#/pay">{t("home-pay")}</LinkButton>
        <LinkButton href="#/receive" look="second">
          {t("home-receive")}
        </LinkButton>
      </div>
    </section>
  );
}

/** Safe mode, and calls that are paused. */
function Brakes(props: { home: HomeData }): JSX.Element {
  return (
    <Show when={props.home.stopped || props.home.safeMode || props.home.paused.length > 0}>
      <Notice look="warn">
        <p>{props.home.safeMode ? t("home-safe-mode") : t("home-paused")}</p>
        <Show when={props.home.stopped}>
          <p>{t("home-stopped")}</p>
        </Show>
      </Notice>
    </Show>
  );
}

const sentText = ({ payment }: Draft) =>
  payment
    ? t("home-sent-payment", { amount: amountText(payment.amount, payment.asset), who: who(payment.to) })
    : t("home-sent-other");

/** How calls have ended whose end nobody saw, because the app was closed or the connection was cut. */
function Ended(): JSX.Element {
  return (
    <For each={drafts().filter((draft) => draft.became)}>
      {(draft) => (
        <Notice {...(draft.became === "final" ? {} : { look: "warn" as const })}>
          <p data-ended={draft.became}>{t(`home-sent-${draft.became}`, { what: sentText(draft) })}</p>
          <Button look="second" onClick={() => void endDraft(draft.id)}>
            {t("home-sent-seen")}
          </Button>
        </Notice>
      )}
    </For>
  );
}

function Membership(props: { home: HomeData }): JSX.Element {
  const person = () => props.home.person;
  return (
    <Show
      when={person()}
      fallback={
        <Notice>
          <p>{t("home-stranger")}</p>
          <LinkButton href="#/join">{t("join-title")}</LinkButton>
          <LinkButton href="#/move" look="plain">
            {t("move-title")}
          </LinkButton>
        </Notice>
      }
    >
      {(me) => (
        <>
          <Show when={me().status === "Invited"}>
            <Notice>
              <p>{t("home-invited")}</p>
              <Button onClick={() => void confirm(calls.acceptInvitation())}>{t("home-accept")}</Button>
            </Notice>
          </Show>
          <Show when={me().status === "Candidate"}>
            <Notice>
              <p>{t("home-candidate", { count: me().vouches.length })}</p>
              <Button onClick={() => void confirm(calls.join(me().id))}>{t("home-join")}</Button>
            </Notice>
          </Show>
        </>
      )}
    </Show>
  );
}

function Dividend(props: { home: HomeData }): JSX.Element {
  const [now, setNow] = createSignal(Date.now());
  let asked = 0;
  every(1_000, () => {
    setNow(Date.now());
    const at = community()?.dividend.nextAt;
    // The next one has just come.
    if (at !== undefined && at < Date.now() && asked !== at) {
      asked = at;
      setTimeout(() => void refresh(), 2_000);
    }
  });
  const next = () => community()?.dividend.nextAt;
  const waiting = () => props.home.balance.unclaimed;
  return (
    <Show when={props.home.person?.status === "Active"}>
      <section class="card" aria-labelledby="dividend">
        <h2 id="dividend">{t("home-dividend")}</h2>
        <Show when={waiting() > 0n} fallback={<p class="quiet">{t("home-dividend-none")}</p>}>
          <p>{t("home-dividend-waits", { amount: amountText(waiting()) })}</p>
          <Button onClick={() => void confirm(calls.claim())}>{t("home-claim")}</Button>
        </Show>
        <Show when={next()}>
          {(at) => (
            <p class="quiet">
              {at() > now()
                ? t("home-dividend-next", {
                    when: relative(at(), now()),
                    amount: amountText(community()?.dividend.amount ?? 0n),
                  })
                : t("home-dividend-now")}
            </p>
          )}
        </Show>
      </section>
    </Show>
  );
}

/** Something that waits, and the screen on which it is done. */
interface Item {
  text: string;
  when?: string;
  href?: string;
}

const words = (item: Item) => (
  <span class="grow">
    {item.text}
    <Show when={item.when}>
      <span class="quiet"> {item.when}</span>
    </Show>
  </span>
);

/** What waits for this member. */
function ToDo(props: { home: HomeData }): JSX.Element {
  const items = (): Item[] => [
    ...(wordsDue() ? [{ text: t("todo-words"), href: "#/me/words" }] : []),
    ...drafts()
      .filter((draft) => !draft.became)
      .map((draft) => ({ text: t("home-sent-open", { what: sentText(draft) }), when: dateText(draft.at) })),
    ...Object.entries(unsent()).map(([form, begun]) => ({
      text: t("unsent-begun", { what: t(begun.title) }),
      when: dateText(begun.at),
      href: `#/${form}`,
    })),
    ...props.home.requests.map((request) => ({
      text: t("todo-request", {
        who: who(request.payee),
        amount: amountText(request.amount, request.asset),
      }),
      href: "#/orders",
    })),
    ...(props.home.polls.length > 0
      ? [{ text: t("todo-polls", { count: props.home.polls.length }), href: "#/decide" }]
      : []),
    ...props.home.budgets
      .filter((budget) => !budget.voted)
      .map((budget) => ({
        text: t("todo-budget", { number: budget.cycle }),
        when: t("todo-until", { when: dateText(budget.endsAt) }),
        href: `#/decide/budget/${budget.cycle}`,
      })),
    ...(props.home.juryPanels > 0
      ? [{ text: t("todo-jury", { count: props.home.juryPanels }), href: "#/decide/jury" }]
      : []),
  ];
  return (
    <Show when={items().length > 0}>
      <section class="card" aria-labelledby="todo">
        <h2 id="todo">{t("home-todo")}</h2>
        <ul class="rows">
          <For each={items()}>
            {(item) => (
              <li>
                <Show when={item.href} fallback={<span class="row">{words(item)}</span>}>
                  {(href) => (
                    <a class="row" href={href()}>
                      {words(item)}
                    </a>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}

function Last(): JSX.Element {
  return (
    <section class="card" aria-labelledby="last">
      <h2 id="last">{t("home-last")}</h2>
      <Show when={movements().length > 0} fallback={<p class="quiet">{t("home-last-none")}</p>}>
        <MovementList movements={movements().slice(0, LAST)} />
      </Show>
    </section>
  );
}

/** The ways to the other screens about money. */
function More(): JSX.Element {
  return (
    <section class="card" aria-labelledby="more">
      <h2 id="more">{t("more-title")}</h2>
      <ul class="rows">
        <For each={["history", "orders", "currencies", "cooperatives"]}>
          {(area) => (
            <li>
              <a class="row" href={`#/${area}`}>
                {t(`${area}-title`)}
              </a>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

/** Movements, as this phone has seen them. */
export function MovementList(props: { movements: Movement[] }): JSX.Element {
  return (
    <ul class="rows">
      <For each={props.movements}>
        {(movement) => {
          const out = movement.kind === "out" || movement.kind === "refundOut";
          return (
            <li class="row" data-movement={movement.kind}>
              <span class="grow">
                <Show when={movement.other} fallback={<strong>{t(`movement-${movement.kind}`)}</strong>}>
                  {(other) => (
                    <Somebody address={other()} below={movement.memo || t(`movement-${movement.kind}`)} />
                  )}
                </Show>
              </span>
              <span class="end">
                <Money
                  amount={out ? -movement.amount : movement.amount}
                  asset={movement.asset}
                  signed
                  {...(out ? {} : { look: "plus" as const })}
                />
                <br />
                <span class="quiet">{movement.final ? dateText(movement.at) : t("movement-arrived")}</span>
              </span>
            </li>
          );
        }}
      </For>
    </ul>
  );
}

function Quota(props: { home: HomeData }): JSX.Element {
  const quota = () => (props.home.person?.status === "Active" ? props.home.balance.quota : undefined);
  const part = () => {
    const now = quota();
    return now && now.cap > 0n ? Number((now.left * 100n) / now.cap) : 0;
  };
  return (
    <Show when={quota()}>
      {(now) => (
        <section class="stack">
          <p class="quiet" id="quota">
            {now().fullAt > Date.now() && part() < 100
              ? t("home-quota", { part: part(), when: relative(now().fullAt) })
              : t("home-quota-full")}
          </p>
          <progress class="quota" max="100" value={part()} aria-labelledby="quota" />
        </section>
      )}
    </Show>
  );
}

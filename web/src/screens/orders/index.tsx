// Requests, planned payments, and permissions to collect.
import { useNavigate, useParams } from "@solidjs/router";
import { createSignal, For, type JSX, Show } from "solid-js";
import { type Orders as All, orderCalls, orders } from "../../chain/orders";
import type { AssetId } from "../../chain/types";
import { readAmount } from "../../domain/amounts";
import { memoFits } from "../../domain/codes";
import { duration } from "../../domain/times";
import { language, t } from "../../i18n";
import { account, currencies, unit } from "../../session";
import { Button, Field, Head, LinkButton, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { ConnectionState } from "../frame";
import { Answer, known } from "../known";
import { MoneyChoice } from "../money-choice";
import { amountText, dateText, Somebody } from "../show";
import { Chosen, Whom, whomOf } from "../whom";

const me = () => account()?.address ?? "";
const DAY = 86_400_000;

export function Orders(): JSX.Element {
  const answer = known(
    () => `orders-${me()}`,
    () => orders(me()),
  );
  const act = async (call: Promise<Uint8Array>) => {
    await confirm(call);
    await answer.again();
  };
  const nothing = (all: All) =>
    all.toMe.length + all.byMe.length + all.plans.length + all.permissions.length === 0;
  const every = (plan: All["plans"][number]) =>
    plan.left === 1
      ? t("orders-once", { when: dateText(plan.nextAt) })
      : t("orders-every", { time: duration(plan.every, language()), when: dateText(plan.nextAt) });
  return (
    <>
      <Head title={t("orders-title")} back={{ href: "#/", label: t("back") }} />
      <Answer of={answer}>
        {(all) => (
          <>
            <Show when={nothing(all())}>
              <Notice>{t("orders-none")}</Notice>
            </Show>
            <List title={t("orders-to-me")} of={all().toMe}>
              {(request) => (
                <li class="stack row-block">
                  <Somebody
                    address={request.payee}
                    below={request.memo || t("orders-until", { when: dateText(request.expires) })}
                  />
                  <strong>{amountText(request.amount, request.asset)}</strong>
                  <div class="pair">
                    <Button onClick={() => void act(orderCalls.accept(request.id))}>{t("home-pay")}</Button>
                    <Button look="second" onClick={() => void act(orderCalls.refuse(request.id))}>
                      {t("orders-refuse")}
                    </Button>
                  </div>
                </li>
              )}
            </List>
            <List title={t("orders-by-me")} of={all().byMe}>
              {(request) => (
                <Line
                  who={request.payer}
                  below={t("orders-until", { when: dateText(request.expires) })}
                  amount={amountText(request.amount, request.asset)}
                  end={t("orders-withdraw")}
                  onEnd={() => void act(orderCalls.withdraw(request.id))}
                />
              )}
            </List>
            <List title={t("orders-plans")} of={all().plans}>
              {(plan) => (
                <Line
                  who={plan.to}
                  below={plan.failures > 0 ? t("orders-failed", { count: plan.failures }) : every(plan)}
                  amount={amountText(plan.amount, plan.asset)}
                  end={t("orders-end")}
                  onEnd={() => void act(orderCalls.endPlan(plan.id))}
                />
              )}
            </List>
            <List title={t("orders-permissions")} of={all().permissions}>
              {(may) => (
                <Line
                  who={may.payee}
                  below={t("orders-may", {
                    time: duration(may.period, language()),
                    left: amountText(may.available, may.asset),
                    when: dateText(may.expires),
                  })}
                  amount={amountText(may.most, may.asset)}
                  end={t("orders-end")}
                  onEnd={() => void act(orderCalls.revoke(may.payee, may.asset))}
                />
              )}
            </List>
            <div class="stack">
              <LinkButton href="#/orders/new/request">{t("orders-new-request")}</LinkButton>
              <LinkButton look="second" href="#/orders/new/plan">
                {t("orders-new-plan")}
              </LinkButton>
              <LinkButton look="second" href="#/orders/new/permission">
                {t("orders-new-permission")}
              </LinkButton>
            </div>
          </>
        )}
      </Answer>
      <ConnectionState />
    </>
  );
}

function List<T>(props: { title: string; of: T[]; children: (entry: T) => JSX.Element }): JSX.Element {
  return (
    <Show when={props.of.length > 0}>
      <section class="card">
        <h2>{props.title}</h2>
        <ul class="rows">
          <For each={props.of}>{(entry) => props.children(entry)}</For>
        </ul>
      </section>
    </Show>
  );
}

function Line(props: {
  who: string;
  below: string;
  amount: string;
  end: string;
  onEnd: () => void;
}): JSX.Element {
  return (
    <li class="row">
      <span class="grow">
        <Somebody address={props.who} below={props.below} />
      </span>
      <span class="end">
        <strong>{props.amount}</strong>
        <br />
        <Button look="plain" onClick={() => props.onEnd()}>
          {props.end}
        </Button>
      </span>
    </li>
  );
}

/** A new request, plan or permission: whom, how much, and until when or how often. */
export function NewOrder(): JSX.Element {
  const params = useParams();
  const navigate = useNavigate();
  const kind = () => params["kind"] as "request" | "plan" | "permission";
  const [whom, setWhom] = createSignal<string>();
  const [problem, setProblem] = createSignal<string>();
  const [asset, setAsset] = createSignal<AssetId>(null);
  const [amount, setAmount] = createSignal("");
  const [memo, setMemo] = createSignal("");
  const [days, setDays] = createSignal("30");
  const [times, setTimes] = createSignal("");
  const money = () => unit(asset()) ?? { symbol: "", decimals: 0 };
  const entered = () => readAmount(amount(), money().decimals, language());
  const sum = () => {
    const answer = entered();
    return answer.ok ? answer.amount : 0n;
  };
  const amountWrong = () => {
    const answer = entered();
    return answer.ok || answer.problem === "empty"
      ? undefined
      : t(`amount-${answer.problem}`, { decimals: money().decimals });
  };
  function take(text: string) {
    const found = whomOf(text);
    if ("problem" in found) return setProblem(found.problem);
    setProblem(undefined);
    setWhom(found.to);
  }
  const time = () => Number(days()) * DAY;
  const count = () => (times() === "" ? undefined : Number(times()));
  const ready = () =>
    whom() !== undefined &&
    sum() > 0n &&
    memoFits(memo()) &&
    time() > 0 &&
    (count() === undefined || Number.isSafeInteger(count()));

  async function go() {
    const payee = whom();
    if (!payee || !ready()) return;
    const now = Date.now();
    const calls = {
      request: () => orderCalls.request(payee, asset(), sum(), memo(), now + time()),
      permission: () => orderCalls.authorise(payee, asset(), sum(), time(), now + 365 * DAY),
      plan: () => {
        const times = count();
        return orderCalls.schedule(payee, asset(), sum(), memo(), {
          first: now + time(),
          every: time(),
          ...(times === undefined ? {} : { times }),
        });
      },
    };
    if ((await confirm(calls[kind()]())) === "final") navigate("/orders");
  }

  return (
    <>
      <Head title={t(`orders-new-${kind()}`)} back={{ href: "#/orders", label: t("back") }} />
      <p class="quiet">{t(`orders-about-${kind()}`)}</p>
      <Show when={problem()}>{(text) => <Notice look="bad">{text()}</Notice>}</Show>
      <Show when={whom()} fallback={<Whom onText={take} onAccount={setWhom} />}>
        {(other) => (
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              void go();
            }}
          >
            <Chosen account={other()} onOther={() => setWhom(undefined)} />
            <MoneyChoice
              of={[null, ...currencies().map(({ id }) => id)]}
              value={asset()}
              onChange={setAsset}
            />
            <Field
              big
              label={t("pay-amount", { symbol: money().symbol })}
              inputmode="decimal"
              placeholder="0"
              wrong={amountWrong()}
              value={amount()}
              onInput={(event) => setAmount(event.currentTarget.value)}
            />
            <Field
              label={t(`orders-days-${kind()}`)}
              type="number"
              min="1"
              value={days()}
              onInput={(event) => setDays(event.currentTarget.value)}
            />
            <Show when={kind() === "plan"}>
              <Field
                label={t("orders-times")}
                help={t("orders-times-help")}
                type="number"
                min="1"
                value={times()}
                onInput={(event) => setTimes(event.currentTarget.value)}
              />
            </Show>
            <Show when={kind() !== "permission"}>
              <Field
                label={t("pay-memo")}
                wrong={memoFits(memo()) ? undefined : t("pay-memo-long")}
                value={memo()}
                onInput={(event) => setMemo(event.currentTarget.value)}
              />
            </Show>
            <Button wide type="submit" disabled={!ready()}>
              {t("pay-next")}
            </Button>
          </form>
        )}
      </Show>
    </>
  );
}

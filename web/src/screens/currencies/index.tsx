// The community's currencies: what each is in words, and what one has of it.
import { useParams } from "@solidjs/router";
import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import {
  type Currency,
  currency,
  currencyCalls,
  dividendOf,
  type Holding,
  holdings,
  joined,
  offers,
  quote,
} from "../../chain/currencies";
import { agreementsOf } from "../../chain/swaps";
import { readAmount } from "../../domain/amounts";
import { curve, fixed } from "../../domain/decay";
import { language, t } from "../../i18n";
import { account, home, learnCurrencies } from "../../session";
import { Chart } from "../../ui/chart";
import { Button, Facts, Field, Head, LinkButton, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { ConnectionState } from "../frame";
import { Answer, known } from "../known";
import { amountText, dateText, Money, relative, Somebody } from "../show";

const DAY = 86_400_000;
const DAYS = 30;
const me = () => account()?.address ?? "";
const percent = (parts: number) =>
  new Intl.NumberFormat(language(), { style: "percent", maximumFractionDigits: 1 }).format(parts / 1e9);
/** What somebody has, less what they owe. */
const worth = (holding: Holding | undefined) => (holding ? holding.free - holding.debt : 0n);

export function Currencies(): JSX.Element {
  const answer = known(
    () => `money-${me()}`,
    async () => ({ all: await learnCurrencies(), mine: await holdings(me()) }),
  );
  return (
    <>
      <Head title={t("currencies-title")} back={{ href: "#/", label: t("back") }} />
      <Answer of={answer}>
        {(found) => (
          <Show when={found().all.length > 0} fallback={<Notice>{t("currencies-none")}</Notice>}>
            <section class="card" aria-label={t("currencies-title")}>
              <ul class="rows">
                <For each={found().all}>
                  {(one) => (
                    <li>
                      <a class="row" href={`#/currencies/${one.id}`}>
                        <span class="grow">
                          <strong>{one.name}</strong>
                          <br />
                          <span class="quiet">{t(`currencies-kind-${one.supply.kind}`)}</span>
                        </span>
                        <span class="end">
                          <Money
                            amount={worth(found().mine.find((holding) => holding.currency === one.id))}
                            asset={one.id}
                          />
                        </span>
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </section>
            <LinkButton href="#/currencies/swaps" look="second">
              {t("swaps-title")}
            </LinkButton>
          </Show>
        )}
      </Answer>
      <ConnectionState />
    </>
  );
}

export function OneCurrency(): JSX.Element {
  const params = useParams();
  const id = () => Number(params["id"]);
  const answer = known(
    () => `currency-${id()}-${me()}`,
    async () => {
      const person = home()?.person?.id;
      const [found, mine, dividend, takesPart, sold, across] = await Promise.all([
        currency(id()),
        holdings(me()),
        dividendOf(id()),
        person === undefined ? undefined : joined(person),
        offers(id(), null),
        agreementsOf(id()),
      ]);
      return {
        found,
        mine: mine.find((holding) => holding.currency === id()),
        dividend,
        waits: takesPart?.get(id()),
        sold,
        across,
      };
    },
  );
  type Found = NonNullable<ReturnType<typeof answer.value>>;
  const act = async (call: Promise<Uint8Array>) => {
    await confirm(call);
    await answer.again();
  };

  return (
    <>
      <Answer of={answer}>
        {(all) => (
          <Show when={all().found} fallback={<Notice look="warn">{t("currency-unknown")}</Notice>}>
            {(one) => (
              <>
                <Head title={one().name} back={{ href: "#/currencies", label: t("back") }} />
                <Closing of={one()} />
                <Mine of={one()} all={all()} act={act} />
                <Decay of={one()} amount={worth(all().mine)} />
                <Dividend of={one()} all={all()} act={act} />
                <Redeem of={one()} all={all()} act={act} />
                <Offers of={one()} all={all()} act={act} />
                <About of={one()} />
              </>
            )}
          </Show>
        )}
      </Answer>
      <ConnectionState />
    </>
  );

  function Mine(props: { of: Currency; all: Found; act: typeof act }): JSX.Element {
    const mine = () => props.all.mine;
    const canOwe = () => {
      const now = mine();
      return now?.joined ? now.limit - now.debt : 0n;
    };
    return (
      <section class="stack" aria-label={t("home-balance")}>
        <div>
          <p class="quiet">{t("home-balance")}</p>
          <Money amount={worth(mine())} asset={props.of.id} look="huge" />
          <Show when={mine()?.joined}>
            <p class="quiet">
              {t("currency-can-owe", { amount: amountText(canOwe() < 0n ? 0n : canOwe(), props.of.id) })}
            </p>
          </Show>
        </div>
        <Show when={mine()?.frozenUntil}>
          {(until) => <Notice look="warn">{t("currency-frozen", { when: dateText(until()) })}</Notice>}
        </Show>
        <Show when={mine()?.arrearsSince}>
          {(since) => <Notice look="warn">{t("currency-arrears", { when: dateText(since()) })}</Notice>}
        </Show>
        <Show
          when={props.of.supply.kind !== "credit" || mine()?.joined}
          fallback={
            <Notice>
              <p>{t("currency-join-text")}</p>
              <Button onClick={() => void props.act(currencyCalls.joinCredit(props.of.id))}>
                {t("currency-join")}
              </Button>
            </Notice>
          }
        >
          <LinkButton href={`#/pay/in/${props.of.id}`}>{t("home-pay")}</LinkButton>
          <Show when={props.all.across.length > 0}>
            <LinkButton href={`#/currencies/${props.of.id}/across`} look="second">
              {t("across-title")}
            </LinkButton>
          </Show>
        </Show>
        <Show when={mine()?.joined && worth(mine()) === 0n}>
          <Button look="plain" onClick={() => void props.act(currencyCalls.leaveCredit(props.of.id))}>
            {t("currency-leave")}
          </Button>
        </Show>
      </section>
    );
  }

  function Dividend(props: { of: Currency; all: Found; act: typeof act }): JSX.Element {
    return (
      <Show when={props.all.dividend}>
        {(dividend) => (
          <section class="card" aria-labelledby="share">
            <h2 id="share">{t("home-dividend")}</h2>
            <Show
              when={props.all.waits !== undefined}
              fallback={
                <Button onClick={() => void props.act(currencyCalls.joinDividend(props.of.id))}>
                  {t("currency-dividend-join")}
                </Button>
              }
            >
              <Show when={(props.all.waits ?? 0n) > 0n} fallback={<p>{t("home-dividend-none")}</p>}>
                <p>{t("home-dividend-waits", { amount: amountText(props.all.waits ?? 0n, props.of.id) })}</p>
                <Button onClick={() => void props.act(currencyCalls.claimIn(props.of.id))}>
                  {t("home-claim")}
                </Button>
              </Show>
              <Button look="plain" onClick={() => void props.act(currencyCalls.leaveDividend(props.of.id))}>
                {t("currency-dividend-leave")}
              </Button>
            </Show>
            <p class="quiet">{t("currency-dividend-next", { when: relative(dividend().nextAt) })}</p>
          </section>
        )}
      </Show>
    );
  }

  function Redeem(props: { of: Currency; all: Found; act: typeof act }): JSX.Element {
    const [amount, setAmount] = createSignal("");
    const sum = () => {
      const answer = readAmount(amount(), props.of.decimals, language());
      return answer.ok ? answer.amount : 0n;
    };
    const free = () => props.all.mine?.free ?? 0n;
    const possible = () =>
      (props.of.supply.kind === "vouchers" || props.of.closing?.redemption) && free() > 0n;
    return (
      <Show when={possible()}>
        <form
          class="card"
          onSubmit={(event) => {
            event.preventDefault();
            if (sum() > 0n && sum() <= free()) void props.act(currencyCalls.redeem(props.of.id, sum()));
          }}
        >
          <h2>{t("currency-redeem")}</h2>
          <Field
            label={t("pay-amount", { symbol: props.of.symbol })}
            help={t("pay-have", { amount: amountText(free(), props.of.id) })}
            wrong={
              sum() > free() ? t("pay-too-much", { amount: amountText(free(), props.of.id) }) : undefined
            }
            inputmode="decimal"
            value={amount()}
            onInput={(event) => setAmount(event.currentTarget.value)}
          />
          <Button look="second" type="submit" disabled={sum() === 0n || sum() > free()}>
            {t("currency-redeem-button")}
          </Button>
        </form>
      </Show>
    );
  }

  function Offers(props: { of: Currency; all: Found; act: typeof act }): JSX.Element {
    const [amount, setAmount] = createSignal("1");
    const gets = () => {
      const answer = readAmount(amount(), props.of.decimals, language());
      return answer.ok ? answer.amount : 0n;
    };
    async function swap(offer: Found["sold"][number]) {
      const give = (gets() * offer.rate.bought + offer.rate.sold - 1n) / offer.rate.sold;
      const now = await quote(offer.id, give);
      if (now) await props.act(currencyCalls.swap(offer.id, now.pays, now.gets));
      else await answer.again();
    }
    return (
      <Show when={props.all.sold.length > 0}>
        <section class="card" aria-labelledby="offers">
          <h2 id="offers">{t("currency-offers")}</h2>
          <Field
            label={t("pay-amount", { symbol: props.of.symbol })}
            inputmode="decimal"
            value={amount()}
            onInput={(event) => setAmount(event.currentTarget.value)}
          />
          <ul class="rows">
            <For each={props.all.sold}>
              {(offer) => (
                <li class="stack row-block">
                  <Somebody
                    address={offer.poster}
                    below={t("currency-rate", {
                      sold: amountText(offer.rate.sold, offer.sells),
                      bought: amountText(offer.rate.bought, offer.buys),
                    })}
                  />
                  <Button look="second" disabled={gets() === 0n} onClick={() => void swap(offer)}>
                    {t("currency-swap", { amount: amountText(gets(), props.of.id) })}
                  </Button>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    );
  }
}

function Closing(props: { of: Currency }): JSX.Element {
  return (
    <Show when={props.of.closing}>
      {(closing) => (
        <Notice look="warn">
          <p>{t("currency-closing", { when: dateText(closing().until) })}</p>
          <Show when={closing().redemption}>
            {(redemption) => (
              <p>
                {t("currency-closing-rate", {
                  native: amountText(redemption().native),
                  per: amountText(redemption().per, props.of.id),
                })}
              </p>
            )}
          </Show>
        </Notice>
      )}
    </Show>
  );
}

/** What is left of a balance in the next month, if it is not used. */
function Decay(props: { of: Currency; amount: bigint }): JSX.Element {
  const points = createMemo(() => {
    const rate = props.of.demurrage?.rate;
    if (!rate || props.amount <= 0n) return [];
    const now = Date.now();
    const date = new Intl.DateTimeFormat(language(), { day: "numeric", month: "short" });
    return curve(fixed(props.amount), rate, BigInt(DAYS * DAY), DAYS + 1).map((left, day) => ({
      x: day,
      y: Number(left),
      xText: date.format(now + day * DAY),
      yText: amountText(left, props.of.id),
    }));
  });
  return (
    <Show when={points().length > 0}>
      <section class="card">
        <Chart
          kind="area"
          title={t("currency-decay", { amount: points()[DAYS]?.yText ?? "", days: DAYS })}
          xTitle={t("chart-day")}
          yTitle={t("chart-left")}
          table={t("chart-table")}
          points={points()}
        />
      </section>
    </Show>
  );
}

/** What a currency is, in words and numbers. */
function About(props: { of: Currency }): JSX.Element {
  const lines = (): [string, string][] => {
    const { of } = props;
    const amount = (value: bigint) => amountText(value, of.id);
    return [
      [t("currency-number"), String(of.id)],
      ...(of.supply.kind === "vouchers"
        ? [
            [t("currency-cap"), amount(of.supply.cap)] as [string, string],
            ...(of.supply.fee > 0 ? [[t("currency-fee"), percent(of.supply.fee)] as [string, string]] : []),
            ...(of.supply.expires === undefined
              ? []
              : [[t("currency-expires"), dateText(of.supply.expires)] as [string, string]]),
          ]
        : []),
      ...(of.supply.kind === "credit"
        ? [
            [t("currency-limit"), amount(of.supply.limit)] as [string, string],
            [t("currency-levy"), percent(of.supply.levy)] as [string, string],
          ]
        : []),
      [t("currency-issuance"), amount(of.issuance)],
      [
        t("currency-reserve"),
        of.reserve ? `${amount(of.reserve.amount)} · ${of.reserve.reference}` : t("currency-no-reserve"),
      ],
      [t("currency-commons"), amount(of.commons)],
      [t("currency-accounts"), String(of.accounts)],
    ];
  };
  return (
    <section class="card" aria-labelledby="facts">
      <h2 id="facts">{t("currency-what")}</h2>
      <p>{t(`currency-kind-${props.of.supply.kind}`)}</p>
      <Show when={props.of.demurrage}>
        {(demurrage) => (
          <p>
            {t("currency-demurrage", {
              part: percent(1e9 * (1 - Math.exp(-demurrage().rate / 1e9))),
              to: demurrage().to,
            })}
          </p>
        )}
      </Show>
      <Facts lines={lines()} />
      <Somebody
        address={props.of.supply.kind === "vouchers" ? props.of.supply.issuer : props.of.guardian}
        below={t(props.of.supply.kind === "vouchers" ? "currency-issuer" : "currency-guardian")}
      />
    </section>
  );
}

// To swap one money for another: what one offers, and payments to somebody who uses another currency.
import { useNavigate, useParams } from "@solidjs/router";
import { createSignal, For, type JSX, Show } from "solid-js";
import { agreementsOf, myOffers, swapCalls } from "../../chain/swaps";
import type { AssetId } from "../../chain/types";
import { readAmount } from "../../domain/amounts";
import { costOf } from "../../domain/swap";
import { language, t } from "../../i18n";
import { account, currencies, unit } from "../../session";
import { Button, Field, Head, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { Answer, known } from "../known";
import { MoneyChoice } from "../money-choice";
import { amountText, dateText } from "../show";
import { keep, offline, Waits } from "../unsent";
import { Chosen, Whom, whomOf } from "../whom";

const DAY = 86_400_000;
const me = () => account()?.address ?? "";
const symbol = (asset: AssetId) => unit(asset)?.symbol ?? "";

/** What was entered, in smallest parts of this money. */
function sumOf(text: string, asset: AssetId): bigint | undefined {
  const read = readAmount(text, unit(asset)?.decimals ?? 0, language());
  return read.ok && read.amount > 0n ? read.amount : undefined;
}

export function Swaps(): JSX.Element {
  const answer = known(
    () => `offers-${me()}`,
    () => myOffers(me()),
  );
  const act = async (call: Promise<Uint8Array>, sent?: () => void) => {
    const became = await confirm(call, undefined, sent);
    await answer.again();
    return became === "final";
  };
  return (
    <>
      <Head title={t("swaps-title")} back={{ href: "#/currencies", label: t("back") }} />
      <p>{t("swaps-about")}</p>
      <Answer of={answer}>
        {(mine) => (
          <section class="card" aria-labelledby="mine">
            <h2 id="mine">{t("swaps-mine")}</h2>
            <Show when={mine().length > 0} fallback={<p class="quiet">{t("swaps-none")}</p>}>
              <ul class="rows">
                <For each={mine()}>
                  {(offer) => (
                    <li class="row" data-offer={String(offer.id)}>
                      <span class="grow">
                        <strong>
                          {t("currency-rate", {
                            sold: amountText(offer.rate.sold, offer.sells),
                            bought: amountText(offer.rate.bought, offer.buys),
                          })}
                        </strong>
                        <br />
                        <span class="quiet">{t("orders-until", { when: dateText(offer.expires) })}</span>
                      </span>
                      <Button look="plain" onClick={() => void act(swapCalls.withdraw(offer.id))}>
                        {t("orders-withdraw")}
                      </Button>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </section>
        )}
      </Answer>
      <NewOffer act={act} />
    </>
  );
}

function NewOffer(props: {
  act: (call: Promise<Uint8Array>, sent?: () => void) => Promise<boolean>;
}): JSX.Element {
  const all = (): AssetId[] => [null, ...currencies().map(({ id }) => id)];
  const [sells, setSells] = createSignal<AssetId>(null);
  const [buys, setBuys] = createSignal<AssetId>(currencies()[0]?.id ?? null);
  const [gives, setGives] = createSignal("");
  const [wants, setWants] = createSignal("");
  const [most, setMost] = createSignal("");
  const [days, setDays] = createSignal("30");
  const sent = keep("currencies/swaps", "swaps-title", {
    gives: [gives, setGives],
    wants: [wants, setWants],
  });
  const sold = () => sumOf(gives(), sells());
  const bought = () => sumOf(wants(), buys());
  const limit = () => sumOf(most(), sells());
  const same = () => sells() === buys();
  const ready = () =>
    !same() && sold() && bought() && (most().trim() === "" || limit() !== undefined) && Number(days()) > 0;
  async function go() {
    const [give, get] = [sold(), bought()];
    if (!ready() || !give || !get) return;
    const until = Date.now() + Number(days()) * DAY;
    const call = swapCalls.offer(sells(), buys(), { sold: give, bought: get }, limit(), until);
    if (!(await props.act(call, sent))) return;
    setGives("");
    setWants("");
  }
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <h2>{t("swaps-gives")}</h2>
      <MoneyChoice of={all()} value={sells()} onChange={setSells} />
      <Field
        label={t("pay-amount", { symbol: symbol(sells()) })}
        inputmode="decimal"
        value={gives()}
        onInput={(event) => setGives(event.currentTarget.value)}
      />
      <h2>{t("swaps-wants")}</h2>
      <MoneyChoice of={all()} value={buys()} onChange={setBuys} />
      <Field
        label={t("pay-amount", { symbol: symbol(buys()) })}
        inputmode="decimal"
        wrong={same() ? t("swaps-same") : undefined}
        value={wants()}
        onInput={(event) => setWants(event.currentTarget.value)}
      />
      <Field
        label={t("swaps-most", { symbol: symbol(sells()) })}
        help={t("swaps-most-help")}
        inputmode="decimal"
        value={most()}
        onInput={(event) => setMost(event.currentTarget.value)}
      />
      <Field
        label={t("orders-days-request")}
        type="number"
        min="1"
        value={days()}
        onInput={(event) => setDays(event.currentTarget.value)}
      />
      <Waits />
      <Button wide type="submit" disabled={!ready() || offline()}>
        {t("pay-next")}
      </Button>
    </form>
  );
}

/** A payment from this currency to somebody who uses another one, by an agreement of the two. */
export function Across(): JSX.Element {
  const params = useParams();
  const navigate = useNavigate();
  const currency = () => Number(params["id"]);
  const answer = known(
    () => `across-${currency()}`,
    async () => ({ list: await agreementsOf(currency()) }),
  );
  const [chosen, setChosen] = createSignal<number>();
  const [whom, setWhom] = createSignal<string>();
  const [problem, setProblem] = createSignal<string>();
  const [amount, setAmount] = createSignal("");
  const agreement = () => {
    const list = answer.value()?.list ?? [];
    return list.find(({ other }) => other === chosen()) ?? list[0];
  };
  const sum = () => sumOf(amount(), agreement()?.other ?? null);
  const cost = () => {
    const [terms, units] = [agreement(), sum()];
    return terms && units ? costOf(units, terms.rate) : undefined;
  };
  function take(text: string) {
    const found = whomOf(text);
    if ("problem" in found) return setProblem(found.problem);
    setProblem(undefined);
    setWhom(found.to);
  }
  async function go() {
    const [terms, units, price, to] = [agreement(), sum(), cost(), whom()];
    if (!terms || !units || !price || !to) return;
    if ((await confirm(swapCalls.payAcross(terms.id, currency(), to, units, price))) === "final")
      navigate(`/currencies/${currency()}`);
  }
  return (
    <>
      <Head title={t("across-title")} back={{ href: `#/currencies/${currency()}`, label: t("back") }} />
      <Answer of={answer}>
        {(all) => (
          <Show when={all().list.length > 0} fallback={<Notice>{t("across-none")}</Notice>}>
            <p>{t("across-about")}</p>
            <Show when={problem()}>{(text) => <Notice look="bad">{text()}</Notice>}</Show>
            <Show when={whom()} fallback={<Whom onText={take} onAccount={setWhom} />}>
              {(to) => (
                <form
                  class="stack"
                  onSubmit={(event) => {
                    event.preventDefault();
                    void go();
                  }}
                >
                  <Chosen account={to()} onOther={() => setWhom(undefined)} />
                  <MoneyChoice
                    of={all().list.map(({ other }) => other)}
                    value={agreement()?.other ?? null}
                    onChange={(other) => setChosen(other ?? undefined)}
                  />
                  <Field
                    big
                    label={t("across-gets", { symbol: symbol(agreement()?.other ?? null) })}
                    inputmode="decimal"
                    placeholder="0"
                    value={amount()}
                    onInput={(event) => setAmount(event.currentTarget.value)}
                  />
                  <Show when={cost()}>
                    {(price) => <p>{t("across-costs", { amount: amountText(price(), currency()) })}</p>}
                  </Show>
                  <Button wide type="submit" disabled={!cost() || offline()}>
                    {t("pay-next")}
                  </Button>
                </form>
              )}
            </Show>
          </Show>
        )}
      </Answer>
    </>
  );
}

import { useLocation, useNavigate, useParams } from "@solidjs/router";
import { createEffect, createSignal, type JSX, Show } from "solid-js";
import { holdings } from "../../chain/currencies";
import { calls } from "../../chain/send";
import type { AssetId } from "../../chain/types";
import { forEntry, readAmount } from "../../domain/amounts";
import { amountIn, bytesIn, MEMO_BYTES, memoFits, memoOf, type PayCode } from "../../domain/codes";
import { canPay, owesAfter } from "../../domain/credit";
import { language, t } from "../../i18n";
import { account, currencies, home, unit } from "../../session";
import { Button, Field, Head, LinkButton, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { known } from "../known";
import { MoneyChoice } from "../money-choice";
import { amountText } from "../show";
import { keep, offline, Waits } from "../unsent";
import { Chosen, Whom, whomOf } from "../whom";

/** One screen: whom, how much, what for. A code fills in what it says. */
export function Pay(): JSX.Element {
  const navigate = useNavigate();
  const location = useLocation();
  const params = useParams();
  const [to, setTo] = createSignal<string>();
  const me = () => account()?.address;
  /** What one has of the currencies; of native money, home knows. */
  const mine = known(
    () => (me() ? `holdings-${me()}` : undefined),
    () => holdings(me() ?? ""),
  );
  const [link, setLink] = createSignal<PayCode>();
  const [chosen, setChosen] = createSignal<AssetId>(params["currency"] ? Number(params["currency"]) : null);
  const [amount, setAmount] = createSignal("");
  const [memo, setMemo] = createSignal("");
  const [problem, setProblem] = createSignal<string>();

  // A code without a currency asks for the community's own money.
  const asset = () => (link() ? (link()?.currency ?? null) : chosen());
  const money = () => unit(asset()) ?? { symbol: "", decimals: 0 };
  const holding = () => mine.value()?.find((one) => one.currency === asset());
  /** The terms of a mutual credit, if this money is one. */
  const credit = () => {
    const supply = currencies().find((one) => one.id === asset())?.supply;
    return supply?.kind === "credit" ? supply : undefined;
  };
  /** What can be chosen: what one has, or can owe. */
  const monies = (): AssetId[] => [
    null,
    ...(mine.value() ?? []).filter((one) => one.available > 0n).map((one) => one.currency),
  ];

  function take(text: string) {
    const found = whomOf(text);
    if ("problem" in found) return setProblem(found.problem);
    const { to, pay } = found;
    if (pay) {
      const sum = amountIn(pay, unit(pay.currency ?? null)?.decimals ?? 0);
      if (pay.amount !== undefined && sum === undefined) return setProblem(t("code-bad-amount"));
      setLink(pay);
      if (sum !== undefined) setAmount(forEntry(sum, money().decimals, language()));
      setMemo(memoOf(pay));
    }
    setProblem(undefined);
    setTo(to);
  }

  createEffect(() => {
    if (location.search) take(`#${location.pathname}${location.search}`);
  });

  // A code says what it says, and nothing that was begun before comes into it.
  const sent = location.search
    ? () => undefined
    : keep(params["currency"] ? `pay/in/${params["currency"]}` : "pay", "pay-title", {
        money: [() => String(asset() ?? ""), (id) => setChosen(id === "" ? null : Number(id))],
        to: [() => to() ?? "", (value) => setTo(value)],
        amount: [amount, setAmount],
        memo: [memo, setMemo],
      });

  const entered = () => readAmount(amount(), money().decimals, language());
  const value = () => {
    const answer = entered();
    return answer.ok ? answer.amount : undefined;
  };
  const most = () => {
    if (asset() === null) return home()?.balance.free ?? 0n;
    return canPay(holding()?.available ?? 0n, credit()?.levy ?? 0);
  };
  const have = () => {
    const now = holding();
    if (credit() && now) {
      const balance = amountText(now.free - now.debt, asset());
      return t("pay-have-credit", { balance, most: amountText(most(), asset()) });
    }
    return t("pay-have", { amount: amountText(most(), asset()) });
  };
  /** What one owes after this payment in a mutual credit. */
  const owes = () => {
    const [terms, now, sum] = [credit(), holding(), value()];
    if (!terms || !now || !sum || sum > most()) return undefined;
    const then = owesAfter(now.free - now.debt, sum, now.limit, terms);
    return then && { ...then, limit: now.limit };
  };
  const tooLong = () => !memoFits(memo());
  const amountWrong = () => {
    const answer = entered();
    if (!answer.ok) {
      return answer.problem === "empty"
        ? undefined
        : t(`amount-${answer.problem}`, { decimals: money().decimals });
    }
    if (answer.amount > most())
      return t(credit() ? "pay-over-limit" : "pay-too-much", { amount: amountText(most(), asset()) });
    return undefined;
  };
  const ready = () => to() !== undefined && (value() ?? 0n) > 0n && !amountWrong() && !tooLong();

  async function go() {
    const payee = to();
    const sum = value();
    if (!payee || !sum || !ready()) return;
    const became = await confirm(calls.pay(payee, asset(), sum, memo()), undefined, sent);
    if (became === "final") navigate("/");
  }

  return (
    <>
      <Head title={t("pay-title")} />
      <Show when={problem()}>{(text) => <Notice look="bad">{text()}</Notice>}</Show>
      <Show when={to()} fallback={<Whom onText={take} onAccount={setTo} />}>
        {(payee) => (
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              void go();
            }}
          >
            <Chosen account={payee()} onOther={() => setTo(undefined)} />
            <Show when={link()?.name}>
              {(name) => <p class="quiet">{t("pay-called", { name: name() })}</p>}
            </Show>
            <Show when={payee() === account()?.address}>
              <Notice look="warn">{t("pay-yourself")}</Notice>
            </Show>
            <Show when={!link()}>
              <MoneyChoice of={monies()} value={asset()} onChange={setChosen} />
            </Show>
            <Show when={mine.failed() && !mine.value()}>
              <Notice look="warn">{t("asked-failed")}</Notice>
            </Show>
            <Show when={credit() && mine.value() && !holding()?.joined}>
              <Notice>
                <p>{t("pay-join-first")}</p>
                <LinkButton look="second" href={`#/currencies/${asset()}`}>
                  {t("currency-join")}
                </LinkButton>
              </Notice>
            </Show>
            <Field
              big
              label={t("pay-amount", { symbol: money().symbol })}
              help={have()}
              wrong={amountWrong()}
              inputmode="decimal"
              placeholder="0"
              value={amount()}
              onInput={(event) => setAmount(event.currentTarget.value)}
            />
            <Field
              label={t("pay-memo")}
              help={t("pay-memo-help", { left: MEMO_BYTES - bytesIn(memo()) })}
              wrong={tooLong() ? t("pay-memo-long") : undefined}
              value={memo()}
              onInput={(event) => setMemo(event.currentTarget.value)}
            />
            <Show when={owes()}>
              {(then) => (
                <Notice {...(then().near ? { look: "warn" as const } : {})}>
                  {t("pay-owes", {
                    debt: amountText(then().debt, asset()),
                    limit: amountText(then().limit, asset()),
                  })}
                </Notice>
              )}
            </Show>
            <Waits />
            <Button wide type="submit" disabled={!ready() || offline()}>
              {t("pay-next")}
            </Button>
          </form>
        )}
      </Show>
    </>
  );
}

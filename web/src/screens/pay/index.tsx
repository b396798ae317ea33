import { useLocation, useNavigate, useParams } from "@solidjs/router";
import { createEffect, createSignal, For, type JSX, Show } from "solid-js";
import { holdings } from "../../chain/currencies";
import { personById, personOf } from "../../chain/read";
import { calls } from "../../chain/send";
import { address } from "../../domain/address";
import { forEntry, readAmount } from "../../domain/amounts";
import { amountIn, bytesIn, MEMO_BYTES, memoFits, memoOf, type PayCode, readCode } from "../../domain/codes";
import { language, t } from "../../i18n";
import { account, contacts, here, home, saveContact, unit } from "../../session";
import { Button, Field, Head, Icon, Notice } from "../../ui/parts";
import { Scanner } from "../../ui/scanner";
import { confirm } from "../confirm";
import { amountText, Somebody } from "../show";

/** One screen: whom, how much, what for. A code fills in what it says. */
export function Pay(): JSX.Element {
  const navigate = useNavigate();
  const location = useLocation();
  const params = useParams();
  const [to, setTo] = createSignal<string>();
  /** What can be paid in the currency; of native money, home knows. */
  const [available, setAvailable] = createSignal(0n);
  const [link, setLink] = createSignal<PayCode>();
  const [amount, setAmount] = createSignal("");
  const [memo, setMemo] = createSignal("");
  const [problem, setProblem] = createSignal<string>();

  const asset = () => link()?.currency ?? (params["currency"] ? Number(params["currency"]) : null);
  const money = () => unit(asset()) ?? { symbol: "", decimals: 0 };
  createEffect(() => {
    const currency = asset();
    const me = account()?.address;
    if (currency === null || !me) return;
    void holdings(me).then((all) =>
      setAvailable(all.find((holding) => holding.currency === currency)?.available ?? 0n),
    );
  });

  function take(text: string) {
    const answer = readCode(text, here());
    if (!answer.ok) return setProblem(t(`code-${answer.problem}`));
    const { code } = answer;
    if (code.kind !== "pay" && code.kind !== "person" && code.kind !== "invite")
      return setProblem(t("code-not-to-pay"));
    if (code.kind === "pay") {
      const sum = amountIn(code, unit(code.currency ?? null)?.decimals ?? 0);
      if (code.amount !== undefined && sum === undefined) return setProblem(t("code-bad-amount"));
      setLink(code);
      if (sum !== undefined) setAmount(forEntry(sum, money().decimals, language()));
      setMemo(memoOf(code));
    }
    setProblem(undefined);
    setTo(code.to);
    if (code.name) void learn(code.to, code.name);
  }

  /** A name in a code is remembered as told, and never replaces one that we gave. */
  async function learn(who: string, name: string) {
    if (!contacts().some((contact) => contact.account === who))
      await saveContact({ account: who, name, told: true });
  }

  createEffect(() => {
    if (location.search) take(`#${location.pathname}${location.search}`);
  });

  const entered = () => readAmount(amount(), money().decimals, language());
  const value = () => {
    const answer = entered();
    return answer.ok ? answer.amount : undefined;
  };
  const balance = () => (asset() === null ? (home()?.balance.free ?? 0n) : available());
  const tooLong = () => !memoFits(memo());
  const amountWrong = () => {
    const answer = entered();
    if (!answer.ok) {
      return answer.problem === "empty"
        ? undefined
        : t(`amount-${answer.problem}`, { decimals: money().decimals });
    }
    if (answer.amount > balance()) return t("pay-too-much", { amount: amountText(balance(), asset()) });
    return undefined;
  };
  const ready = () => to() !== undefined && (value() ?? 0n) > 0n && !amountWrong() && !tooLong();

  async function go() {
    const payee = to();
    const sum = value();
    if (!payee || !sum || !ready()) return;
    const became = await confirm(calls.pay(payee, asset(), sum, memo()));
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
            <div class="row">
              <div class="grow">
                <Somebody address={payee()} />
              </div>
              <Button look="plain" onClick={() => setTo(undefined)}>
                {t("pay-other")}
              </Button>
            </div>
            <Show when={link()?.name}>
              {(name) => <p class="quiet">{t("pay-called", { name: name() })}</p>}
            </Show>
            <Show when={payee() === account()?.address}>
              <Notice look="warn">{t("pay-yourself")}</Notice>
            </Show>
            <Field
              big
              label={t("pay-amount", { symbol: money().symbol })}
              help={t("pay-have", { amount: amountText(balance(), asset()) })}
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
            <Button wide type="submit" disabled={!ready()}>
              {t("pay-next")}
            </Button>
          </form>
        )}
      </Show>
    </>
  );
}

function Whom(props: { onText: (text: string) => void; onAccount: (account: string) => void }): JSX.Element {
  const [scanning, setScanning] = createSignal(false);
  const [text, setText] = createSignal("");
  const [wrong, setWrong] = createSignal<string>();
  const [looking, setLooking] = createSignal(false);

  async function look() {
    const what = text().trim();
    setWrong(undefined);
    const number = /^\d{1,18}$/.exec(what)?.[0];
    if (!number) return props.onText(what);
    setLooking(true);
    try {
      const found = await personById(BigInt(number));
      if (found) props.onAccount(found.account);
      else setWrong(t("pay-no-member", { number }));
    } finally {
      setLooking(false);
    }
  }

  /** An address book entry that is a member shows it; others are only accounts. */
  async function paste(value: string) {
    setText(value);
    const known = address(value.trim());
    if (known && !(await personOf(known))) setWrong(t("pay-stranger"));
  }

  return (
    <div class="stack">
      <Show
        when={scanning()}
        fallback={
          <Button wide onClick={() => setScanning(true)}>
            <Icon name="scan" />
            {t("pay-scan")}
          </Button>
        }
      >
        <Scanner label={t("pay-camera")} noCamera={t("pay-no-camera")} onText={props.onText} />
      </Show>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <Field
          label={t("pay-whom")}
          help={t("pay-whom-help")}
          wrong={wrong()}
          value={text()}
          onInput={(event) => void paste(event.currentTarget.value)}
          spellcheck={false}
          autocapitalize="none"
        />
        <Button look="second" wide type="submit" disabled={!text().trim() || looking()}>
          {t("pay-look")}
        </Button>
      </form>
      <Show when={contacts().length > 0}>
        <section class="card" aria-labelledby="book">
          <h2 id="book">{t("pay-book")}</h2>
          <ul class="rows">
            <For each={contacts()}>
              {(contact) => (
                <li>
                  <button type="button" class="row" onClick={() => props.onAccount(contact.account)}>
                    <Somebody address={contact.account} {...(contact.told ? { below: t("pay-told") } : {})} />
                  </button>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </div>
  );
}

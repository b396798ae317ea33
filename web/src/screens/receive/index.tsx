import encode from "qr";
import { createEffect, createMemo, createSignal, type JSX, Show } from "solid-js";
import { readAmount, writeExact } from "../../domain/amounts";
import { memoFits, newReference, referenceIn, writeCode } from "../../domain/codes";
import { language, t } from "../../i18n";
import { account, here, money, movements, pageUrl } from "../../session";
import { Button, Code, Field, Head, Notice } from "../../ui/parts";
import { MovementList } from "../home";
import { amountText, who } from "../show";

/** A code with an amount, and the payment for which it waits. */
export function Receive(): JSX.Element {
  const [amount, setAmount] = createSignal("");
  const [memo, setMemo] = createSignal("");
  const [reference, setReference] = createSignal(newReference());
  const [since] = createSignal(Date.now());

  const entered = () => readAmount(amount(), money().decimals, language());
  const value = () => {
    const answer = entered();
    return answer.ok ? answer.amount : undefined;
  };
  const wrong = () => {
    const answer = entered();
    if (answer.ok || answer.problem === "empty") return undefined;
    return t(`amount-${answer.problem}`, { decimals: money().decimals });
  };
  const tooLong = () => !memoFits(memo(), reference());
  const link = createMemo(() => {
    const sum = value();
    const code = {
      kind: "pay" as const,
      to: account()?.address ?? "",
      ...(sum ? { amount: writeExact(sum, money().decimals) } : {}),
      ...(memo() && !tooLong() ? { memo: memo() } : {}),
      reference: reference(),
    };
    return writeCode(pageUrl(), code, here().genesis);
  });
  const fields = createMemo(() => encode(link(), "raw", { ecc: "medium", border: 4 }));

  /** All that came with this reference. More than one: the same code was paid again. */
  const paid = createMemo(() =>
    movements().filter((movement) => movement.kind === "in" && referenceIn(movement.memo) === reference()),
  );
  const today = createMemo(() =>
    movements().filter((movement) => movement.kind === "in" && movement.at >= since()),
  );

  createEffect(() => {
    if (paid().length > 0) sound();
  });

  const verdict = () => {
    const [first] = paid().slice(-1);
    if (!first) return undefined;
    const asked = value();
    if (first.asset !== null) return t("receive-other-money");
    if (asked !== undefined && first.amount < asked) {
      return t("receive-too-little", { amount: amountText(first.amount), asked: amountText(asked) });
    }
    if (asked !== undefined && first.amount > asked) {
      return t("receive-too-much", { amount: amountText(first.amount), asked: amountText(asked) });
    }
    return t("receive-arrived", { amount: amountText(first.amount), who: who(first.other ?? "") });
  };

  async function share() {
    if (navigator.share) await navigator.share({ url: link() }).catch(() => undefined);
    else await navigator.clipboard.writeText(link());
  }

  return (
    <>
      <Head title={t("receive-title")} />
      <div class="stack" role="status" aria-live="assertive">
        <Show when={verdict()}>
          {(text) => (
            <Notice>
              <strong>{text()}</strong>
              <Show when={paid().length > 1}>
                <p>{t("receive-twice", { count: paid().length })}</p>
              </Show>
              <p class="quiet">
                {paid().every((payment) => payment.final) ? t("step-final") : t("step-inBlock")}
              </p>
              <Button
                onClick={() => {
                  setReference(newReference());
                  setAmount("");
                  setMemo("");
                }}
              >
                {t("receive-next")}
              </Button>
            </Notice>
          )}
        </Show>
      </div>
      <Show when={paid().length === 0}>
        <figure class="stack">
          <Code fields={fields()} label={t("receive-code")} />
          <figcaption class="quiet">{t("receive-waits")}</figcaption>
        </figure>
        <Field
          big
          label={t("receive-amount", { symbol: money().symbol })}
          wrong={wrong()}
          inputmode="decimal"
          placeholder="0"
          value={amount()}
          onInput={(event) => setAmount(event.currentTarget.value)}
        />
        <Field
          label={t("pay-memo")}
          value={memo()}
          wrong={tooLong() ? t("pay-memo-long") : undefined}
          onInput={(event) => setMemo(event.currentTarget.value)}
        />
        <details class="card">
          <summary>{t("receive-text")}</summary>
          <p class="mono" data-link>
            {link()}
          </p>
          <Button look="second" onClick={() => void share()}>
            {t("share")}
          </Button>
        </details>
      </Show>
      <Show when={today().length > 0}>
        <section class="card" aria-labelledby="today">
          <h2 id="today">{t("receive-today")}</h2>
          <MovementList movements={today()} />
        </section>
      </Show>
    </>
  );
}

/** Two short notes. A till hears that it was paid. */
function sound() {
  const context = new AudioContext();
  for (const [index, pitch] of [660, 880].entries()) {
    const note = context.createOscillator();
    const volume = context.createGain();
    const at = context.currentTime + index * 0.12;
    note.frequency.value = pitch;
    volume.gain.setValueAtTime(0.12, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.25);
    note.connect(volume).connect(context.destination);
    note.start(at);
    note.stop(at + 0.25);
  }
}

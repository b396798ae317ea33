// The statement: what this phone has seen of one money, by month, in lines that add up to the balance now.
import { createMemo, createSignal, For, type JSX, onMount, Show } from "solid-js";
import { holdings } from "../../chain/currencies";
import { orderCalls, payment } from "../../chain/orders";
import type { AssetId, Movement } from "../../chain/types";
import { byMonth, csv, sums } from "../../domain/statement";
import { language, t } from "../../i18n";
import { account, home, movements, note, unit } from "../../session";
import { Button, Field, Head, Notice, Sheet } from "../../ui/parts";
import { confirm } from "../confirm";
import { known } from "../known";
import { MoneyChoice } from "../money-choice";
import { amountText, dateText, Money, Somebody, who } from "../show";

const isOut = (movement: Movement) => movement.kind === "out" || movement.kind === "refundOut";
const signed = (movement: Movement) => (isOut(movement) ? -movement.amount : movement.amount);

export function History(): JSX.Element {
  const [asset, setAsset] = createSignal<AssetId>(null);
  const me = () => account()?.address;
  const mine = known(
    () => (me() ? `holdings-${me()}` : undefined),
    () => holdings(me() ?? ""),
  );
  const [open, setOpen] = createSignal<string>();
  const monies = createMemo(() => [
    ...new Set<AssetId>([null, ...movements().map((movement) => movement.asset)]),
  ]);
  const lines = createMemo(() =>
    movements()
      .filter((movement) => movement.asset === asset())
      .map((movement) => ({ at: movement.at, amount: signed(movement), movement })),
  );
  const balance = () => {
    const now = asset();
    if (now === null) return home()?.balance.free ?? 0n;
    const holding = mine.value()?.find(({ currency }) => currency === now);
    return holding ? holding.free - holding.debt : 0n;
  };
  /** What came before, so that the lines end at the balance that the chain proves. */
  const opening = () => balance() - (sums(0n, lines()).closing ?? 0n);
  const months = createMemo(() => byMonth(opening(), lines()).toReversed());
  const chosen = () => movements().find((movement) => movement.key === open());
  const monthText = (month: string) =>
    new Intl.DateTimeFormat(language(), { month: "long", year: "numeric", timeZone: "UTC" }).format(
      Date.parse(`${month}-15`),
    );

  function save() {
    const rows = lines().map(({ at, amount, movement }) => ({
      at,
      amount,
      with: movement.other ? who(movement.other) : t(`movement-${movement.kind}`),
      memo: [movement.memo, movement.note].filter(Boolean).join(" · "),
    }));
    const titles = ["history-when", "history-amount", "history-with", "history-memo"].map((id) => t(id));
    const file = new Blob([csv(titles, rows, unit(asset())?.decimals ?? 0)], { type: "text/csv" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "statement.csv";
    link.click();
    URL.revokeObjectURL(link.href);
  }

  return (
    <>
      <Head title={t("history-title")} back={{ href: "#/", label: t("back") }} />
      <MoneyChoice of={monies()} value={asset()} onChange={setAsset} />
      <Show when={months().length > 0} fallback={<Notice>{t("history-none")}</Notice>}>
        <For each={months()}>
          {(month) => (
            <section class="card">
              <h2>{monthText(month.month)}</h2>
              <dl class="sums">
                <Sum name={t("history-opening")} amount={month.opening} asset={asset()} />
                <Sum name={t("history-came")} amount={month.came} asset={asset()} />
                <Sum name={t("history-went")} amount={-month.left} asset={asset()} />
                <Sum name={t("history-closing")} amount={month.closing} asset={asset()} strong />
              </dl>
              <ul class="rows">
                <For each={month.lines.toReversed()}>
                  {({ movement, amount }) => (
                    <li>
                      <button type="button" class="row" onClick={() => setOpen(movement.key)}>
                        <span class="grow">
                          <strong>
                            {movement.other ? who(movement.other) : t(`movement-${movement.kind}`)}
                          </strong>
                          <br />
                          <span class="quiet">{movement.note || movement.memo || dateText(movement.at)}</span>
                        </span>
                        <Money amount={amount} asset={movement.asset} signed />
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          )}
        </For>
        <div class="pair no-print">
          <Button look="second" onClick={save}>
            {t("history-csv")}
          </Button>
          <Button look="second" onClick={() => window.print()}>
            {t("history-print")}
          </Button>
        </div>
      </Show>
      <Sheet
        title={t("history-line")}
        close={t("close")}
        open={chosen() !== undefined}
        onClose={() => setOpen(undefined)}
      >
        <Show when={chosen()}>
          {(movement) => <Line movement={movement()} close={() => setOpen(undefined)} />}
        </Show>
      </Sheet>
    </>
  );
}

function Sum(props: { name: string; amount: bigint; asset: AssetId; strong?: boolean }): JSX.Element {
  return (
    <div class="row-sum">
      <dt class={props.strong ? "" : "quiet"}>{props.name}</dt>
      <dd>{amountText(props.amount, props.asset)}</dd>
    </div>
  );
}

function Line(props: { movement: Movement; close: () => void }): JSX.Element {
  const [text, setText] = createSignal(props.movement.note ?? "");
  const [back, setBack] = createSignal(0n);
  onMount(() => {
    const { payment: number, kind } = props.movement;
    if (number === undefined || kind !== "in") return;
    // Without an answer there is nothing to give back here.
    payment(number).then(
      (found) => found && setBack(found.amount - found.refunded),
      () => undefined,
    );
  });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void note(props.movement, text()).then(props.close);
      }}
    >
      <Money amount={signed(props.movement)} asset={props.movement.asset} look="huge" signed />
      <Show when={props.movement.other}>{(other) => <Somebody address={other()} />}</Show>
      <Show when={props.movement.memo}>
        <p>{props.movement.memo}</p>
      </Show>
      <p class="quiet">
        {dateText(props.movement.at)}. {t(props.movement.final ? "history-source" : "movement-arrived")}
      </p>
      <Field
        label={t("history-note")}
        help={t("history-note-help")}
        value={text()}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">{t("history-note-save")}</Button>
      <Show when={back() > 0n}>
        <p class="quiet">{t("history-back-text", { amount: amountText(back(), props.movement.asset) })}</p>
        <Button
          look="second"
          onClick={() => {
            props.close();
            void confirm(orderCalls.refund(props.movement.payment ?? 0n));
          }}
        >
          {t("history-back")}
        </Button>
      </Show>
    </form>
  );
}

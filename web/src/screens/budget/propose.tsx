// A project for a budget: what it is, what it costs, and who gets the money.
import { useNavigate, useParams } from "@solidjs/router";
import { createSignal, For, Index, type JSX, Show } from "solid-js";
import { budget, budgeting, nextProject, type Wish } from "../../chain/budgets";
import { personById } from "../../chain/read";
import { LONGEST } from "../../chain/texts";
import { address } from "../../domain/address";
import { readAmount } from "../../domain/amounts";
import { bytesIn } from "../../domain/codes";
import { language, t } from "../../i18n";
import { account, unit } from "../../session";
import { Button, Field, Head, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { known } from "../known";
import { amountText, Somebody } from "../show";
import { keep } from "../unsent";
import "../decide/decide.css";

/** The most bytes of a title, and the most parts of a payment. */
const TITLE = 128;
const PARTS = 12;

export function ProposeProject(): JSX.Element {
  const params = useParams();
  const navigate = useNavigate();
  const number = () => Number(params["number"]);
  const terms = known(
    () => `budget-terms-${number()}`,
    () => budget(number()),
  );
  const [title, setTitle] = createSignal("");
  const [text, setText] = createSignal("");
  const [parts, setParts] = createSignal([""]);
  const [other, setOther] = createSignal(false);
  const [whom, setWhom] = createSignal("");
  const [found, setFound] = createSignal<{ typed: string; account: string | undefined }>();
  const [category, setCategory] = createSignal(0);
  const sent = keep(`decide/budget/${number()}/propose`, "budget-propose", {
    title: [title, setTitle],
    text: [text, setText],
    parts: [() => parts().join("\n"), (kept) => setParts(kept.split("\n"))],
  });

  const money = () => unit(terms.value()?.asset ?? null);
  const read = (typed: string) => {
    const amount = readAmount(typed, money()?.decimals ?? 0, language());
    return amount.ok && amount.amount > 0n ? amount.amount : undefined;
  };
  const amounts = () => parts().map(read);
  const sum = () => amounts().reduce<bigint>((all, one) => all + (one ?? 0n), 0n);
  const outside = () => {
    const [least, most] = terms.value()?.limits ?? [0n, 0n];
    return sum() > 0n && (sum() < least || sum() > most);
  };
  const tooLong = () => bytesIn(title().trim()) > TITLE;
  const left = () => LONGEST - bytesIn(text().trim());
  const payee = () => {
    if (!other()) return account()?.address;
    const typed = whom().trim();
    return address(typed) ? typed : found()?.typed === typed ? found()?.account : undefined;
  };
  const nobody = () =>
    other() && whom().trim() !== "" && found()?.typed === whom().trim() && payee() === undefined;
  const wish = (): Wish | undefined => {
    const paid = amounts().filter((amount) => amount !== undefined);
    const beneficiary = payee();
    const whole = paid.length === parts().length && !outside();
    if (!title().trim() || tooLong() || !text().trim() || left() < 0 || !whole || !beneficiary)
      return undefined;
    return { title: title().trim(), text: text().trim(), parts: paid, beneficiary, category: category() };
  };

  async function look(typed: string) {
    setWhom(typed);
    const name = typed.trim();
    if (address(name) || !name) return;
    const person = /^\d{1,18}$/.test(name) ? await personById(BigInt(name)) : undefined;
    if (whom().trim() === name) setFound({ typed: name, account: person?.account });
  }
  async function go() {
    const now = wish();
    if (!now) return;
    const next = await nextProject(number());
    if ((await confirm(budgeting.propose(number(), next, now), undefined, sent)) === "final")
      navigate(`/decide/budget/${number()}/${next}`);
  }

  return (
    <>
      <Head title={t("budget-propose")} back={{ href: `#/decide/budget/${number()}`, label: t("back") }} />
      <Show when={terms.none()}>
        <Notice>{t("budget-gone")}</Notice>
      </Show>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <Field
          label={t("budget-title-field")}
          wrong={tooLong() ? t("challenge-long") : undefined}
          value={title()}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
        <div class="field">
          <label>
            {t("budget-text-field")}
            <textarea rows="5" value={text()} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
          <p class={left() < 0 ? "wrong" : "quiet"}>{t("talk-left", { left: left() })}</p>
        </div>
        <Index each={parts()}>
          {(typed, place) => (
            <Field
              label={t(place === 0 ? "budget-amount-first" : "budget-amount-later", {
                number: place + 1,
                symbol: money()?.symbol ?? "",
              })}
              inputmode="decimal"
              value={typed()}
              onInput={(event) => {
                const { value } = event.currentTarget;
                setParts((now) => now.map((one, index) => (index === place ? value : one)));
              }}
            />
          )}
        </Index>
        <div class="buttons">
          <Button
            look="plain"
            disabled={parts().length >= PARTS}
            onClick={() => setParts((now) => [...now, ""])}
          >
            {t("budget-more-parts")}
          </Button>
          <Show when={parts().length > 1}>
            <Button look="plain" onClick={() => setParts((now) => now.slice(0, -1))}>
              {t("budget-fewer-parts")}
            </Button>
          </Show>
        </div>
        <Show when={terms.value()}>
          {(now) => (
            <p class={outside() ? "wrong" : "quiet"} aria-live="polite">
              {t("budget-sum", {
                sum: amountText(sum(), now().asset),
                least: amountText(now().limits[0], now().asset),
                most: amountText(now().limits[1], now().asset),
              })}
            </p>
          )}
        </Show>
        <Show when={(terms.value()?.categories ?? 1) > 1}>
          <div class="field">
            <label>
              {t("budget-category")}
              <select onChange={(event) => setCategory(Number(event.currentTarget.value))}>
                <For each={Array.from({ length: terms.value()?.categories ?? 1 })}>
                  {(_, place) => <option value={place()}>{place() + 1}</option>}
                </For>
              </select>
            </label>
          </div>
        </Show>
        <fieldset class="choices small">
          <legend>{t("budget-payee")}</legend>
          <For each={[false, true]}>
            {(one) => (
              <label>
                <input type="radio" name="payee" checked={other() === one} onChange={() => setOther(one)} />
                {t(one ? "budget-payee-other" : "you")}
              </label>
            )}
          </For>
        </fieldset>
        <Show when={other()}>
          <Field
            label={t("pay-whom")}
            help={t("budget-payee-help")}
            wrong={nobody() ? t("code-unknown") : undefined}
            value={whom()}
            onInput={(event) => void look(event.currentTarget.value)}
            spellcheck={false}
            autocapitalize="none"
          />
          <Show when={payee()}>{(who) => <Somebody address={who()} />}</Show>
        </Show>
        <Button wide type="submit" disabled={!wish()}>
          {t("propose-button")}
        </Button>
      </form>
    </>
  );
}

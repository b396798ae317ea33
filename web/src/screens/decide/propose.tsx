import { useNavigate } from "@solidjs/router";
import { createSignal, For, type JSX, Match, Show, Switch } from "solid-js";
import { nextProposal, ruleOf } from "../../chain/assembly";
import { deciding, trackOf, type Wish } from "../../chain/deciding";
import { address } from "../../domain/address";
import { readAmount } from "../../domain/amounts";
import { duration } from "../../domain/times";
import { language, t } from "../../i18n";
import { money } from "../../session";
import { Button, Field, Head } from "../../ui/parts";
import { confirm } from "../confirm";
import { known } from "../known";
import { keep, offline, Waits } from "../unsent";
import "./decide.css";

const KINDS = ["spend", "dividend", "quota", "vouches"] as const;
const NANOSECONDS = 1_000_000_000;

/** One of a few things that a member may want the community to do. */
export function Propose(): JSX.Element {
  const navigate = useNavigate();
  const [kind, setKind] = createSignal<Wish["kind"]>("spend");
  const [amount, setAmount] = createSignal("");
  const [to, setTo] = createSignal("");
  const sent = keep("decide/propose", "propose-title", { amount: [amount, setAmount], to: [to, setTo] });
  const sum = () => {
    const read = readAmount(amount(), money().decimals, language());
    return read.ok && read.amount > 0n ? read.amount : undefined;
  };
  const count = () => {
    const typed = amount().trim().replace(",", ".");
    return /^\d+(\.\d+)?$/.test(typed) && Number(typed) > 0 ? Number(typed) : undefined;
  };
  const wish = (): Wish | undefined => {
    const number = count();
    const units = sum();
    switch (kind()) {
      case "spend": {
        const payee = address(to().trim());
        return units && payee ? { kind: "spend", amount: units, to: payee } : undefined;
      }
      case "dividend":
        return units ? { kind: "dividend", amount: units } : undefined;
      case "quota":
        return number ? { kind: "quota", cap: BigInt(Math.round(number * NANOSECONDS)) } : undefined;
      case "vouches":
        return number && Number.isInteger(number) ? { kind: "vouches", count: number } : undefined;
    }
  };
  const track = () => trackOf(kind());
  const rule = known(
    () => `rule-${track()}`,
    () => ruleOf(track()),
  );

  async function go() {
    const now = wish();
    if (!now) return;
    // Without an answer, the list shows it.
    const number = await nextProposal().catch(() => "");
    if ((await confirm(deciding.propose(now), undefined, sent)) === "final") navigate(`/decide/${number}`);
  }

  return (
    <>
      <Head title={t("propose-title")} back={{ href: "#/decide", label: t("back") }} />
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <fieldset class="choices">
          <legend>{t("propose-what")}</legend>
          <For each={KINDS}>
            {(one) => (
              <label>
                <input type="radio" name="kind" checked={kind() === one} onChange={() => setKind(one)} />
                {t(`propose-${one}`)}
              </label>
            )}
          </For>
        </fieldset>
        <Field
          label={t(`propose-${kind()}-value`, { symbol: money().symbol })}
          inputmode="decimal"
          value={amount()}
          onInput={(event) => setAmount(event.currentTarget.value)}
        />
        <Switch>
          <Match when={kind() === "spend"}>
            <Field
              label={t("propose-to")}
              help={t("propose-to-help")}
              wrong={to().trim() && !address(to().trim()) ? t("code-unknown") : undefined}
              value={to()}
              onInput={(event) => setTo(event.currentTarget.value)}
              spellcheck={false}
              autocapitalize="none"
            />
          </Match>
        </Switch>
        <Show when={rule.value()}>
          {(now) => (
            <p class="quiet">
              {t("propose-rule", {
                preparation: duration(now().preparation ?? 0, language()),
                decision: duration(now().decision, language()),
              })}{" "}
              {t("propose-next")}
            </p>
          )}
        </Show>
        <Waits />
        <Button wide type="submit" disabled={!wish() || offline()}>
          {t("propose-button")}
        </Button>
      </form>
    </>
  );
}

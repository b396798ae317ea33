// Something that a member proposes to a cooperative.
import { useNavigate, useParams } from "@solidjs/router";
import { createSignal, createUniqueId, For, type JSX, Match, Show, Switch } from "solid-js";
import { placesOf } from "../../chain/cooperatives";
import { type Offered, offered, propose } from "../../chain/founding";
import { readAmount } from "../../domain/amounts";
import { CHANGES, type Change, type Office } from "../../domain/bylaws";
import { memoFits } from "../../domain/codes";
import { kindOf, WISHES, type Wish } from "../../domain/resolution";
import { language, t } from "../../i18n";
import { home, unit } from "../../session";
import { Button, Field, Head, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { Answer, known } from "../known";
import { keep, offline, Waits } from "../unsent";
import { Chosen, Whom, whomOf } from "../whom";
import { entered, typed } from "./founding";
import "../decide/decide.css";

const DAY = 86_400_000;
const OFFICES: Office[] = ["Chair", "Treasurer", "Bookkeeper", "Auditor"];

export function ProposeTo(): JSX.Element {
  const params = useParams();
  const id = () => Number(params["id"]);
  const answer = known(
    () => `propose-${id()}-${home()?.person?.id}`,
    async () => {
      const person = home()?.person?.id;
      const [what, places] = await Promise.all([
        offered(id()),
        person === undefined ? new Map<number, number>() : placesOf(person),
      ]);
      return what && { what, mine: places.get(id()) };
    },
  );
  return (
    <>
      <Head title={t("resolution-propose")} back={{ href: `#/cooperatives/${id()}`, label: t("back") }} />
      <Show when={!answer.none()} fallback={<Notice>{t("cooperative-unknown")}</Notice>}>
        <Answer of={answer}>
          {(all) => (
            <Show when={all().mine !== undefined} fallback={<Notice>{t("resolution-members-only")}</Notice>}>
              <Form id={id()} mine={all().mine ?? 0} of={all().what} />
            </Show>
          )}
        </Answer>
      </Show>
    </>
  );
}

function Form(props: { id: number; mine: number; of: Offered }): JSX.Element {
  const navigate = useNavigate();
  const [kind, setKind] = createSignal<Wish["kind"]>("text");
  const [reasons, setReasons] = createSignal("");
  const [office, setOffice] = createSignal<Office>("Treasurer");
  const [member, setMember] = createSignal("");
  const [person, setPerson] = createSignal("");
  const [whom, setWhom] = createSignal<string>();
  const [problem, setProblem] = createSignal<string>();
  const [amount, setAmount] = createSignal("");
  const [memo, setMemo] = createSignal("");
  const [account, setAccount] = createSignal("");
  const [days, setDays] = createSignal("14");
  const [what, setWhat] = createSignal<Change>("notice");
  const [value, setValue] = createSignal("");

  const sent = keep(`cooperatives/${props.id}/propose`, "resolution-propose", {
    amount: [amount, setAmount],
    memo: [memo, setMemo],
    reasons: [reasons, setReasons],
  });

  const money = () => unit(props.of.book) ?? { symbol: "", decimals: 0 };
  const sum = () => {
    const read = readAmount(amount(), money().decimals, language());
    return read.ok && read.amount > 0n ? read.amount : undefined;
  };
  const number = (text: string) => (text === "" ? undefined : Number(text));
  function wish(): Wish | undefined {
    const to = whom();
    const units = sum();
    const chosen = number(member());
    switch (kind()) {
      case "text":
        return { kind: "text" };
      case "elect":
        return { kind: "elect", office: office(), ...(chosen === undefined ? {} : { member: chosen }) };
      case "spend":
        return to && units && memoFits(memo())
          ? { kind: "spend", to, amount: units, memo: memo() }
          : undefined;
      case "admit":
        return person() === "" ? undefined : { kind: "admit", person: BigInt(person()) };
      case "expel":
        return chosen === undefined || !memo().trim() || !memoFits(memo())
          ? undefined
          : { kind: "expel", member: chosen, reason: memo() };
      case "bill": {
        const at = number(account());
        const due = Date.now() + typed(days()) * DAY;
        return to && units && at !== undefined && due > 0 && memo().trim() && memoFits(memo())
          ? { kind: "bill", to, account: at, amount: units, due, memo: memo() }
          : undefined;
      }
      case "change": {
        const next = typed(value());
        const good = next >= 0 && (CHANGES[what()] !== "percent" || next <= 100);
        return good && (CHANGES[what()] !== "count" || Number.isSafeInteger(next))
          ? { kind: "change", what: what(), to: next }
          : undefined;
      }
      case "end":
        return { kind: "end" };
    }
  }
  function take(text: string) {
    const found = whomOf(text);
    if ("problem" in found) return setProblem(found.problem);
    setProblem(undefined);
    setWhom(found.to);
  }
  async function go() {
    const now = wish();
    if (!now || !reasons().trim()) return;
    if ((await confirm(propose(props.id, props.mine, now, reasons().trim()), undefined, sent)) === "final")
      navigate(`/cooperatives/${props.id}`);
  }

  const members = () =>
    props.of.members.map(({ number, person }): [string, string] => [
      String(number),
      t("resolution-member", { place: number, id: String(person) }),
    ]);
  const memoField = (label: string) => (
    <Field
      label={label}
      wrong={memoFits(memo()) ? undefined : t("pay-memo-long")}
      value={memo()}
      onInput={(event) => setMemo(event.currentTarget.value)}
    />
  );
  const amountField = () => (
    <Field
      label={t("pay-amount", { symbol: money().symbol })}
      inputmode="decimal"
      value={amount()}
      onInput={(event) => setAmount(event.currentTarget.value)}
    />
  );
  const area = createUniqueId();

  return (
    <>
      <Select
        label={t("resolution-what")}
        of={WISHES.map((one) => [one, t(`resolution-${one}`)])}
        value={kind()}
        onChange={(next) => setKind(next as Wish["kind"])}
      />
      <Show when={problem()}>{(text) => <Notice look="bad">{text()}</Notice>}</Show>
      {/* Whom to pay has a form of its own, so it stands before the form. */}
      <Show when={kind() === "spend" || kind() === "bill"}>
        <Show when={whom()} fallback={<Whom onText={take} onAccount={setWhom} />}>
          {(to) => <Chosen account={to()} onOther={() => setWhom(undefined)} />}
        </Show>
      </Show>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <Switch>
          <Match when={kind() === "elect"}>
            <Select
              label={t("resolution-office")}
              of={OFFICES.map((one) => [one, t(`word-${one.toLowerCase()}`)])}
              value={office()}
              onChange={(next) => setOffice(next as Office)}
            />
            <Select
              label={t("resolution-who")}
              of={[["", t("word-nobody")], ...members()]}
              value={member()}
              onChange={setMember}
            />
          </Match>
          <Match when={kind() === "spend"}>
            {amountField()}
            {memoField(t("pay-memo"))}
          </Match>
          <Match when={kind() === "admit"}>
            <Show
              when={props.of.applicants.length > 0}
              fallback={<Notice>{t("resolution-no-applicants")}</Notice>}
            >
              <Select
                label={t("resolution-who")}
                of={[
                  ["", t("resolution-choose")],
                  ...props.of.applicants.map((id): [string, string] => [
                    String(id),
                    t("member-number", { id: String(id) }),
                  ]),
                ]}
                value={person()}
                onChange={setPerson}
              />
            </Show>
          </Match>
          <Match when={kind() === "expel"}>
            <Select
              label={t("resolution-who")}
              of={[["", t("resolution-choose")], ...members()]}
              value={member()}
              onChange={setMember}
            />
            {memoField(t("part-reason"))}
            <p class="quiet">{t("resolution-expel-text")}</p>
          </Match>
          <Match when={kind() === "bill"}>
            {amountField()}
            <Select
              label={t("part-account")}
              of={[
                ["", t("resolution-choose")],
                ...props.of.expenses.map(({ number, name }): [string, string] => [
                  String(number),
                  `${number} ${name}`,
                ]),
              ]}
              value={account()}
              onChange={setAccount}
            />
            {memoField(t("part-memo"))}
            <Field
              label={t("resolution-due")}
              inputmode="decimal"
              value={days()}
              onInput={(event) => setDays(event.currentTarget.value)}
            />
          </Match>
          <Match when={kind() === "change"}>
            <Select
              label={t("resolution-term")}
              of={Object.keys(CHANGES).map((one) => [one, t(`part-bylaws-${one}`)])}
              value={what()}
              onChange={(next) => setWhat(next as Change)}
            />
            <Field
              label={`${t("resolution-value")}: ${entered(what())}`}
              inputmode="decimal"
              value={value()}
              onInput={(event) => setValue(event.currentTarget.value)}
            />
          </Match>
          <Match when={kind() === "end"}>
            <Notice look="warn">{t("resolution-end-text")}</Notice>
          </Match>
        </Switch>
        <div class="field">
          <label for={area}>{t("resolution-reasons")}</label>
          <textarea
            id={area}
            rows={4}
            value={reasons()}
            onInput={(event) => setReasons(event.currentTarget.value)}
          />
          <p class="quiet">{t("challenge-public")}</p>
        </div>
        <p class="quiet">{t("resolution-kind", { kind: t(`word-${kindOf(kind()).toLowerCase()}`) })}</p>
        <Waits />
        <Button wide type="submit" disabled={!wish() || !reasons().trim() || offline()}>
          {t("pay-next")}
        </Button>
      </form>
    </>
  );
}

function Select(props: {
  label: string;
  of: (readonly [value: string, text: string])[];
  value: string;
  onChange: (value: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select id={id} onChange={(event) => props.onChange(event.currentTarget.value)}>
        <For each={props.of}>
          {([value, text]) => (
            <option value={value} selected={value === props.value}>
              {text}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}

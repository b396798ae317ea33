// To found a cooperative: the bylaws, the founders, and what each of them signs.
import { useNavigate } from "@solidjs/router";
import { createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { cooperativeCalls } from "../../chain/cooperative-calls";
import type { Founding } from "../../chain/cooperatives";
import { foundingCalls } from "../../chain/founding";
import { giving } from "../../chain/people";
import type { Person } from "../../chain/types";
import { readAmount } from "../../domain/amounts";
import {
  CHANGES,
  type Change,
  type Choice,
  CLASSES,
  LEAST_RESERVE,
  type Task,
  termsOf,
  usual,
  wrongIn,
} from "../../domain/bylaws";
import { duration } from "../../domain/times";
import { language, t } from "../../i18n";
import { currencies, home, unit } from "../../session";
import { Button, Field, Head, Notice } from "../../ui/parts";
import { confirm } from "../confirm";
import { known } from "../known";
import { MoneyChoice } from "../money-choice";
import { Choose } from "../people/choose";
import { Parts } from "../sentence";
import { amountText, dateText } from "../show";
import { keep, offline, Waits } from "../unsent";
import "../decide/decide.css";

const DAY = 86_400_000;
/** The chain asks for so many founders with a voice. */
const LEAST_FOUNDERS = 3;
const PERIODS = [30, 91, 365];
const TASKS: Task[] = ["Members", "Chair", "Treasurer", "Bookkeeper"];

const NUMBERS = [
  "first",
  "most",
  "reserve",
  "commons",
  "interest",
  "cash",
  "vote",
  "quorum",
  "notice",
  "defence",
] as const;
type Counted = (typeof NUMBERS)[number];

/** A proposed cooperative. A founder signs the hash of exactly what stands here. */
export function Proposed(props: {
  of: Founding;
  act: (call: Promise<Uint8Array>) => Promise<void>;
}): JSX.Element {
  const mine = () =>
    props.of.founders.find(({ who }) => who.kind === "person" && who.id === home()?.person?.id);
  return (
    <section class="card" data-founding={props.of.id}>
      <h2>{t("founding-title", { name: props.of.name })}</h2>
      <p>
        {t("founding-signed", {
          signed: props.of.founders.filter(({ signed }) => signed).length,
          all: props.of.founders.length,
          when: dateText(props.of.signBy),
        })}
      </p>
      <h3>{t("founding-founders")}</h3>
      <ul class="rows">
        <For each={props.of.founders}>
          {({ who, shares, signed }) => (
            <li class="row">
              <span class="grow">
                <strong>
                  {who.kind === "person" ? t("member-number", { id: String(who.id) }) : `#${who.id}`}
                </strong>
                <br />
                <span class="quiet">{t("founding-shares", { count: shares })}</span>
              </span>
              <span class="quiet">{t(signed ? "founding-has-signed" : "founding-waits")}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.of.text}>{(text) => <p class="text">{text()}</p>}</Show>
      <details>
        <summary>{t("founding-terms")}</summary>
        <Parts of={termsOf(props.of.terms)} />
      </details>
      <p class="quiet">{t("founding-hash")}</p>
      <p class="mono">{props.of.proposal}</p>
      <Show when={mine() && !mine()?.signed}>
        <p class="quiet">
          {t("founding-price", {
            amount: amountText(
              props.of.bylaws.par * BigInt(props.of.bylaws.firstShares),
              props.of.bylaws.book,
            ),
          })}
        </p>
        <Button onClick={() => void props.act(cooperativeCalls.sign(props.of.id, props.of.proposal))}>
          {t("founding-sign")}
        </Button>
      </Show>
      <Show when={mine() !== undefined && mine() === props.of.founders[0]}>
        <Button look="plain" onClick={() => void props.act(foundingCalls.giveUp(props.of.id))}>
          {t("founding-give-up")}
        </Button>
      </Show>
    </section>
  );
}

/** The label of a term, with the unit in which it is entered. */
export function entered(term: string): string {
  const what = t(`part-bylaws-${term}`);
  const measure = CHANGES[term as Change] ?? "count";
  return measure === "count" ? what : t(`found-in-${measure}`, { what });
}

/** Without the signs that keep a name apart on the screen: this text goes onto the chain. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

/** A number as somebody types it, with a comma or a point. */
export const typed = (text: string) =>
  text.trim() === "" ? Number.NaN : Number(text.trim().replace(",", "."));

export function Found(): JSX.Element {
  return (
    <>
      <Head title={t("found-title")} back={{ href: "#/cooperatives", label: t("back") }} />
      <Show
        when={home()?.person?.status === "Active" && home()?.person}
        fallback={<Notice>{t("cannot-stranger")}</Notice>}
      >
        {(me) => <Form me={me()} />}
      </Show>
    </>
  );
}

function Form(props: { me: Person }): JSX.Element {
  const navigate = useNavigate();
  const [name, setName] = createSignal("");
  const [text, setText] = createSignal<string>();
  const [others, setOthers] = createSignal<Person[]>([]);
  const [par, setPar] = createSignal("");
  const [work, setWork] = createSignal(t("found-work-usual"));
  const [chosen, setChosen] = createSignal(usual);
  /** As they were typed: half a number is not one yet. */
  const [numbers, setNumbers] = createSignal(
    Object.fromEntries(NUMBERS.map((of) => [of, String(usual[of])])) as Record<Counted, string>,
  );
  const vouched = known(
    () => `giving-${props.me.id}`,
    () => giving(props.me.id),
  );
  const near = () =>
    (vouched.value()?.given ?? []).map(({ to }) => to).filter(({ status }) => status === "Active");
  const set = <K extends keyof typeof usual>(what: K, value: (typeof usual)[K]) =>
    setChosen({ ...chosen(), [what]: value });
  const sent = keep("cooperatives/found", "found-title", {
    name: [name, setName],
    text: [() => text() ?? "", setText],
    par: [par, setPar],
  });
  const money = () => unit(chosen().book) ?? { symbol: "", decimals: 0 };
  const price = () => {
    const read = readAmount(par(), money().decimals, language());
    return read.ok ? read.amount : 0n;
  };
  const choice = (): Choice => ({
    ...chosen(),
    ...(Object.fromEntries(NUMBERS.map((of) => [of, typed(numbers()[of])])) as Record<Counted, number>),
    par: price(),
    work: work(),
  });
  /** The text that stands there until somebody writes another one. */
  const words = () => text() ?? plain(t("found-text-usual", { name: name().trim() }));
  const wrong = () => wrongIn(choice());
  const missing = () => Math.max(0, LEAST_FOUNDERS - 1 - others().length);
  const ready = () => name().trim() !== "" && words().trim() !== "" && !wrong() && missing() === 0;

  async function go() {
    if (!ready()) return;
    const founders = [props.me.id, ...others().map(({ id }) => id)];
    const became = await confirm(
      foundingCalls.found(name().trim(), founders, choice(), words()),
      undefined,
      sent,
    );
    if (became === "final") navigate("/cooperatives");
  }

  function Count(own: { of: Counted; help?: string }): JSX.Element {
    return (
      <Field
        label={entered(own.of)}
        help={own.help}
        wrong={wrong() === own.of ? t("found-wrong") : undefined}
        inputmode="decimal"
        value={numbers()[own.of]}
        onInput={(event) => setNumbers({ ...numbers(), [own.of]: event.currentTarget.value })}
      />
    );
  }
  function Who(own: { of: "admission" | "recording" }): JSX.Element {
    const field = createUniqueId();
    return (
      <div class="field">
        <label for={field}>{t(`part-bylaws-${own.of}`)}</label>
        <select id={field} onChange={(event) => set(own.of, event.currentTarget.value as Task)}>
          <For each={TASKS}>
            {(task) => (
              <option value={task} selected={task === chosen()[own.of]}>
                {t(task === "Members" ? "word-all-members" : `word-${task.toLowerCase()}`)}
              </option>
            )}
          </For>
        </select>
      </div>
    );
  }

  const area = createUniqueId();
  const period = createUniqueId();
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <p>{t("found-about")}</p>
      <section class="card" aria-labelledby="about">
        <h2 id="about">{t("found-what")}</h2>
        <Field
          label={t("found-name")}
          value={name()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <div class="field">
          <label for={area}>{t("found-text")}</label>
          <textarea
            id={area}
            rows={6}
            value={words()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="quiet">{t("found-text-help")}</p>
        </div>
        <fieldset class="choices">
          <legend>{t("part-bylaws-members")}</legend>
          <For each={CLASSES}>
            {(kind) => (
              <label>
                <input
                  type="radio"
                  name="kind"
                  checked={chosen().kind === kind}
                  onChange={() => set("kind", kind)}
                />
                {t(`word-${kind.toLowerCase()}`)}
              </label>
            )}
          </For>
        </fieldset>
      </section>
      <section class="card" aria-labelledby="founders">
        <h2 id="founders">{t("founding-founders")}</h2>
        <Choose
          legend={t("found-who")}
          from={near()}
          chosen={others()}
          not={props.me.id}
          onChange={setOthers}
        />
        <p class="quiet" aria-live="polite">
          {missing() > 0 ? t("found-missing", { count: missing() }) : t("found-all-sign")}
        </p>
      </section>
      <section class="card" aria-labelledby="shares">
        <h2 id="shares">{t("cooperative-shares")}</h2>
        <MoneyChoice
          of={[null, ...currencies().map(({ id }) => id)]}
          value={chosen().book}
          onChange={(book) => set("book", book)}
        />
        <Field
          label={`${t("part-bylaws-par")} (${money().symbol})`}
          inputmode="decimal"
          value={par()}
          onInput={(event) => setPar(event.currentTarget.value)}
        />
        <Count of="first" />
        <Count of="most" />
      </section>
      <section class="card" aria-labelledby="surplus">
        <h2 id="surplus">{t("found-surplus")}</h2>
        <div class="field">
          <label for={period}>{t("part-bylaws-period")}</label>
          <select id={period} onChange={(event) => set("period", Number(event.currentTarget.value))}>
            <For each={PERIODS}>
              {(days) => (
                <option value={days} selected={days === chosen().period}>
                  {duration(days * DAY, language())}
                </option>
              )}
            </For>
          </select>
        </div>
        <Count of="reserve" help={t("found-reserve-help", { least: LEAST_RESERVE })} />
        <Count of="commons" />
        <Count of="interest" />
        <Count of="cash" help={t("found-cash-help")} />
        <Field
          label={t("part-bylaws-work")}
          help={t("found-work-help")}
          value={work()}
          onInput={(event) => setWork(event.currentTarget.value)}
        />
      </section>
      <section class="card" aria-labelledby="deciding">
        <h2 id="deciding">{t("found-deciding")}</h2>
        <Count of="vote" />
        <Count of="quorum" />
        <p class="quiet">{t("found-harder")}</p>
        <Count of="notice" />
        <Count of="defence" />
        <Who of="admission" />
        <Who of="recording" />
      </section>
      <Waits />
      <Button wide type="submit" disabled={!ready() || offline()}>
        {t("pay-next")}
      </Button>
    </form>
  );
}

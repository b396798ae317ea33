// What members say of a subject: for and against side by side, then questions with their answers.
import { createSignal, For, type JSX, Show } from "solid-js";
import { discussion, type Statement, type Subject } from "../../chain/assembly";
import { deciding } from "../../chain/deciding";
import { bytesIn } from "../../domain/codes";
import { t } from "../../i18n";
import { Button, Notice, Skeleton } from "../../ui/parts";
import { confirm } from "../confirm";
import { known } from "../known";

/** The most bytes of a statement, and of a description. */
const STATEMENT = 1_024;
const DESCRIPTION = 8_192;

export function Writing(props: {
  label: string;
  button: string;
  most: number;
  send: (text: string) => Promise<string>;
}): JSX.Element {
  const [text, setText] = createSignal("");
  const left = () => props.most - bytesIn(text());
  return (
    <form
      class="stack"
      onSubmit={async (event) => {
        event.preventDefault();
        if ((await props.send(text().trim())) === "final") setText("");
      }}
    >
      <div class="field">
        <label>
          {props.label}
          <textarea value={text()} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <p class={left() < 0 ? "wrong" : "quiet"}>{t("talk-left", { left: left() })}</p>
      </div>
      <Button look="second" type="submit" disabled={!text().trim() || left() < 0}>
        {props.button}
      </Button>
    </form>
  );
}

export function Talk(props: {
  subject: Subject;
  by: bigint;
  me: bigint | undefined;
  open: boolean;
  /** Whether its proposer can still describe it. */
  describable?: boolean;
}): JSX.Element {
  const name = () =>
    props.subject.kind === "proposal"
      ? `talk-${props.subject.number}`
      : `talk-${props.subject.cycle}-${props.subject.project}`;
  const talk = known(name, () => discussion(props.subject));
  const of = (kind: Statement["kind"]) =>
    (talk.value()?.statements ?? [])
      .filter((one) => one.kind === kind)
      .sort((a, b) => b.helpful - a.helpful || a.number - b.number);
  const done = async (call: Promise<Uint8Array>) => {
    const became = await confirm(call);
    await talk.again();
    return became;
  };
  return (
    <Show when={talk.value()} fallback={<Skeleton label={t("loading")} />}>
      {(said) => (
        <>
          <section class="card" aria-labelledby="why">
            <h2 id="why">{t("talk-why")}</h2>
            <Show
              when={said().description}
              fallback={
                <>
                  <p class="quiet">{t("talk-no-description")}</p>
                  <Show when={props.describable && props.by === props.me}>
                    <Writing
                      label={t("talk-describe")}
                      button={t("talk-describe-button")}
                      most={DESCRIPTION}
                      send={(text) => done(deciding.describe(props.subject, text))}
                    />
                  </Show>
                </>
              }
            >
              {(text) => (
                <Show when={text() !== "wrong"} fallback={<Notice look="bad">{t("talk-wrong-text")}</Notice>}>
                  <p class="text">{text()}</p>
                  <p class="quiet">{t("talk-checked")}</p>
                </Show>
              )}
            </Show>
          </section>
          <section class="card" aria-labelledby="sides">
            <h2 id="sides">{t("talk-sides")}</h2>
            <div class="sides">
              <For each={["For", "Against"] as const}>
                {(kind) => (
                  <div class={kind === "For" ? "for" : "against"}>
                    <h3>{t(kind === "For" ? "word-for" : "word-against")}</h3>
                    <ul class="statements">
                      <For each={of(kind)} fallback={<li class="quiet">{t("talk-none")}</li>}>
                        {(one) => <Said one={one} me={props.me} open={props.open} rate={rate} />}
                      </For>
                    </ul>
                  </div>
                )}
              </For>
            </div>
            <Show when={of("Question").length > 0}>
              <h3>{t("talk-questions")}</h3>
              <ul class="statements">
                <For each={of("Question")}>
                  {(one) => (
                    <>
                      <Said one={one} me={props.me} open={props.open} rate={rate} />
                      <For each={of("Answer").filter((answer) => answer.to === one.number)}>
                        {(answer) => (
                          <li class="answer">
                            <p>{answer.text}</p>
                            <span class="quiet">{t("talk-answer-of", { id: String(answer.by) })}</span>
                          </li>
                        )}
                      </For>
                      <Show
                        when={
                          props.open &&
                          props.by === props.me &&
                          !of("Answer").some((answer) => answer.to === one.number)
                        }
                      >
                        <li class="answer">
                          <Writing
                            label={t("talk-answer")}
                            button={t("talk-answer-button")}
                            most={STATEMENT}
                            send={(text) => done(deciding.say(props.subject, { answer: one.number }, text))}
                          />
                        </li>
                      </Show>
                    </>
                  )}
                </For>
              </ul>
            </Show>
            <Show when={props.open && props.me !== undefined}>
              <Say subject={props.subject} done={done} />
            </Show>
          </section>
        </>
      )}
    </Show>
  );

  function rate(one: Statement) {
    void done(deciding.rate(props.subject, one.number, true));
  }
}

function Said(props: {
  one: Statement;
  me: bigint | undefined;
  open: boolean;
  rate: (one: Statement) => void;
}): JSX.Element {
  return (
    <li data-statement={props.one.number}>
      <p>{props.one.text}</p>
      <span class="quiet">
        {t("member-number", { id: String(props.one.by) })} · {t("talk-helpful", { count: props.one.helpful })}
      </span>
      <Show when={props.open && props.me !== undefined && props.one.by !== props.me}>
        <Button look="plain" onClick={() => props.rate(props.one)}>
          {t("talk-rate")}
        </Button>
      </Show>
    </li>
  );
}

const KINDS = ["For", "Against", "Question"] as const;

function Say(props: { subject: Subject; done: (call: Promise<Uint8Array>) => Promise<string> }): JSX.Element {
  const [kind, setKind] = createSignal<(typeof KINDS)[number]>("For");
  return (
    <details>
      <summary>{t("talk-say")}</summary>
      <div class="stack">
        <fieldset class="choices small">
          <legend>{t("talk-kind")}</legend>
          <For each={KINDS}>
            {(one) => (
              <label>
                <input type="radio" name="kind" checked={kind() === one} onChange={() => setKind(one)} />
                {t(`word-${one.toLowerCase()}`)}
              </label>
            )}
          </For>
        </fieldset>
        <Writing
          label={t("talk-text")}
          button={t("talk-say-button")}
          most={STATEMENT}
          send={(text) => props.done(deciding.say(props.subject, kind(), text))}
        />
      </div>
    </details>
  );
}

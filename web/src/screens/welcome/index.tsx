import { useNavigate } from "@solidjs/router";
import { createSignal, For, type JSX, Show } from "solid-js";
import { formatAmount } from "../../domain/amounts";
import { language, languages, t } from "../../i18n";
import * as keys from "../../keys";
import { checkedWords, chooseLanguage, community, enter, money, site } from "../../session";
import { Button, Field, Head, LinkButton, Notice, Skeleton } from "../../ui/parts";
import { ConnectionState } from "../frame";
import { Money, Somebody } from "../show";

export function Welcome(): JSX.Element {
  return (
    <>
      <div class="stack">
        <p class="quiet">{t("welcome-to")}</p>
        <h1>{site()?.name}</h1>
        <p>{t("welcome-1")}</p>
        <p>{t("welcome-2")}</p>
        <p>{t("welcome-3")}</p>
      </div>
      <div class="stack">
        <LinkButton href="#/new" wide>
          {t("welcome-new")}
        </LinkButton>
        <LinkButton href="#/have" look="second" wide>
          {t("welcome-have")}
        </LinkButton>
        <LinkButton href="#/lost" look="plain" wide>
          {t("welcome-lost")}
        </LinkButton>
      </div>
      <section class="card" aria-labelledby="look">
        <h2 id="look">{t("welcome-look")}</h2>
        <Show when={community()} fallback={<Skeleton label={t("loading")} />}>
          {(now) => (
            <dl class="stack">
              <Figure label={t("look-members")}>{formatAmount(BigInt(now().members), 0, language())}</Figure>
              <Figure label={t("look-dividend")}>
                <Money amount={now().dividend.amount} />
              </Figure>
              <Figure label={t("look-commons")}>
                <Money amount={now().commons} />
              </Figure>
            </dl>
          )}
        </Show>
        <ConnectionState />
      </section>
      <Language />
    </>
  );
}

function Figure(props: { label: string; children: JSX.Element }): JSX.Element {
  return (
    <div>
      <dt class="quiet">{props.label}</dt>
      <dd>
        <strong>{props.children}</strong>
      </dd>
    </div>
  );
}

export function Language(): JSX.Element {
  return (
    <div class="field">
      <label for="language">{t("language")}</label>
      <select id="language" onChange={(event) => void chooseLanguage(event.currentTarget.value)}>
        <For each={Object.entries(languages)}>
          {([tag, name]) => (
            <option value={tag} selected={tag === language()} lang={tag}>
              {name}
            </option>
          )}
        </For>
      </select>
    </div>
  );
}

/** The password that every key has, typed twice. */
function Password(props: {
  value: string;
  onValue: (value: string) => void;
  again: string;
  onAgain: (v: string) => void;
}) {
  return (
    <>
      <Field
        label={t("password-choose")}
        help={t("password-help")}
        type="password"
        autocomplete="new-password"
        value={props.value}
        wrong={props.value && !keys.strongEnough(props.value) ? t("password-short") : undefined}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
      <Field
        label={t("password-again")}
        type="password"
        autocomplete="new-password"
        value={props.again}
        wrong={props.again && !props.value.startsWith(props.again) ? t("password-differs") : undefined}
        onInput={(event) => props.onAgain(event.currentTarget.value)}
      />
    </>
  );
}

/** Two fields and a button that works once both agree. `make` gives the key. */
function MakeKey(props: {
  button: string;
  ready: boolean;
  make: (password: string) => Promise<keys.Sealed>;
  after?: () => Promise<void>;
  children?: JSX.Element;
}): JSX.Element {
  const navigate = useNavigate();
  const [password, setPassword] = createSignal("");
  const [again, setAgain] = createSignal("");
  const [busy, setBusy] = createSignal(false);
  const ready = () => props.ready && !busy() && keys.strongEnough(password()) && password() === again();
  async function go() {
    if (!ready()) return;
    setBusy(true);
    const sealed = await props.make(password());
    // The browser may refuse; the notice on Home to keep the words does not depend on it.
    void navigator.storage?.persist?.();
    await props.after?.();
    await enter(sealed);
    navigate("/");
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      {props.children}
      <Password value={password()} onValue={setPassword} again={again()} onAgain={setAgain} />
      <Button wide type="submit" disabled={!ready()}>
        {busy() ? t("password-busy") : props.button}
      </Button>
    </form>
  );
}

const back = () => ({ href: "#/", label: t("back") });

export function New(): JSX.Element {
  return (
    <>
      <Head title={t("new-title")} back={back()} />
      <p>{t("new-text", { community: site()?.name ?? "" })}</p>
      <MakeKey button={t("new-button")} ready make={keys.make} />
      <p class="quiet">{t("new-recovery", { symbol: money().symbol })}</p>
    </>
  );
}

export function Have(): JSX.Element {
  const [words, setWords] = createSignal("");
  const [address, setAddress] = createSignal<string>();
  async function change(text: string) {
    setWords(text);
    const found = await keys.look(text);
    if (words() === text) setAddress(found);
  }
  const count = () => (words().split("/")[0] ?? "").trim().split(/\s+/).filter(Boolean).length;
  return (
    <>
      <Head title={t("have-title")} back={back()} />
      <MakeKey
        button={t("have-button")}
        ready={address() !== undefined}
        make={(password) => keys.restore(words(), password)}
        after={checkedWords}
      >
        <div class="field">
          <label for="words">{t("have-words")}</label>
          <textarea
            id="words"
            value={words()}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            aria-describedby="words-help"
            onInput={(event) => void change(event.currentTarget.value)}
          />
          <p id="words-help" class="quiet" aria-live="polite">
            {count() >= 12 && !address() ? t("have-wrong") : t("have-count", { count: count() })}
          </p>
        </div>
        <Show when={address()}>
          {(found) => (
            <Notice>
              <p>{t("have-address")}</p>
              <Somebody address={found()} />
            </Notice>
          )}
        </Show>
      </MakeKey>
    </>
  );
}

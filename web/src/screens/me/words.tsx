import { useNavigate } from "@solidjs/router";
import { createSignal, For, type JSX, Match, onCleanup, Switch } from "solid-js";
import { t } from "../../i18n";
import * as keys from "../../keys";
import { account, checkedWords } from "../../session";
import { Button, Field, Head, Notice } from "../../ui/parts";

const ASKED = 3;

/** The twelve words: shown after the password, and then asked for, three of them. */
export function Words(): JSX.Element {
  const navigate = useNavigate();
  const [password, setPassword] = createSignal("");
  const [wrong, setWrong] = createSignal(false);
  const [words, setWords] = createSignal<string[]>();
  const [places, setPlaces] = createSignal<number[]>();
  const [answers, setAnswers] = createSignal<string[]>([]);
  onCleanup(() => setWords(undefined));

  async function show() {
    const me = account();
    if (!me) return;
    setWrong(false);
    try {
      setWords((await keys.words(me.sealed, password())).split(" "));
      setPassword("");
    } catch {
      setWrong(true);
    }
  }
  function test() {
    const all = (words() ?? []).map((_, index) => index);
    const chosen: number[] = [];
    for (const random of crypto.getRandomValues(new Uint32Array(ASKED))) {
      chosen.push(...all.splice(random % all.length, 1));
    }
    setPlaces(chosen.sort((a, b) => a - b));
    setAnswers(chosen.map(() => ""));
  }
  const right = (index: number) =>
    answers()[index]?.trim().toLowerCase() === words()?.[places()?.[index] ?? -1]?.split("/")[0];
  async function done() {
    await checkedWords();
    navigate("/me");
  }

  return (
    <>
      <Head title={t("words-title")} back={{ href: "#/me", label: t("back") }} />
      <Switch>
        <Match when={places()}>
          {(asked) => (
            <form
              class="stack"
              onSubmit={(event) => {
                event.preventDefault();
                if (asked().every((_, index) => right(index))) void done();
              }}
            >
              <p>{t("words-test")}</p>
              <For each={asked()}>
                {(place, index) => (
                  <Field
                    label={t("words-number", { number: place + 1 })}
                    wrong={answers()[index()] && !right(index()) ? t("words-not") : undefined}
                    value={answers()[index()] ?? ""}
                    autocapitalize="none"
                    spellcheck={false}
                    onInput={(event) => {
                      const value = event.currentTarget.value;
                      setAnswers((all) => all.map((old, at) => (at === index() ? value : old)));
                    }}
                  />
                )}
              </For>
              <Button wide type="submit" disabled={!asked().every((_, index) => right(index))}>
                {t("words-right")}
              </Button>
              <Button look="plain" onClick={() => setPlaces(undefined)}>
                {t("words-again")}
              </Button>
            </form>
          )}
        </Match>
        <Match when={words()}>
          {(list) => (
            <div class="stack">
              <p>{t("words-write")}</p>
              <ol class="words">
                <For each={list()}>{(word) => <li>{word}</li>}</For>
              </ol>
              <Notice look="warn">{t("words-warn")}</Notice>
              <Button wide onClick={test}>
                {t("words-written")}
              </Button>
            </div>
          )}
        </Match>
        <Match when={true}>
          <form
            class="stack"
            onSubmit={(event) => {
              event.preventDefault();
              void show();
            }}
          >
            <p>{t("words-text")}</p>
            <Field
              label={t("password")}
              type="password"
              autocomplete="current-password"
              value={password()}
              wrong={wrong() ? t("password-wrong") : undefined}
              onInput={(event) => setPassword(event.currentTarget.value)}
            />
            <Button wide type="submit" disabled={!password()}>
              {t("words-show")}
            </Button>
          </form>
        </Match>
      </Switch>
    </>
  );
}

// The comparison of three words: on the phone of the member, and on that of the other person.
import { createSignal, For, type JSX, Show } from "solid-js";
import { personById } from "../../chain/read";
import { type Compared, Comparison, isDrawn, threeWords } from "../../domain/compare";
import { t } from "../../i18n";
import { account, here, home } from "../../session";
import { Button, Field, Head, Notice } from "../../ui/parts";
import "./people.css";

/** The member's side. It ends with a proof, which the sheet before the signature asks for. */
export function Compare(props: { other: string; onDone: (compared: Compared) => void }): JSX.Element {
  const begin = () => new Comparison(here().genesis, account()?.address ?? "", props.other);
  const [now, setNow] = createSignal(begin());
  const [wrong, setWrong] = createSignal(false);
  function answer(words: string) {
    const compared = now().answer(words);
    if (compared) props.onDone(compared);
    else setWrong(true);
  }
  return (
    <section class="card" aria-labelledby="compare">
      <h2 id="compare">{t("compare-title")}</h2>
      <Show
        when={!wrong()}
        fallback={
          <>
            <Notice look="bad">{t("compare-wrong")}</Notice>
            <Button
              look="second"
              onClick={() => {
                setNow(begin());
                setWrong(false);
              }}
            >
              {t("compare-again")}
            </Button>
          </>
        }
      >
        <ol class="numbered">
          <li>{t("compare-met")}</li>
          <li>
            {t("compare-tell")}
            <span class="spoken" data-spoken>
              {t("compare-numbers", { id: String(home()?.person?.id ?? ""), drawn: now().drawn })}
            </span>
          </li>
          <li>{t("compare-listen")}</li>
        </ol>
        <ul class="stack" data-choices>
          <For each={now().choices}>
            {(words) => (
              <li>
                <button type="button" class="choice" onClick={() => answer(words)}>
                  {words}
                </button>
              </li>
            )}
          </For>
        </ul>
        <Button look="plain" onClick={() => setWrong(true)}>
          {t("compare-none")}
        </Button>
      </Show>
    </section>
  );
}

/** The other side: the words for the member who helps, to be read aloud. */
export function Say(): JSX.Element {
  const [member, setMember] = createSignal("");
  const [drawn, setDrawn] = createSignal("");
  const [words, setWords] = createSignal<string>();
  const [wrong, setWrong] = createSignal<string>();
  const ready = () => /^\d{1,18}$/.test(member().trim()) && isDrawn(drawn().trim());
  async function show() {
    setWrong(undefined);
    setWords(undefined);
    try {
      const found = await personById(BigInt(member().trim()));
      if (!found) return setWrong(t("pay-no-member", { number: member().trim() }));
      setWords(threeWords(here().genesis, found.account, account()?.address ?? "", drawn().trim()));
    } catch {
      setWrong(t("asked-no-answer"));
    }
  }
  return (
    <>
      <Head title={t("compare-title")} back={{ href: "#/", label: t("back") }} />
      <p>{t("compare-say-text")}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready()) void show();
        }}
      >
        <Field
          label={t("compare-say-member")}
          inputmode="numeric"
          value={member()}
          wrong={wrong()}
          onInput={(event) => setMember(event.currentTarget.value)}
        />
        <Field
          label={t("compare-say-drawn")}
          inputmode="numeric"
          value={drawn()}
          onInput={(event) => setDrawn(event.currentTarget.value)}
        />
        <Button wide type="submit" disabled={!ready()}>
          {t("compare-say-show")}
        </Button>
      </form>
      <Show when={words()}>
        {(three) => (
          <section class="card" aria-live="polite">
            <p class="quiet">{t("compare-say-read")}</p>
            <p class="spoken" data-words>
              {three()}
            </p>
            <p class="quiet">{t("compare-say-only")}</p>
          </section>
        )}
      </Show>
    </>
  );
}

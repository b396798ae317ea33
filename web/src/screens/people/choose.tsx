// Several persons out of those whom one knows, and any others by their numbers.
import { createSignal, For, type JSX, Show } from "solid-js";
import { personById } from "../../chain/read";
import type { Person } from "../../chain/types";
import { t } from "../../i18n";
import { Button, Field } from "../../ui/parts";
import { FellowRow } from "./fellow";
import "../decide/decide.css";

export function Choose(props: {
  legend: string;
  /** Those who are offered. */
  from: Person[];
  chosen: Person[];
  /** Nobody chooses themselves. */
  not: bigint;
  onChange: (chosen: Person[]) => void;
}): JSX.Element {
  const [number, setNumber] = createSignal("");
  const [wrong, setWrong] = createSignal<string>();
  const isChosen = (person: Person) => props.chosen.some(({ id }) => id === person.id);
  /** Those whom one knows stay in their places; others come below. */
  const all = () => [
    ...props.from.filter(({ id }) => id !== props.not),
    ...props.chosen.filter(({ id }) => !props.from.some((known) => known.id === id)),
  ];
  const toggle = (person: Person) =>
    props.onChange(
      isChosen(person) ? props.chosen.filter(({ id }) => id !== person.id) : [...props.chosen, person],
    );
  async function add() {
    const typed = number().trim();
    if (!/^\d{1,18}$/.test(typed)) return;
    setWrong(undefined);
    try {
      const person = await personById(BigInt(typed));
      if (!person) return setWrong(t("pay-no-member", { number: typed }));
      if (person.id === props.not) return setWrong(t("choose-yourself"));
      if (person.status !== "Active") return setWrong(t("choose-not-active"));
      if (!isChosen(person)) toggle(person);
      setNumber("");
    } catch {
      setWrong(t("asked-failed"));
    }
  }
  return (
    <div class="stack">
      <fieldset class="choices">
        <legend>{props.legend}</legend>
        <Show when={all().length > 0} fallback={<p class="quiet">{t("choose-nobody")}</p>}>
          <For each={all()}>
            {(person) => (
              <label data-choose={String(person.id)}>
                <input type="checkbox" checked={isChosen(person)} onChange={() => toggle(person)} />
                <FellowRow person={person} />
              </label>
            )}
          </For>
        </Show>
      </fieldset>
      <Field
        label={t("choose-number")}
        inputmode="numeric"
        value={number()}
        wrong={wrong()}
        onInput={(event) => setNumber(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The form around this is not sent by it.
          if (event.key !== "Enter") return;
          event.preventDefault();
          void add();
        }}
      />
      <Button look="second" disabled={!/^\d{1,18}$/.test(number().trim())} onClick={() => void add()}>
        {t("choose-add")}
      </Button>
    </div>
  );
}

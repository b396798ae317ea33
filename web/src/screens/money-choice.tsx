// Which of the community's monies.
import { createUniqueId, For, type JSX, Show } from "solid-js";
import type { AssetId } from "../chain/types";
import { t } from "../i18n";
import { currencies, money } from "../session";

/** There is nothing to choose while there is only one. */
export function MoneyChoice(props: {
  of: AssetId[];
  value: AssetId;
  onChange: (asset: AssetId) => void;
}): JSX.Element {
  const id = createUniqueId();
  const name = (asset: AssetId) => {
    if (asset === null) return money().symbol;
    const known = currencies().find((currency) => currency.id === asset);
    return known ? `${known.name} (${known.symbol})` : t("currency-unit", { number: asset });
  };
  return (
    <Show when={props.of.length > 1}>
      <div class="field">
        <label for={id}>{t("history-money")}</label>
        <select
          id={id}
          onChange={({ currentTarget: { value } }) => props.onChange(value === "" ? null : Number(value))}
        >
          <For each={props.of}>
            {(asset) => (
              <option value={asset ?? ""} selected={asset === props.value}>
                {name(asset)}
              </option>
            )}
          </For>
        </select>
      </div>
    </Show>
  );
}

import { For, type JSX, Show } from "solid-js";

/** The small coloured pattern of an account. */
export function Pattern(props: { hue: number; fields: [number, number][]; size?: number }): JSX.Element {
  return (
    <svg
      class="pattern"
      width={props.size ?? 40}
      height={props.size ?? 40}
      viewBox="-2.5 -2.5 10 10"
      aria-hidden="true"
    >
      <For each={props.fields}>
        {([x, y]) => <rect x={x} y={y} width="1.02" height="1.02" fill={`hsl(${props.hue} 45% 45%)`} />}
      </For>
    </svg>
  );
}

/** A person: pattern, name, and a line below. */
export function Person(props: {
  hue: number;
  fields: [number, number][];
  name: string;
  below?: string | undefined;
}): JSX.Element {
  return (
    <span class="person">
      <Pattern hue={props.hue} fields={props.fields} />
      <span class="names">
        <strong>{props.name}</strong>
        <Show when={props.below}>
          <span class="quiet">{props.below}</span>
        </Show>
      </span>
    </span>
  );
}

/** An amount with its unit. */
export function Amount(props: {
  text: string;
  unit: string;
  look?: "huge" | "plus" | undefined;
}): JSX.Element {
  return (
    <span class={`amount ${props.look ?? ""}`}>
      {props.text} <span class="unit">{props.unit}</span>
    </span>
  );
}

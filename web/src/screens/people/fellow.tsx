// How a person looks in lists: the name that we gave them, or their number.
import type { JSX } from "solid-js";
import type { Status } from "../../chain/types";
import { writeCode } from "../../domain/codes";
import { pattern } from "../../domain/pattern";
import { t } from "../../i18n";
import { account, here, nameOf, pageUrl } from "../../session";
import { Person } from "../../ui/people";

interface Known {
  id: bigint;
  account: string;
  status: Status;
}

/** The name in our address book, or "Member 7". */
export function called(person: { id: bigint; account: string }): string {
  if (person.account === account()?.address) return t("you");
  return nameOf(person.account) ?? t("member-number", { id: String(person.id) });
}

/** The screen on which this account is paid. */
export function payLink(to: string): string {
  const link = writeCode(pageUrl(), { kind: "pay", to }, here().genesis);
  return link.slice(link.indexOf("#"));
}

export function FellowRow(props: { person: Known; below?: string | undefined }): JSX.Element {
  const look = () => pattern(props.person.account);
  const below = () => {
    const number = nameOf(props.person.account)
      ? t("member-number", { id: String(props.person.id) })
      : undefined;
    return [number, props.below ?? t(`people-is-${props.person.status}`)].filter(Boolean).join(" · ");
  };
  return <Person hue={look().hue} fields={look().fields} name={called(props.person)} below={below()} />;
}

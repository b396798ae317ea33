import { useNavigate } from "@solidjs/router";
import { createSignal, For, type JSX, Show } from "solid-js";
import { details, type Fellow, giving, people } from "../../chain/people";
import { t } from "../../i18n";
import { home } from "../../session";
import { Button, Field, Head, LinkButton } from "../../ui/parts";
import { Answer, known } from "../known";
import { dateText, relative } from "../show";
import { FellowRow } from "./fellow";

/** Who vouches for whom, who is on the way, and everybody by number. */
export function People(): JSX.Element {
  const me = () => home()?.person;
  const active = () => me()?.status === "Active";
  return (
    <>
      <Head title={t("people-title")} />
      <Show when={active()} fallback={<NotYet />}>
        <Mine id={me()?.id ?? 0n} />
      </Show>
      <Everybody />
    </>
  );
}

function NotYet(): JSX.Element {
  return (
    <section class="card">
      <p>{t("people-not-member")}</p>
      <LinkButton href="#/join">{t("people-my-way")}</LinkButton>
    </section>
  );
}

function Mine(props: { id: bigint }): JSX.Element {
  const given = known(
    () => `giving-${props.id}`,
    () => giving(props.id),
  );
  const got = known(
    () => `details-${props.id}`,
    () => details(props.id),
  );
  return (
    <>
      <Answer of={given}>
        {(now) => (
          <section class="card" aria-labelledby="given">
            <h2 id="given">{t("people-given", { count: now().given.length })}</h2>
            <p class="quiet">
              {now().left === 0
                ? t("people-none-left")
                : now().nextAt > Date.now()
                  ? t("people-next", { when: relative(now().nextAt) })
                  : now().left === undefined
                    ? t("people-now")
                    : t("people-left", { count: now().left ?? 0 })}
            </p>
            <Show when={now().given.length > 0}>
              <ul class="rows">
                <For each={now().given}>
                  {(vouch) => (
                    <li>
                      <a class="row" href={`#/people/${vouch.to.id}`}>
                        <FellowRow
                          person={vouch.to}
                          below={t("people-until", { when: dateText(vouch.expires) })}
                        />
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <LinkButton href="#/meet" wide>
              {t("people-invite")}
            </LinkButton>
          </section>
        )}
      </Answer>
      <Answer of={got}>
        {(now) => (
          <section class="card" aria-labelledby="got">
            <h2 id="got">{t("people-got", { count: now()?.vouches.length ?? 0 })}</h2>
            <Vouches id={props.id} />
            <p class="quiet">{t("people-guardians", guardians(now()))}</p>
            <LinkButton href="#/guardians" look="second" wide>
              {t("guardians-link")}
            </LinkButton>
            <LinkButton href="#/compare" look="second" wide>
              {t("people-vouch-for-me")}
            </LinkButton>
          </section>
        )}
      </Answer>
    </>
  );
}

export const guardians = (person: Fellow | undefined) => ({
  count: person?.guardians.members.length ?? 0,
  needed: person?.guardians.threshold ?? 0,
});

/** Those who vouch for a person, each with the end of the vouch. */
export function Vouches(props: { id: bigint }): JSX.Element {
  const got = known(
    () => `vouches-${props.id}`,
    async () => {
      const person = await details(props.id);
      const found = await Promise.all((person?.vouches ?? []).map(({ member }) => details(member)));
      return (person?.vouches ?? []).flatMap(({ member, expires }) => {
        const by = found.find((one) => one?.id === member);
        return by ? [{ by, expires }] : [];
      });
    },
  );
  return (
    <Answer of={got}>
      {(list) => (
        <Show when={list().length > 0} fallback={<p class="quiet">{t("people-no-vouches")}</p>}>
          <ul class="rows">
            <For each={list()}>
              {(vouch) => (
                <li>
                  <a class="row" href={`#/people/${vouch.by.id}`}>
                    <FellowRow
                      person={vouch.by}
                      below={t("people-until", { when: dateText(vouch.expires) })}
                    />
                  </a>
                </li>
              )}
            </For>
          </ul>
        </Show>
      )}
    </Answer>
  );
}

/** All persons by number: first those on the way, since they wait for somebody. */
function Everybody(): JSX.Element {
  const navigate = useNavigate();
  const [number, setNumber] = createSignal("");
  const [pages, setPages] = createSignal(1);
  const all = known(
    () => `people-${pages()}`,
    async () => {
      const list: Fellow[] = [];
      let start: bigint | undefined = 0n;
      for (let page = 0; page < pages() && start !== undefined; page += 1) {
        const found: Awaited<ReturnType<typeof people>> = await people(start);
        list.push(...found.list);
        start = found.next;
      }
      return { list, more: start !== undefined };
    },
  );
  const onTheWay = (list: Fellow[]) =>
    list.filter(({ status }) => status === "Invited" || status === "Candidate");
  const members = (list: Fellow[]) => list.filter(({ status }) => status === "Active" || status === "Lapsed");
  return (
    <Answer of={all}>
      {(now) => (
        <>
          <section class="card" aria-labelledby="way">
            <h2 id="way">{t("people-on-the-way")}</h2>
            <Show
              when={onTheWay(now().list).length > 0}
              fallback={<p class="quiet">{t("people-nobody-on-the-way")}</p>}
            >
              <List list={onTheWay(now().list)} />
            </Show>
          </section>
          <section class="card" aria-labelledby="members">
            <h2 id="members">{t("people-members")}</h2>
            <form
              class="stack"
              onSubmit={(event) => {
                event.preventDefault();
                navigate(`/people/${number().trim()}`);
              }}
            >
              <Field
                label={t("people-find")}
                inputmode="numeric"
                value={number()}
                onInput={(event) => setNumber(event.currentTarget.value)}
              />
              <Show when={/^\d{1,18}$/.test(number().trim())}>
                <Button type="submit" look="second">
                  {t("people-show")}
                </Button>
              </Show>
            </form>
            <List list={members(now().list)} />
            <Show when={now().more}>
              <Button look="plain" onClick={() => setPages(pages() + 1)}>
                {t("people-more")}
              </Button>
            </Show>
          </section>
        </>
      )}
    </Answer>
  );
}

function state(person: Fellow): string | undefined {
  if (person.status === "Candidate") return t("people-has-vouches", { count: person.vouches.length });
  if (person.status === "Active" && person.expires)
    return t("people-until", { when: dateText(person.expires) });
  return person.expires ? t(`people-until-${person.status}`, { when: dateText(person.expires) }) : undefined;
}

function List(props: { list: Fellow[] }): JSX.Element {
  return (
    <ul class="rows">
      <For each={props.list}>
        {(person) => (
          <li>
            <a class="row" href={`#/people/${person.id}`} data-person={String(person.id)}>
              <FellowRow person={person} below={state(person)} />
            </a>
          </li>
        )}
      </For>
    </ul>
  );
}

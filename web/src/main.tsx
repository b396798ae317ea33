import { HashRouter, Route } from "@solidjs/router";
import { type Component, lazy, Show } from "solid-js";
import { render, setTrustedTypesPolicy } from "solid-js/web";
import { policy } from "./domain/trusted";
import { stayReady } from "./offline";
import { Frame } from "./screens/frame";
import { Home } from "./screens/home";
import { Have, New, Welcome } from "./screens/welcome";
import { account, start } from "./session";
import "./ui/tokens.css";
import "./ui/ui.css";

setTrustedTypesPolicy(policy as Parameters<typeof setTrustedTypesPolicy>[0]);

/** The screens that come after the first one, each in a file of its own. */
const later: { preload: () => Promise<unknown> }[] = [];
function screen<N extends string>(load: () => Promise<Record<N, Component>>, name: N): Component {
  const made = lazy(async () => ({ default: (await load())[name] }));
  later.push(made);
  return made;
}

const Budget = screen(() => import("./screens/budget"), "Budget");
const Challenge = screen(() => import("./screens/people/challenge"), "Challenge");
const Cooperatives = screen(() => import("./screens/cooperatives"), "Cooperatives");
const Council = screen(() => import("./screens/council"), "Council");
const Currencies = screen(() => import("./screens/currencies"), "Currencies");
const Decide = screen(() => import("./screens/decide"), "Decide");
const Delegate = screen(() => import("./screens/decide/delegate"), "Delegate");
const Across = screen(() => import("./screens/currencies/swap"), "Across");
const Elections = screen(() => import("./screens/elections"), "Elections");
const Found = screen(() => import("./screens/cooperatives/founding"), "Found");
const Guardians = screen(() => import("./screens/recovery/guardians"), "Guardians");
const History = screen(() => import("./screens/history"), "History");
const Join = screen(() => import("./screens/people/join"), "Join");
const Jury = screen(() => import("./screens/jury"), "Jury");
const JuryCase = screen(() => import("./screens/jury/case"), "JuryCase");
const Licences = screen(() => import("./screens/me/licences"), "Licences");
const Lost = screen(() => import("./screens/recovery/lost"), "Lost");
const Me = screen(() => import("./screens/me"), "Me");
const Meet = screen(() => import("./screens/people/meet"), "Meet");
const Move = screen(() => import("./screens/recovery/move"), "Move");
const NewOrder = screen(() => import("./screens/orders"), "NewOrder");
const OneCooperative = screen(() => import("./screens/cooperatives"), "OneCooperative");
const OneCurrency = screen(() => import("./screens/currencies"), "OneCurrency");
const OnePerson = screen(() => import("./screens/people/person"), "OnePerson");
const Orders = screen(() => import("./screens/orders"), "Orders");
const Pay = screen(() => import("./screens/pay"), "Pay");
const People = screen(() => import("./screens/people"), "People");
const Proposal = screen(() => import("./screens/decide/proposal"), "Proposal");
const Project = screen(() => import("./screens/budget/project"), "Project");
const Propose = screen(() => import("./screens/decide/propose"), "Propose");
const ProposeProject = screen(() => import("./screens/budget/propose"), "ProposeProject");
const ProposeTo = screen(() => import("./screens/cooperatives/propose"), "ProposeTo");
const Receive = screen(() => import("./screens/receive"), "Receive");
const Say = screen(() => import("./screens/people/compare"), "Say");
const SignIn = screen(() => import("./screens/signin"), "SignIn");
const Swaps = screen(() => import("./screens/currencies/swap"), "Swaps");
const Words = screen(() => import("./screens/me/words"), "Words");

const First = () => (
  <Show when={account()} fallback={<Welcome />}>
    <Home />
  </Show>
);

await start();
const root = document.getElementById("app");
if (root) {
  render(
    () => (
      <HashRouter root={Frame}>
        <Route path="/" component={First} />
        <Route path="/new" component={New} />
        <Route path="/have" component={Have} />
        <Route path="/lost" component={Lost} />
        <Route path="/sign-in/:name" component={SignIn} />
        <Route path="/pay/:version?" component={Pay} />
        <Route path="/pay/in/:currency" component={Pay} />
        <Route path="/history" component={History} />
        <Route path="/orders" component={Orders} />
        <Route path="/orders/new/:kind" component={NewOrder} />
        <Route path="/cooperatives" component={Cooperatives} />
        <Route path="/cooperatives/found" component={Found} />
        <Route path="/cooperatives/:id" component={OneCooperative} />
        <Route path="/cooperatives/:id/propose" component={ProposeTo} />
        <Route path="/currencies" component={Currencies} />
        <Route path="/currencies/:id" component={OneCurrency} />
        <Route path="/currencies/swaps" component={Swaps} />
        <Route path="/currencies/:id/across" component={Across} />
        <Route path="/receive" component={Receive} />
        <Route path="/decide" component={Decide} />
        <Route path="/decide/propose" component={Propose} />
        <Route path="/decide/delegate" component={Delegate} />
        <Route path="/decide/:number" component={Proposal} />
        <Route path="/decide/budget/:number" component={Budget} />
        <Route path="/decide/budget/:number/propose" component={ProposeProject} />
        <Route path="/decide/budget/:number/:project" component={Project} />
        <Route path="/decide/council" component={Council} />
        <Route path="/decide/elections" component={Elections} />
        <Route path="/decide/jury" component={Jury} />
        <Route path="/decide/jury/:number" component={JuryCase} />
        <Route path="/people" component={People} />
        <Route path="/people/:id" component={OnePerson} />
        <Route path="/people/:id/challenge" component={Challenge} />
        <Route path="/guardians" component={Guardians} />
        <Route path="/join" component={Join} />
        <Route path="/compare" component={Say} />
        <Route path="/move" component={Move} />
        <Route
          path={["/meet", "/invite/:version", "/person/:version", "/recover/:version", "/newkey/:version"]}
          component={Meet}
        />
        <Route path="/me" component={Me} />
        <Route path="/me/licences" component={Licences} />
        <Route path="/me/words" component={Words} />
      </HashRouter>
    ),
    root,
  );
  // A touch must not wait for a file. They come as soon as the first screen stands.
  setTimeout(async () => {
    await Promise.allSettled(later.map((made) => made.preload()));
    await stayReady();
  });
}

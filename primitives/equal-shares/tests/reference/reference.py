"""The results of pabutools for these elections, with which the tests compare ours.

    python3 -m venv venv && venv/bin/pip install pabutools==1.2.3
    venv/bin/python reference.py DIRECTORY-OF-PB-FILES answers.json

Elections that are already in answers.json are not counted again: large ones take hours.

Ties are broken as in the crate: least cost, most votes, first in the file. The greedy rule of pabutools buys a
project without votes if no other project needs the money. Such projects are left out of its answers.
"""

import json
import sys
import time
from pathlib import Path

from importlib.metadata import version
from pabutools.election import (
    Additive_Borda_Sat,
    Additive_Cardinal_Sat,
    Cardinality_Sat,
    Cost_Sat,
    parse_pabulib,
)
from pabutools.fractions import frac
from pabutools.rules import greedy_utilitarian_welfare, method_of_equal_shares, popularity_comparison
from pabutools.rules.mes.mes_rule import MESVoter
from pabutools.tiebreaking import TieBreakingRule

# Replaces a cache that grows with each run of Add1, until large elections fill the memory.
MESVoter.budget_over_sat_project = lambda voter, project: frac(voter.budget, voter.sat.sat_project(project))

UTILITIES = {
    "approval": {"cost": Cost_Sat, "cardinality": Cardinality_Sat},
    "choose-1": {"cost": Cost_Sat, "cardinality": Cardinality_Sat},
    "cumulative": {"points": Additive_Cardinal_Sat},
    "scoring": {"points": Additive_Cardinal_Sat},
    "ordinal": {"points": Additive_Borda_Sat},
}


def answers(path):
    instance, profile = parse_pabulib(str(path))
    position = {project: at for at, project in enumerate(instance.project_meta)}
    found = {}
    for name, sat_class in UTILITIES[instance.meta["vote_type"]].items():
        many = profile.as_multiprofile()
        sats = many.as_sat_profile(sat_class)
        votes = {
            project: sum(sats.multiplicity(sat) for sat in sats if sat.sat_project(project) > 0)
            for project in instance
        }
        ties = TieBreakingRule(lambda _i, _p, project: (project.cost, -votes[project], position[project]))

        # One unit of the money, or a thousandth of the endowment where that is more.
        step = max(1, instance.budget_limit // profile.num_ballots() // 1000)

        def mes(add):
            return method_of_equal_shares(
                instance, many, sat_class=sat_class, tie_breaking=ties, voter_budget_increment=add
            )

        def greedy(bought):
            return greedy_utilitarian_welfare(
                instance, many, sat_class=sat_class, tie_breaking=ties, initial_budget_allocation=bought
            )

        def timed(rule):
            start = time.perf_counter()
            projects = rule()
            return projects, round(time.perf_counter() - start, 4)

        none, seconds_none = timed(lambda: mes(None))
        add1, seconds_add1 = timed(lambda: mes(step))
        add1_greedy, only_greedy = greedy(add1), greedy([])
        # Equal shares stand first: they count if as many voters prefer them.
        preferred = popularity_comparison(
            instance, many, sat_class, [lambda *_, **__: add1_greedy, lambda *_, **__: only_greedy]
        )[0]
        rules = {
            "none": none,
            "greedy": greedy(none),
            "add1": add1,
            "add1-greedy": add1_greedy,
            "only-greedy": only_greedy,
            "preferred": preferred,
        }
        found[name] = {
            "seconds": {"none": seconds_none, "add1": seconds_add1},
            "winners": {
                rule: [project.name for project in projects if votes[project] > 0]
                for rule, projects in rules.items()
            },
        }
        print(path.name, name, seconds_none, seconds_add1, file=sys.stderr)
    return found


def main():
    directory, output = Path(sys.argv[1]), Path(sys.argv[2])
    elections = json.loads(output.read_text())["elections"] if output.exists() else {}
    for path in sorted(directory.glob("*.pb"), key=lambda path: path.stat().st_size):
        if path.name in elections:
            continue
        elections[path.name] = answers(path)
        known = {"pabutools": version("pabutools"), "elections": dict(sorted(elections.items()))}
        output.write_text(json.dumps(known, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()

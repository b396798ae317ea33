"""Ranks random profiles and published elections by the method of Schulze, with other implementations of it.

Ballots name some of the answers, from the best to the worst; all others are below, and equal. Small numbers of voters
make ties frequent. The order is that of the package pref_voting 1.18.2 from PyPI: its relation "defeats by a beat path",
with the strength of a link that the chain uses. An answer that nobody defeats has rank 0, one that only those of rank 0
defeat has rank 1, and so on. Two more implementations have to find the same winners: those of schulze-condorcet 2.0.1,
which counts winning votes, and those that pref_voting finds on all paths, where there are few answers.

The published elections are described in README.md.

pip install pref_voting==1.18.2 schulze-condorcet==2.0.1; python3 ranking.py > ranking.csv
"""

import gzip
import random
from pathlib import Path

import networkx
from pref_voting.margin_based_methods import beat_path, beat_path_defeat
from pref_voting.profiles_with_ties import ProfileWithTies
from schulze_condorcet import schulze_evaluate

LETTERS = "ABCDEFGHIJKL"
HERE = Path(__file__).parent
PABULIB = HERE / "../../../../../primitives/equal-shares/tests/pabulib"


def ranks(answers, ballots):
    """The rank of each answer. `ballots` are pairs of the number of voters and their order."""
    candidates = list(range(answers))
    votes = [[answers if c not in order else order.index(c) for c in candidates] for _, order in ballots]
    profile = ProfileWithTies(
        [dict(enumerate(vote)) for vote in votes], rcounts=[voters for voters, _ in ballots], candidates=candidates
    )

    # More votes for it are stronger; with as many votes, fewer against it.
    def strength(one, other):
        return profile.support(one, other) * 1_000_000 - profile.support(other, one)

    defeats = beat_path_defeat(profile, strength_function=strength)
    found = [0] * answers
    for rank, generation in enumerate(networkx.topological_generations(defeats)):
        for candidate in generation:
            found[candidate] = rank
    winners = [c for c in candidates if found[c] == 0]
    if answers <= 6:
        assert winners == beat_path(profile, strength_function=strength, algorithm="basic")
    assert winners == others_winners(answers, ballots)
    return found


def others_winners(answers, ballots):
    letters = list(LETTERS[:answers])

    def vote(order):
        named = [letters[c] for c in order]
        rest = [letter for letter in letters if letter not in named]
        return ">".join(named + (["=".join(rest)] if rest else []))

    votes = [vote(order) for voters, order in ballots for _ in range(voters)]
    first = schulze_evaluate(votes, letters).split(">")[0]
    return sorted(letters.index(letter) for letter in first.split("="))


def write(source, answers, ballots):
    def ballot(voters, order):
        return ("" if voters == 1 else str(voters)) + "".join(LETTERS[c] for c in order)

    written = " ".join(ballot(voters, order) for voters, order in ballots)
    found = " ".join(map(str, ranks(answers, ballots)))
    print(f"{source};{answers};{written};{found}")


def grouped(orders):
    """The different orders and how many voters have each, as they first come."""
    counts = {}
    for order in orders:
        counts[tuple(order)] = counts.get(tuple(order), 0) + 1
    return [(voters, list(order)) for order, voters in counts.items()]


def soi(name):
    """An election of PrefLib: strict orders of some of the candidates, who are numbered from 1."""
    lines = [line for line in (HERE / name).read_text().splitlines() if not line.startswith("#")]
    ballots = []
    for line in lines:
        voters, order = line.split(": ")
        ballots.append((int(voters), [int(c) - 1 for c in order.split(",")]))
    return max(max(order) for _, order in ballots) + 1, ballots


def pabulib(name):
    """An election of Pabulib with ranked ballots. The projects are numbered in the order of the file."""
    text = gzip.decompress((PABULIB / name).read_bytes()).decode()
    projects, votes = text.split("PROJECTS\n")[1].split("VOTES\n")
    projects = [line.split(";")[0] for line in projects.splitlines()[1:] if line]
    head, *votes = [line.split(";") for line in votes.splitlines() if line]
    column = head.index("vote")
    orders = [[projects.index(id) for id in vote[column].split(",") if id] for vote in votes]
    return len(projects), grouped(order for order in orders if order)


random.seed(19)
print("source;answers;ballots;ranks")
for number in range(300):
    answers = 2 + number % 11
    # Most polls are small, and every third one has as many voters as a village.
    voters = random.randint(20, 60) if number % 3 == 2 else random.randint(1, 15)
    orders = []
    for _ in range(voters):
        order = random.sample(range(answers), answers)
        # In every fourth poll everybody ranks all.
        orders.append(order if number % 4 == 3 else order[: random.randint(1, answers)])
    write("random", answers, grouped(orders))

write("Debian 2002", *soi("debian-2002-leader.soi"))
write("Debian 2003", *soi("debian-2003-leader.soi"))
for source, name in [
    (
        "Seattle 2019, District 1",
        "US_Stanford_Dataset_Your_Voice_Your_Choice_Parks_and_Streets-_Seattle_2019_District_1_vote_rankings.pb.gz",
    ),
    ("Mechanical Turk, by value", "Worldwide_Mechanical_Turk_Ranking_value_6.pb.gz"),
    ("Mechanical Turk, by value for money", "Worldwide_Mechanical_Turk_Ranking_value_money_6.pb.gz"),
]:
    write(source, *pabulib(name))

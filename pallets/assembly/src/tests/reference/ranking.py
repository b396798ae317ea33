"""Ranks random profiles by the method of Schulze, with another implementation of it.

Ballots name some of the answers, from the best to the worst; all others are below, and equal. Small numbers of voters
make ties frequent. The winners are those of the package schulze-condorcet 2.0.1 from PyPI, with its winning votes.

pip install schulze-condorcet==2.0.1; python3 ranking.py > ranking.csv
"""

import random

from schulze_condorcet import schulze_evaluate

LETTERS = "ABCDEFGHIJKL"


def vote(order, candidates):
    rest = [letter for letter in candidates if letter not in order]
    return ">".join(list(order) + (["=".join(rest)] if rest else []))


random.seed(19)
print("answers;ballots;winners")
for number in range(200):
    answers = 2 + number % 11
    candidates = list(LETTERS[:answers])
    ballots = []
    for _ in range(random.randint(1, 15)):
        order = random.sample(candidates, answers)
        ballots.append("".join(order[: random.randint(1, answers)]))
    result = schulze_evaluate([vote(order, candidates) for order in ballots], candidates)
    print(f"{answers};{' '.join(ballots)};{result.split('>')[0].replace('=', '')}")

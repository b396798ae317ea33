"""Elections and their committees by abcvoting, with which `tests/abcvoting.rs` compares ours.

    pip download abcvoting==2.19.0 --no-deps --no-binary :all: && tar xzf abcvoting-2.19.0.tar.gz
    python3 -m venv venv && venv/bin/pip install abcvoting==2.19.0
    venv/bin/python reference.py abcvoting-2.19.0/tests/test_instances instances.txt.gz
    venv/bin/python reference.py ../../../equal-shares/tests/pabulib ballots.txt.gz

From a directory of abcvoting's test instances it takes the committees that the instances expect of seq-Phragmén, with
any order of tied candidates. From a directory of Pabulib files (.pb or .pb.gz) it takes the first ballots of each
approval vote, and computes the committee of each size in SIZES, where the first of tied candidates goes first.

A line is an election: name | candidates | seats | ballots | committees. Ballots and committees are separated by
semicolons, and the candidates in them by spaces.
"""

import csv
import gzip
import io
import re
import sys
from pathlib import Path

from abcvoting import abcrules
from abcvoting.preferences import Profile
from ruamel.yaml import YAML

# The largest elections have 90,000 ballots: too many for fractions in Python, and for a small file.
MOST_BALLOTS = 700
SIZES = (3, 9, 15)


def line(name, candidates, seats, ballots, committees):
    lists = lambda many: ";".join(" ".join(map(str, one)) for one in many)
    return f"{name}|{candidates}|{seats}|{lists(ballots)}|{lists(committees)}\n"


def instances(directory):
    yaml = YAML(typ="safe")
    for path in sorted(directory.glob("*.abc.yaml")):
        found = yaml.load(path.read_text())
        expected = [
            one["result"]
            for one in found.get("compute", [])
            if one["rule_id"] == "seqphragmen" and not one["resolute"]
        ]
        if expected:
            name = path.name.removesuffix(".abc.yaml")
            yield line(name, found["num_cand"], found["committeesize"], found["profile"], expected[0])


def sections(text):
    found, current = {}, None
    for row in csv.reader(io.StringIO(text), delimiter=";"):
        if len(row) == 1 and row[0] in ("META", "PROJECTS", "VOTES"):
            current = found.setdefault(row[0], [])
        elif row:
            current.append(row)
    return found


def real(directory):
    for path in sorted([*directory.glob("*.pb"), *directory.glob("*.pb.gz")]):
        read = gzip.open if path.suffix == ".gz" else open
        with read(path, "rt", encoding="utf-8-sig") as file:
            parts = sections(file.read())
        meta = {row[0]: row[1] for row in parts["META"] if len(row) > 1}
        if meta.get("vote_type") != "approval":
            continue
        number = {row[0]: at for at, row in enumerate(parts["PROJECTS"][1:])}
        column = parts["VOTES"][0].index("vote")
        votes = (row[column].split(",") for row in parts["VOTES"][1:])
        ballots = [sorted({number[id] for id in vote if id}) for vote in votes]
        ballots = [ballot for ballot in ballots if ballot][:MOST_BALLOTS]
        profile = Profile(len(number))
        profile.add_voters(ballots)
        supported = {id for ballot in ballots for id in ballot}
        name = re.sub(r"\.pb(\.gz)?$", "", path.name)
        for size in SIZES:
            if size <= len(supported):
                [committee] = abcrules.compute(
                    "seqphragmen", profile, size, algorithm="standard-fractions", resolute=True
                )
                # The ballots stand in the first line of an election only.
                shown = ballots if size == SIZES[0] else []
                yield line(name, len(number), size, shown, [sorted(committee)])


source, target = map(Path, sys.argv[1:])
lines = instances(source) if list(source.glob("*.abc.yaml")) else real(source)
with gzip.GzipFile(target, "wb", mtime=0) as file:
    file.write("".join(lines).encode())

"""Makes the files in this directory from those of https://pabulib.org.

    python3 prepare.py DIRECTORY-OF-PB-FILES

It keeps the parts of the votes that are counted, leaves out all other data about voters, and packs the file.
"""

import csv
import gzip
import sys
from pathlib import Path

HERE = Path(__file__).parent
COUNTED = ("vote", "points")

for path in sorted(Path(sys.argv[1]).glob("*.pb")):
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    votes = next(at for at, line in enumerate(lines) if line.strip().lower() == "votes")
    columns = [name.strip() for name in lines[votes + 1].split(";")]
    kept = [columns.index(name) for name in COUNTED if name in columns]
    rows = [";".join(row[at] for at in kept) for row in csv.reader(lines[votes + 1 :], delimiter=";") if row]
    text = "\n".join(lines[: votes + 1] + rows) + "\n"
    (HERE / f"{path.name}.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))

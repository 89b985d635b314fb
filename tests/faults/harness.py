"""What the fault tests share: running both programs in a folder of their own, and telling what was checked.

Each test is called as  python3 X_test.py INDEXER SEARCHER [--sanitized]  and ends with status 0 when every
check held.
"""

import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

INDEXER, SEARCHER = sys.argv[1:3]
SANITIZED = "--sanitized" in sys.argv[3:]  # needs many times the memory and time
SAMPLE_CORPUS = pathlib.Path(__file__).resolve().parents[2] / "sample_corpus"

# AddressSanitizer minds how Xapian's own check deletes what it made.
ENVIRONMENT = {**os.environ, "NO_COLOR": "1", "BROADSHEET_DB": "", "ASAN_OPTIONS": "new_delete_type_mismatch=0"}

failures = 0


def check(holds, what, detail=""):
    """One line a check; the detail only when it fails."""
    global failures
    print(("ok      " if holds else "FAILED  ") + what, flush=True)
    if not holds:
        failures += 1
        if detail:
            print("        " + str(detail).strip().replace("\n", "\n        "), flush=True)
    return holds


def finish():
    print(f"{failures} failed" if failures else "all held")
    sys.exit(1 if failures else 0)


class Folder:
    """A temporary folder as a context manager; gives its path."""

    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="broadsheet-faults-"))
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


class Outcome:
    """How a program ended: status (negative: by that signal), out, err, and peak_kib of memory."""

    def __init__(self, status, out, err, peak_kib):
        self.status, self.out, self.err, self.peak_kib = status, out, err, peak_kib

    def __str__(self):
        return f"status {self.status}, {self.peak_kib} KiB\n{self.out[-1500:]}\n{self.err[-1500:]}"


def run(command, stdin=None, **options):
    """Runs to the end and measures the memory at its peak."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        process = subprocess.Popen(
            [str(word) for word in command],
            stdin=subprocess.DEVNULL if stdin is None else stdin,
            stdout=out,
            stderr=err,
            env=ENVIRONMENT,
            **options,
        )
        _, state, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(state)
        texts = []
        for stream in (out, err):
            stream.seek(0)
            texts.append(stream.read().decode("utf-8", "replace"))
        return Outcome(process.returncode, *texts, usage.ru_maxrss)


def index(db, *arguments, **options):
    return run([INDEXER, "--db", db, "--progress", "none", *arguments], **options)


def maintain(command, db, *arguments, **options):
    """indexer status, verify or merge."""
    return run([INDEXER, command, "--db", db, *arguments], **options)


def search(db, *arguments, **options):
    return run([SEARCHER, "--db", db, *arguments], **options)


def ids(db, *query):
    """The ids of all documents that a query finds, sorted."""
    found = search(db, "--format", "ids", "--no-collapse", "--limit", "1000000", "--", *query)
    return sorted(found.out.splitlines()) if found.status in (0, 1) else [str(found)]


def dump(db, *filters):
    """All documents of an index that pass the filters, as {id: hit without rank, score and snippets}."""
    arguments = [word for value in filters for word in ("--filter", value)]
    found = search(db, "--format", "ndjson", "--no-collapse", "--limit", "1000000", "--snippets", "0", *arguments, "--", "")
    documents = {}
    for line in found.out.splitlines():
        hit = json.loads(line)
        for name in ("rank", "score", "title_highlights"):
            hit.pop(name, None)
        if hit["id"] in documents:
            documents[hit["id"] + " twice"] = hit
        documents[hit["id"]] = hit
    return documents


def status(db):
    return json.loads(maintain("status", db, "--json").out)


def newest_report(db):
    """Rows of the newest report as [kind, where, why]; none when there is no report."""
    reports = sorted((pathlib.Path(db) / "reports").glob("*.tsv"), key=lambda path: path.stat().st_mtime_ns)
    if not reports:
        return []
    return [line.split("\t") for line in reports[-1].read_text(errors="replace").splitlines()[1:]]


def reported(db, kind, where, why=""):
    """True when the newest report has a row of this kind whose place ends in `where` and reason holds `why`."""
    return any(row[0] == kind and row[1].endswith(where) and why in row[2] for row in newest_report(db))


def one_sentence(text):
    """Errors are one line that ends with a full stop."""
    lines = text.strip().splitlines()
    return len(lines) == 1 and lines[0].endswith(".")


def write_jsonl(path, records):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        for record in records:
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    return path


WORDS = (
    "grid energy council minister budget treaty harbour market carbon levy border defence summit cable "
    "turbine storage network reactor model sovereign cloud chip export tariff subsidy court ruling draft "
    "hearing report deadline region coast winter drought flood river railway tunnel ferry quota fishery"
).split()


def words(generator, count):
    """That many words, in sentences."""
    chosen = generator.choices(WORDS, k=count)
    return ". ".join(" ".join(chosen[at : at + 12]).capitalize() for at in range(0, count, 12)) + "."


def documents(count, seed=1, length=60, prefix="doc"):
    """Records with predictable ids and texts."""
    generator = random.Random(seed)
    return [
        {
            "id": f"{prefix}-{number:05}",
            "title": f"{words(generator, 5)} {number}",
            "text": words(generator, length),
            "date": f"{generator.randint(2019, 2026)}-{generator.randint(1, 12):02}-{generator.randint(1, 28):02}",
            "source": "Harbour Courier",
            "language": "en",
        }
        for number in range(count)
    ]

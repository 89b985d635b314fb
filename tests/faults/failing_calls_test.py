"""Each call that changes files goes wrong once: the process is killed in its place, or there is no space from
then on, or it alone fails. The index is then as after one of the run's publications, or as before all; a run
to the end does the rest.

    python3 failing_calls_test.py INDEXER SEARCHER failing_calls.so [--every]
"""

import shutil
import sys

from harness import INDEXER, Folder, check, documents, dump, finish, index, maintain, one_sentence, run, write_jsonl

LIBRARY = sys.argv[3]
TRIALS = 10**9 if "--every" in sys.argv else 25  # of each fault and command


def with_fault(command, fault, call, count_file="/dev/null"):
    return run(["env", f"LD_PRELOAD={LIBRARY}", f"BROADSHEET_FAULT={fault}", f"BROADSHEET_CALL={call}",
                f"BROADSHEET_CALLS_FILE={count_file}", *command])


class Change:
    """One command that changes the index `base`, and what the index may hold: before it, after what it publishes
    on the way, which is what `partly` does, and after it."""

    def __init__(self, folder, base, name, arguments, partly):
        self.folder, self.base, self.name, self.arguments = folder, base, name, arguments
        self.db = folder / "trial"
        self.restore()
        index(self.db, *partly)
        self.states = [dump(base), dump(self.db)]
        self.restore()
        outcome = with_fault(self.command(), "none", 0, folder / "calls")
        self.calls = int((folder / "calls").read_text())
        self.after = dump(self.db)
        self.states.append(self.after)
        check(outcome.status == 0 and self.calls > 20, f"{name}: {self.calls} calls that change files", outcome)

    def command(self):
        first, *others = self.arguments
        return [INDEXER, first, "--db", self.db, *others] if first == "merge" else [INDEXER, "--db", self.db, *self.arguments]

    def restore(self):
        shutil.rmtree(self.db, ignore_errors=True)
        shutil.copytree(self.base, self.db)

    def left_over(self):
        listed = {line.split("/")[-1] for line in (self.db / "XAPIANDB").read_text().splitlines()
                  if line.startswith("auto")}
        return {path.name for path in (self.db / "generations").iterdir()} - listed

    def faults_of(self, fault, call):
        """What is wrong after this fault at this call."""
        self.restore()
        outcome = with_fault(self.command(), fault, call)
        where = f"{fault} at call {call}: "
        if fault != "kill" and outcome.status == 3 and not one_sentence(outcome.err):
            yield f"{where}not one sentence: {outcome}"
        if outcome.status not in ({-9, 0} if fault == "kill" else {0, 3}):
            yield f"{where}{outcome}"
        found = dump(self.db)
        if found not in self.states or outcome.status == 0 and found != self.after:
            yield f"{where}{len(found)} documents, not one of {[len(state) for state in self.states]}: {outcome}"
        verified = maintain("verify", self.db)
        if verified.status != 0:
            yield f"{where}{verified}"
        again = run(self.command())
        if again.status != 0 or dump(self.db) != self.after or self.left_over():
            yield f"{where}run again: {self.left_over()} {again}"

    def try_all(self, fault, meaning):
        step = max(1, self.calls / TRIALS)
        tried = sorted({int(1 + step * number) for number in range(min(TRIALS, self.calls))})
        faults = [said for call in tried for said in self.faults_of(fault, call)]
        check(not faults, f"{self.name}: {meaning} {len(tried)} of these calls does no harm",
              f"{len(faults)} faults\n" + "\n".join(faults[:4]))


def prepare(folder):
    """An index of three generations, and a dump that changes, adds and drops documents."""
    base, corpus = folder / "base", folder / "dump.jsonl"
    for number in range(3):
        index(base, write_jsonl(folder / f"part{number}.jsonl", documents(30, seed=number, prefix=f"part{number}")))
    write_jsonl(corpus, documents(40, seed=7))
    index(base, corpus)
    write_jsonl(corpus, documents(20, seed=8) + documents(30, seed=9, prefix="new"))
    return base, corpus


with Folder() as folder:
    base, corpus = prepare(folder)
    for change in (
        Change(folder, base, "a run with --prune", ["--progress", "none", "--prune", corpus], partly=[corpus]),
        Change(folder, base, "merging", ["merge"], partly=["--delete", "nobody"]),
    ):
        change.try_all("kill", "kill -9 at")
        change.try_all("full", "no space from")
        change.try_all("error", "an error of")

finish()

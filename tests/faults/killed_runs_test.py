"""kill -9 at 50 random moments of indexing and merging, while searches go on.

After each the index verifies; at the end a run to the end gives what undisturbed runs give; no search fails
or shows half a document.
"""

import hashlib
import json
import os
import random
import signal
import subprocess
import threading
import time

from harness import (INDEXER, SANITIZED, Folder, check, documents, dump, finish, ids, index, maintain,
                     run, search, words, write_jsonl)

SEED = 20260131
KILLS = 10 if SANITIZED else 50
BASE = 1200  # documents that stay in all versions


def version_of_corpus(number):
    """A third of the documents changes with each version; each adds some of its own, the next drops them."""
    generator = random.Random(f"{SEED} {number}")
    records = documents(BASE, seed=SEED, length=150)
    for place in range(number % 3, BASE, 3):
        records[place]["text"] = words(generator, 150)
    records += documents(300, seed=f"{SEED} {number}", length=150, prefix=f"extra{number}")
    for record in records:
        record["text"] = "Everywhere " + record["text"]
        record["checksum"] = hashlib.sha1(record["text"].encode()).hexdigest()
    return records


class Searches(threading.Thread):
    """Searches over and over until told to stop: alternately one query a process, and many in one."""

    def __init__(self, db, topics):
        super().__init__()
        self.db, self.topics = db, topics
        self.done = threading.Event()
        self.counts = {"single": 0, "batch": 0}
        self.faults = []

    def run(self):
        while not self.done.is_set():
            self.single()
            self.batch()

    def single(self):
        found = search(self.db, "--format", "ndjson", "--limit", "5", "everywhere")
        self.counts["single"] += 1
        hits = [json.loads(line) for line in found.out.splitlines()]
        whole = all("title" in hit and "snippets" in hit and "checksum" in hit.get("fields", {}) for hit in hits)
        if found.status != 0 or found.err or len(hits) != 5 or not whole:
            self.faults.append(str(found))

    def batch(self):
        found = search(self.db, "--topics", self.topics, "--format", "trec", "--limit", "3")
        self.counts["batch"] += 1
        if found.status != 0 or found.err:
            self.faults.append(str(found))


def kill_after(command, seconds):
    """None when the run was killed, else how long it took to its end."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(timeout=seconds)
        return time.monotonic() - start
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        return None


def index_command(db, corpus):
    return [INDEXER, "--db", str(db), "--progress", "none", "--prune", "--commit-mb", "1", str(corpus)]


def whole_documents(db):
    """True when each document is one that some version of the corpus holds."""
    found = dump(db)
    return len(found) >= BASE and all(hit["fields"]["checksum"] in KNOWN for hit in found.values())


KNOWN = set()

def known_version(number):
    """Writes a version of the corpus and remembers its texts."""
    records = version_of_corpus(number)
    KNOWN.update(record["checksum"] for record in records)
    for part in range(3):
        write_jsonl(corpus / f"part{part}.jsonl", records[part::3])


with Folder() as folder:
    corpus, db = folder / "corpus", folder / "index"
    generator = random.Random(SEED)
    known_version(0)
    check(index(db, corpus).status == 0, "the first run ends well")
    topics = folder / "topics.tsv"
    topics.write_text("".join(f"{number}\t{words(generator, 2)} everywhere\n" for number in range(400)))
    searches = Searches(db, topics)
    searches.start()

    killed, unsound, broken = 0, [], []
    durations = {"index": 2.0, "merge": 1.0}  # of the last run that came to its end
    for attempt in range(1, 4 * KILLS):
        known_version(attempt)
        merge = attempt % 8 == 0
        command = [INDEXER, "merge", "--db", str(db)] if merge else index_command(db, corpus)
        moment = durations["merge" if merge else "index"] * generator.random()
        taken = kill_after(command, moment)
        if taken is not None:
            durations["merge" if merge else "index"] = taken
            continue
        killed += 1
        verified = maintain("verify", db)
        if verified.status != 0:
            unsound.append(f"after {command[1]} for {moment:.3f} s: {verified}")
        if killed % 5 == 0 and not whole_documents(db):
            broken.append(f"after {moment:.3f} s")
        if killed == KILLS:
            break
    check(killed == KILLS, f"{killed} runs were killed before their end")
    check(not unsound, "after each the index verifies", "\n".join(unsound[:3]))
    check(not broken, "after each all documents are whole", broken)

    known_version(4 * KILLS)
    ended = run(index_command(db, corpus))
    check(ended.status == 0, "the last run, undisturbed, ends well", ended)
    searches.done.set()
    searches.join()
    check(not searches.faults, f"meanwhile {searches.counts['single']} searches and {searches.counts['batch']} "
          "batches of 400 had no error", "\n".join(searches.faults[:3]))

    fresh = folder / "fresh"
    run(index_command(fresh, corpus))
    check(dump(db) == dump(fresh) and len(dump(fresh)) == BASE + 300, "it holds the documents of a fresh index")
    for query in ("grid carbon", '"energy council"', "title:treaty", "turbine -storage", "date:2021"):
        check(ids(db, query) == ids(fresh, query) != [], f"both answer {query} alike")
    check(maintain("verify", db).status == 0, "it verifies")
    left = {path.name for path in (db / "generations").iterdir()}
    listed = {line.split("/")[-1] for line in (db / "XAPIANDB").read_text().splitlines() if line.startswith("auto")}
    check(left == listed, "nothing unlisted is left behind", f"{left} {listed}")

finish()

"""Several processes at one index, and indexes that are not ours to use."""

import re
import signal
import subprocess
import threading
import time

from harness import (INDEXER, Folder, check, documents, dump, finish, ids, index, maintain, one_sentence, run, search,
                     write_jsonl)


def hold(db):
    """An indexer that holds the lock until its input ends."""
    process = subprocess.Popen([INDEXER, "--db", str(db), "--progress", "none", "-"], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    process.stdin.write(b'{"id": "held", "text": "lighthouse"}\n')
    process.stdin.flush()
    lock = db / "lock"
    while not (lock.exists() and lock.read_text()):
        time.sleep(0.01)
    return process


def the_second_indexer_is_told_who_holds_the_lock():
    with Folder() as folder:
        db = folder / "index"
        more = write_jsonl(folder / "more.jsonl", documents(20))
        index(db, more)
        holder = hold(db)
        for arguments in ([INDEXER, "--db", db, more], [INDEXER, "--db", db, "--delete", "held"]):
            outcome = run(arguments)
            check(outcome.status == 3 and one_sentence(outcome.err) and f"process {holder.pid}" in outcome.err,
                  "a second indexer ends with status 3 and names the holder", outcome)
        holder.communicate()
        check(holder.returncode == 0 and ids(db, "lighthouse") == ["held"], "the first ends well")
        check("20 unchanged" in index(db, more).out, "the lock is free after it")


def the_second_indexer_waits():
    with Folder() as folder:
        db = folder / "index"
        more = write_jsonl(folder / "more.jsonl", documents(20))
        holder = hold(db)
        waiting = subprocess.Popen([INDEXER, "--db", str(db), "--progress", "none", "--wait", str(more)],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        time.sleep(0.3)
        check(waiting.poll() is None, "with --wait a second indexer waits")
        holder.communicate()
        _, error = waiting.communicate(timeout=60)
        check(waiting.returncode == 0, "and goes on when the first has ended", error)
        check(len(dump(db)) == 21, "both dumps are in")


def a_killed_holder_frees_the_lock():
    with Folder() as folder:
        db = folder / "index"
        holder = hold(db)
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        outcome = index(db, write_jsonl(folder / "more.jsonl", documents(20)))
        check(outcome.status == 0 and len(dump(db)) == 20, "after kill -9 the next run has the lock", outcome)


def an_interrupt_keeps_what_is_published():
    with Folder() as folder:
        db = folder / "index"
        index(db, write_jsonl(folder / "more.jsonl", documents(20)))
        holder = hold(db)
        holder.send_signal(signal.SIGINT)
        time.sleep(0.1)
        _, error = holder.communicate(b'{"id": "late", "text": "x"}\n' * 10)
        check(holder.returncode == 130 and one_sentence(error.decode().removeprefix("indexer: ")),
              "an interrupted run ends with status 130", f"{holder.returncode} {error}")
        check(len(dump(db)) == 20 and maintain("verify", db).status == 0, "the index is that of before")


def state_and_checks_go_on_meanwhile():
    with Folder() as folder:
        db = folder / "index"
        index(db, write_jsonl(folder / "dump.jsonl", documents(100, seed=0)))
        done, faults, counts = threading.Event(), [], {"status": 0, "verify": 0}

        def look():
            while not done.is_set():
                for command in counts:
                    counts[command] += 1
                    outcome = maintain(command, db)
                    if outcome.status != 0:
                        faults.append(f"{command}: {outcome}")

        looking = threading.Thread(target=look)
        looking.start()
        for round_number in range(1, 25):
            records = documents(100, seed=round_number)
            index(db, write_jsonl(folder / "dump.jsonl", records))
            if round_number % 6 == 0:
                maintain("merge", db)
        done.set()
        looking.join()
        check(not faults, f"{counts['status']} times status and verify while an indexer runs had no fault",
              "\n".join(faults[:3]))


def an_index_of_another_version_is_refused():
    with Folder() as folder:
        db = folder / "index"
        dump_file = write_jsonl(folder / "dump.jsonl", documents(20))
        index(db, dump_file)
        stub = db / "XAPIANDB"
        ours = stub.read_text()
        for line, other in ((r"schema \d+", "schema 99"), (r"analysis \S+", "analysis 99")):
            stub.write_text(re.sub(line, other, ours, count=1))
            for outcome in (search(db, "grid"), index(db, dump_file), maintain("merge", db)):
                check(outcome.status == 3 and one_sentence(outcome.err) and "index the documents again" in outcome.err,
                      f"an index with {other} is refused with what to do", outcome)
        stub.write_text("auto generations/000001\n")
        for outcome in (search(db, "grid"), index(db, dump_file)):
            check(outcome.status == 3 and "not an index made by Broadsheet" in outcome.err,
                  "a Xapian stub that is not ours is refused", outcome)
        stub.write_text(ours)
        check(search(db, "grid").status == 0, "its own version is taken again")


def damage_is_said():
    with Folder() as folder:
        db = folder / "index"
        index(db, write_jsonl(folder / "dump.jsonl", documents(500)))
        outcome = search(folder / "nothing", "grid")
        check(outcome.status == 3 and one_sentence(outcome.err), "a missing index ends with status 3", outcome)
        outcome = maintain("verify", folder / "nothing")
        check(outcome.status == 3 and one_sentence(outcome.err), "so does verifying it", outcome)
        postlist = next((db / "generations").glob("*/postlist.glass"))
        whole = postlist.read_bytes()
        postlist.write_bytes(whole[: len(whole) // 3])
        check(maintain("verify", db).status == 3, "a cut table is found by verify")
        outcome = search(db, "grid carbon levy")
        check(outcome.status == 3 and one_sentence(outcome.err), "a search that meets it ends with status 3", outcome)
        postlist.write_bytes(whole)
        check(maintain("verify", db).status == 0, "the whole table verifies")
        stub = db / "XAPIANDB"
        text = stub.read_text()
        stub.write_text(text + "auto generations/009999\n")
        check(maintain("verify", db).status == 3, "a listed generation that is missing is found by verify")
        check(search(db, "grid").status == 3, "and ends a search with status 3")
        stub.write_text(text.replace("documents 500", "documents 499"))
        check(maintain("verify", db).status == 3, "a wrong count is found by verify")


the_second_indexer_is_told_who_holds_the_lock()
the_second_indexer_waits()
a_killed_holder_frees_the_lock()
an_interrupt_keeps_what_is_published()
state_and_checks_go_on_meanwhile()
an_index_of_another_version_is_refused()
damage_is_said()
finish()

"""No space while indexing, merging or deleting: status 3, one sentence, the index as it was."""

import os
import resource
import subprocess

from harness import (ENVIRONMENT, INDEXER, Folder, check, documents, dump, finish, index, maintain, one_sentence, run,
                     search, write_jsonl)

ENVIRONMENT["ASAN_OPTIONS"] += ":detect_leaks=0"  # Xapian leaks a little when a write fails


class SmallDisk:
    """A file system of a few MB when we may mount one. Otherwise the folder itself: then the limit is on
    the size of each file."""

    def __init__(self, folder, mebibytes):
        self.path, self.mebibytes = folder, mebibytes
        command = ["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", str(folder)]
        self.mounted = os.geteuid() == 0 and subprocess.run(command, capture_output=True).returncode == 0

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.mounted:
            subprocess.run(["umount", str(self.path)], check=True)

    def options(self):
        if self.mounted:
            return {}
        limit = self.mebibytes << 17  # bytes: an eighth of it for each file
        return {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))}

    def fill(self, left_kib):
        """Leaves so much space."""
        if not self.mounted:
            return
        facts = os.statvfs(self.path)
        size = facts.f_bavail * facts.f_frsize - (left_kib << 10)
        with open(self.path / "filling", "wb") as out:
            out.write(b"\0" * max(size, 0))

    def empty(self):
        (self.path / "filling").unlink(missing_ok=True)


def stays_as_it_was(db, before, what):
    check(dump(db) == before, f"{what}: the documents are those of before")
    check(maintain("verify", db).status == 0, f"{what}: the index verifies")


with Folder() as folder:
    (folder / "disk").mkdir()
    with SmallDisk(folder / "disk", 24) as disk:
        print("on a small file system" if disk.mounted else "with a limit on the size of files")
        db = folder / "disk" / "index"
        small = write_jsonl(folder / "small.jsonl", documents(300, seed=1))
        large = write_jsonl(folder / "large.jsonl", documents(30_000, seed=2, length=120, prefix="large"))
        check(index(db, small, **disk.options()).status == 0, "a small dump fits")
        before = dump(db)

        outcome = index(db, large, **disk.options())
        check(outcome.status == 3 and one_sentence(outcome.err), "a dump that does not fit ends with status 3 and "
              "one sentence", outcome)
        check("space" in outcome.err or "large" in outcome.err, "it tells of the space", outcome)
        stays_as_it_was(db, before, "after it")
        check(search(db, "grid").status == 0, "the old index is searchable")
        check(index(db, small).status == 0 and not (db / "generations" / "building").exists(),
              "the next run removes what was begun")

        if disk.mounted:
            changed = write_jsonl(folder / "changed.jsonl", documents(300, seed=3))
            ends = set()
            for left in (0, 4, 40, 160, 400, 800):
                disk.fill(left)
                for arguments in ([changed], ["--delete", "doc-00001"]):
                    outcome = index(db, *arguments)
                    ends.add(outcome.status)
                    sound = outcome.status == 3 and one_sentence(outcome.err) and dump(db) == before
                    verified = maintain("verify", db)
                    check((sound or outcome.status == 0) and verified.status == 0,
                          f"with {left} KiB left {arguments[0]} ends well or changes nothing", f"{outcome}\n{verified}")
                    if outcome.status == 0:
                        before = dump(db)
                disk.empty()
            check(3 in ends, "some of these had no space")

        index(db, write_jsonl(folder / "more.jsonl", documents(300, seed=4, prefix="more")))
        before = dump(db)
        disk.fill(16)
        outcome = maintain("merge", db)
        disk.empty()
        if disk.mounted:
            check(outcome.status == 3 and one_sentence(outcome.err), "merging without space ends with status 3", outcome)
        stays_as_it_was(db, before, "after merging")
        check(index(db, small).status == 0 and maintain("merge", db).status == 0, "with space again all goes on")

    outcome = run([INDEXER, "--db", folder / "index", "--progress", "none", "--report", "/dev/full",
                   write_jsonl(folder / "bad.jsonl", [{"id": "x"}])])
    check(outcome.status == 3 and one_sentence(outcome.err.splitlines()[-1]), "a report that cannot be written is said",
          outcome)

finish()

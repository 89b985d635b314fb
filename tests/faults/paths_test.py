"""Paths that loop, cannot be read or are no files."""

import os
import pathlib
import shutil
import socket

from harness import INDEXER, Folder, check, finish, ids, index, one_sentence, reported, run

GOOD = '{"id": "%s", "text": "a lighthouse stands here"}\n'


def loops_of_links_end():
    with Folder() as folder:
        deep = folder / "dump" / "a" / "b"
        deep.mkdir(parents=True)
        (deep / "one.jsonl").write_text(GOOD % "one")
        (deep / "up").symlink_to(folder / "dump")
        (deep / "self").symlink_to("self")
        (folder / "dump" / "again").symlink_to("a")
        (folder / "dump" / "gone.jsonl").symlink_to("nowhere.jsonl")
        outcome = index(folder / "index", folder / "dump")
        check(outcome.status == 1, "folders that link to themselves end with status 1", outcome)
        check(ids(folder / "index", "lighthouse") == ["one"], "each file is read once")
        check("1 added" in outcome.out, "nothing is counted twice", outcome)
        check(reported(folder / "index", "rejected", "self") and reported(folder / "index", "rejected", "gone.jsonl"),
              "links that lead nowhere are in the report")


def as_somebody_without_rights(folder, command):
    """Runs as nobody when we are root, who may read everything; else as ourselves."""
    if os.geteuid() != 0:
        return run(command)
    os.chmod(folder, 0o755)
    program = folder / "bin" / "indexer"  # where nobody may read, with its model beside it as when installed
    shutil.copytree(pathlib.Path(INDEXER).parent.parent / "share", folder / "share", dirs_exist_ok=True)
    program.parent.mkdir(exist_ok=True)
    shutil.copy(INDEXER, program)
    for path in folder.rglob("*"):
        if path.is_dir() and path.name == "index":
            os.chown(path, 65534, 65534)
    return run([program, *command[1:]], user=65534, group=65534, extra_groups=[])


def unreadable_files_are_named():
    with Folder() as folder:
        (folder / "dump" / "closed").mkdir(parents=True)
        (folder / "index").mkdir()
        for name in ("a", "secret", "z"):
            (folder / "dump" / f"{name}.jsonl").write_text(GOOD % name)
        (folder / "dump" / "closed" / "inside.jsonl").write_text(GOOD % "inside")
        (folder / "dump" / "secret.jsonl").chmod(0)
        (folder / "dump" / "closed").chmod(0)
        command = [INDEXER, "--db", folder / "index", "--progress", "none", folder / "dump"]
        outcome = as_somebody_without_rights(folder, command)
        check(outcome.status == 1, "an unreadable file ends with status 1", outcome)
        check(reported(folder / "index", "rejected", "secret.jsonl", "denied"), "the report names it")
        check(reported(folder / "index", "rejected", "closed", "denied"), "so it does an unreadable folder")
        check(ids(folder / "index", "lighthouse") == ["a", "z"], "its neighbours are searchable")
        outcome = as_somebody_without_rights(folder, command[:-1] + [folder / "dump" / "secret.jsonl"])
        check(outcome.status == 3 and one_sentence(outcome.err) and "secret.jsonl" in outcome.err,
              "an unreadable file that was asked for ends with status 3 and its name", outcome)
        (folder / "dump" / "closed").chmod(0o755)


def an_index_that_may_not_be_written_is_said():
    with Folder() as folder:
        (folder / "dump.jsonl").write_text(GOOD % "one")
        (folder / "closed").mkdir(mode=0o555)
        command = [INDEXER, "--db", folder / "closed" / "new", "--progress", "none", folder / "dump.jsonl"]
        outcome = as_somebody_without_rights(folder, command)
        check(outcome.status == 3 and one_sentence(outcome.err) and "closed" in outcome.err,
              "an index that may not be made ends with status 3 and one sentence", outcome)


def missing_and_special_paths_are_said():
    with Folder() as folder:
        outcome = index(folder / "index", folder / "missing.jsonl")
        check(outcome.status == 3 and one_sentence(outcome.err) and "missing.jsonl" in outcome.err,
              "a missing path ends with status 3 and its name", outcome)
        (folder / "dump").mkdir()
        (folder / "dump" / "one.jsonl").write_text(GOOD % "one")
        os.mkfifo(folder / "dump" / "pipe.jsonl")
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(folder / "dump" / "socket.jsonl"))
            outcome = index(folder / "index", folder / "dump")
        check(outcome.status == 0 and ids(folder / "index", "lighthouse") == ["one"],
              "pipes and sockets in a folder are passed over", outcome)
        (folder / "file").write_text("no folder")
        outcome = index(folder / "file", folder / "dump")
        check(outcome.status == 3 and one_sentence(outcome.err), "a file as the index ends with status 3", outcome)


def any_bytes_may_be_in_a_name():
    with Folder() as folder:
        dump = os.fsencode(folder) + b"/dump"
        os.mkdir(dump)
        for name in (b"tab\tnew\nline.txt", b"latin\xe9.txt", b"esc\x1b[31m.txt", b"--db.txt", "Übersicht.txt".encode()):
            pathlib.Path(os.fsdecode(dump + b"/" + name)).write_text("a lighthouse stands here\n")
        outcome = index(folder / "index", os.fsdecode(dump))
        check(outcome.status == 0 and "5 added" in outcome.out, "file names may hold any bytes", outcome)
        again = index(folder / "index", "--prune", os.fsdecode(dump))
        check("5 unchanged" in again.out and "removed" not in again.out, "they are met again", again)


loops_of_links_end()
unreadable_files_are_named()
an_index_that_may_not_be_written_is_said()
missing_and_special_paths_are_said()
any_bytes_may_be_in_a_name()
finish()

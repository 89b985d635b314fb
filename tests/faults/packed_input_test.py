"""Truncated and nested archives, and bombs: what can be read is read, the rest is in the report."""

import bz2
import gzip
import io
import lzma
import json
import random
import tarfile
import zipfile

from harness import Folder, check, documents, finish, ids, index, reported

LINES = "".join(json.dumps(record) + "\n" for record in documents(2000, seed=5)).encode()
GOOD = b'{"id": "good", "text": "a lighthouse stands here"}\n'


def good_neighbour(folder):
    (folder / "neighbour.jsonl").write_bytes(GOOD)


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def tarred(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in members:
            facts = tarfile.TarInfo(name)
            facts.size = len(content)
            archive.addfile(facts, io.BytesIO(content))
    return out.getvalue()


def truncated_streams_give_what_is_whole():
    for name, pack in (("gz", gzip.compress), ("bz2", bz2.compress), ("xz", lzma.compress)):
        with Folder() as folder:
            packed = pack(LINES)
            (folder / f"dump.jsonl.{name}").write_bytes(packed[: len(packed) * 2 // 3])
            good_neighbour(folder)
            outcome = index(folder / "index", folder / f"dump.jsonl.{name}", folder / "neighbour.jsonl")
            check(outcome.status == 1, f"a truncated {name} ends with status 1", outcome)
            check(reported(folder / "index", "rejected", f"dump.jsonl.{name}") or
                  any(reported(folder / "index", "rejected", f"dump.jsonl.{name}:{line}") for line in range(2001)),
                  f"a truncated {name} is in the report")
            check(ids(folder / "index", "lighthouse") == ["good"], f"the file behind a truncated {name} is read")
            if name == "gz":
                found = len(ids(folder / "index", 'source:"Harbour Courier"'))
                check(500 < found < 2000, f"what came before the cut is in: {found} of 2000")


def a_truncated_zip_gives_its_whole_members():
    with Folder() as folder:
        packed = zipped([("first.jsonl", GOOD), ("second.jsonl", LINES)])
        (folder / "dump.zip").write_bytes(packed[: len(packed) // 2])
        outcome = index(folder / "index", folder / "dump.zip")
        check(outcome.status == 1, "a truncated zip ends with status 1", outcome)
        check(ids(folder / "index", "lighthouse") == ["good"], "its first member is searchable")


def damaged_bytes_are_survived():
    generator = random.Random(9)
    for name, packed in (("dump.jsonl.gz", gzip.compress(LINES)), ("dump.zip", zipped([("a.jsonl", LINES)])),
                         ("dump.tar.gz", gzip.compress(tarred([("a.jsonl", LINES)]))),
                         ("dump.jsonl.xz", lzma.compress(LINES))):
        statuses = set()
        for _ in range(5):
            with Folder() as folder:
                damaged = bytearray(packed)
                for _ in range(10):
                    damaged[generator.randrange(20, len(damaged))] = generator.randrange(256)
                (folder / name).write_bytes(damaged)
                good_neighbour(folder)
                statuses.add(index(folder / "index", folder / name, folder / "neighbour.jsonl").status)
                statuses.add(0 if ids(folder / "index", "lighthouse") == ["good"] else "neighbour lost")
        check(statuses <= {0, 1}, f"{name} with damaged bytes ends with status 0 or 1", statuses)


def bombs_are_stopped():
    with Folder() as folder:
        zeros = b'{"text": "' + b"0" * (600 << 20) + b'"}\n'
        (folder / "bomb.zip").write_bytes(zipped([("bomb.jsonl", zeros)]))
        (folder / "bomb.jsonl.gz").write_bytes(gzip.compress(zeros, 6))
        del zeros
        good_neighbour(folder)
        outcome = index(folder / "index", folder / "bomb.zip", folder / "bomb.jsonl.gz", folder / "neighbour.jsonl")
        check(outcome.status == 1, "bombs end with status 1", outcome)
        check(reported(folder / "index", "rejected", "bomb.zip", "--max-ratio"), "the zip is stopped by its ratio")
        check(reported(folder / "index", "rejected", "bomb.jsonl.gz", "--max-ratio"), "the gz is stopped by its ratio")
        check(ids(folder / "index", "lighthouse") == ["good"], "the file behind them is searchable")


def a_bomb_in_a_bomb_is_stopped():
    with Folder() as folder:
        inner = zipped([(f"{number}.txt", b" " * (64 << 20)) for number in range(2)])
        (folder / "outer.zip").write_bytes(zipped([(f"{number}.zip", inner) for number in range(50)]))
        outcome = index(folder / "index", folder / "outer.zip")
        check(outcome.status == 1 and reported(folder / "index", "rejected", "outer.zip", "--max-ratio"),
              "a zip of zips of blanks is stopped by its ratio", outcome)


def the_size_limit_holds():
    with Folder() as folder:
        (folder / "large.jsonl.gz").write_bytes(gzip.compress(LINES * 4, 1))
        good_neighbour(folder)
        arguments = ["--max-unpacked", "1", folder / "large.jsonl.gz", folder / "neighbour.jsonl"]
        outcome = index(folder / "index", *arguments)
        check(outcome.status == 1 and reported(folder / "index", "rejected", "large.jsonl.gz", "--max-unpacked"),
              "--max-unpacked stops a large file", outcome)
        check(ids(folder / "index", "lighthouse") == ["good"], "the file behind it is searchable")


def nesting_goes_one_level():
    with Folder() as folder:
        one = zipped([("a.jsonl", b'{"id": "one", "text": "lighthouse"}\n')])
        two = gzip.compress(tarred([("b.jsonl", b'{"id": "two", "text": "lighthouse"}\n')]))
        three = zipped([("c.zip", zipped([("c.zip", zipped([("c.jsonl", b'{"id": "three", "text": "lighthouse"}\n')]))]))])
        (folder / "outer.zip").write_bytes(zipped([("one.zip", one), ("two.tar.gz", two), ("three.zip", three),
                                                   ("plain.jsonl", GOOD)]))
        outcome = index(folder / "index", folder / "outer.zip")
        check(outcome.status == 1, "archives in archives in archives are not opened", outcome)
        check(ids(folder / "index", "lighthouse") == ["good", "one", "two"], "archives in an archive are")
        check(reported(folder / "index", "rejected", "c.zip"), "the report names the one not opened")


def odd_archives_are_survived():
    with Folder() as folder:
        (folder / "empty.zip").write_bytes(zipped([]))
        (folder / "empty.jsonl.gz").write_bytes(gzip.compress(b""))
        (folder / "escape.tar").write_bytes(tarred([("../../escape.jsonl", GOOD), ("/abs.txt", b"an absolute lighthouse")]))
        (folder / "not_really.zip").write_bytes(b"PK\x03\x04 and then nonsense " * 20)
        outcome = index(folder / "index", *sorted(folder.glob("*.*")))
        check(outcome.status in (0, 1), "empty and odd archives do not end a run", outcome)
        check("good" in ids(folder / "index", "lighthouse"), "members that point outside are only read")
        check(not list(folder.parent.glob("escape.jsonl")), "nothing is unpacked to disk")


truncated_streams_give_what_is_whole()
a_truncated_zip_gives_its_whole_members()
damaged_bytes_are_survived()
bombs_are_stopped()
a_bomb_in_a_bomb_is_stopped()
the_size_limit_holds()
nesting_goes_one_level()
odd_archives_are_survived()
finish()

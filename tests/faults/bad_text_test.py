"""Text in wrong or unusual encodings, and records that are none: named in the report, neighbours searchable."""

import json
import subprocess

from harness import SAMPLE_CORPUS, SEARCHER, Folder, check, dump, finish, ids, index, maintain, reported, search

GOOD = '{"id": "good-%d", "title": "Sound neighbour", "text": "a harbour stands here"}\n'


def json_line(identifier, text):
    return json.dumps({"id": identifier, "text": text}).encode() + b"\n"


def broken_lines_are_named():
    with Folder() as folder:
        lines = [GOOD % 1, "not json at all\n", GOOD % 2, '{"id": "empty"}\n', "[1, 2]\n", "\n", GOOD % 3,
                 '{"id": "open", "text": "never clos\n']
        (folder / "mixed.jsonl").write_text("".join(lines))
        outcome = index(folder / "index", folder / "mixed.jsonl")
        check(outcome.status == 1, "a dump with broken lines ends with status 1", outcome)
        check(ids(folder / "index", "harbour") == ["good-1", "good-2", "good-3"], "its good lines are searchable")
        for number in (2, 4, 5, 8):
            check(reported(folder / "index", "rejected", f"mixed.jsonl:{number}"), f"line {number} is in the report")
        check("reports/" in outcome.err, "the run says where the report is", outcome)


def invalid_utf8_is_replaced_and_counted():
    with Folder() as folder:
        (folder / "dump.jsonl").write_bytes(
            b'{"id": "bad", "text": "harbour \xff\xfe caf\xc3 end"}\n' + (GOOD % 1).encode())
        outcome = index(folder / "index", folder / "dump.jsonl")
        check(outcome.status == 0, "invalid UTF-8 is repaired, not rejected", outcome)
        check(ids(folder / "index", "harbour") == ["bad", "good-1"], "both records are searchable")
        check(reported(folder / "index", "note", "dump.jsonl", "UTF-8"), "the repair is in the report")
        found = subprocess.run([SEARCHER, "--db", folder / "index", "--format", "json", "harbour"], capture_output=True)
        check(len(json.loads(found.stdout.decode("utf-8"))["hits"]) == 2, "results are valid UTF-8")


def other_encodings_are_converted():
    with Folder() as folder:
        text = '{"id": "%s", "text": "Überwachung der Märkte im harbour"}\n'
        for name, encoding in (("le", "utf-16"), ("be", "utf-16-be"), ("bom", "utf-8-sig")):
            mark = "\ufeff" if encoding == "utf-16-be" else ""
            (folder / f"{name}.jsonl").write_bytes((mark + text % name).encode(encoding))
        (folder / "latin1.txt").write_bytes(("Die Überwachung der Märkte durch die Behörde begann früher als "
                                             "geplant, sagte der Minister über den harbour.\n").encode("latin-1"))
        outcome = index(folder / "index", *sorted(folder.glob("*.*")))
        check(outcome.status == 0, "UTF-16 and Latin-1 are read", outcome)
        found = ids(folder / "index", "Überwachung")
        check(found[0].endswith("latin1.txt") and found[1:] == ["be", "bom", "le"], "their words are found", found)


def nul_bytes_are_harmless():
    with Folder() as folder:
        (folder / "nul.txt").write_bytes(b"A harbour\0 stands\0\0 here, and the carbon levy too.\n" * 20)
        (folder / "nul.jsonl").write_bytes(json_line("escaped", "harbour\0levy") + (GOOD % 1).encode() +
                                           b'{"id": "raw", "text": "harbour \0 raw"}\n')
        outcome = index(folder / "index", folder / "nul.txt", folder / "nul.jsonl")
        check(outcome.status in (0, 1), "NUL bytes do not end a run", outcome)
        found = ids(folder / "index", "harbour")
        check("escaped" in found and "good-1" in found and any(name.endswith("nul.txt") for name in found),
              "texts with NUL are searchable", found)
        check("\0" not in search(folder / "index", "--format", "json", "harbour").out, "no NUL comes out")
        check("raw" in found or reported(folder / "index", "rejected", "nul.jsonl:3"),
              "a record with a raw NUL is in or in the report")


def empty_and_deep_files_are_named():
    with Folder() as folder:
        (folder / "empty.jsonl").write_bytes(b"")
        (folder / "deep.json").write_bytes(b"[" * 100000 + b"]" * 100000)
        (folder / "deep.jsonl").write_bytes(b'{"id": "deep", "text": ' + b"[" * 50000 + b"]" * 50000 + b"}\n" +
                                            (GOOD % 1).encode())
        (folder / "deep_extra.jsonl").write_bytes(
            b'{"id": "extra", "text": "harbour", "more": ' + b'{"a":' * 3000 + b"1" + b"}" * 3000 + b"}\n")
        outcome = index(folder / "index", *sorted(folder.glob("*.*")))
        check(outcome.status == 1, "deep nesting and an empty file are rejected, nothing more", outcome)
        check("good-1" in ids(folder / "index", "harbour"), "a good neighbour is searchable")
        for name, where in (("empty.jsonl", "empty.jsonl"), ("deep.jsonl", "deep.jsonl:1")):
            check(reported(folder / "index", "rejected", where), f"{name} is in the report")
        check(reported(folder / "index", "rejected", "deep.json#1"), "deep.json is in the report")


def the_broken_corpus_is_survived():
    with Folder() as folder:
        outcome = index(folder / "index", SAMPLE_CORPUS)
        check(outcome.status == 1, "the sample corpus with its broken folder ends with status 1", outcome)
        sound = sorted(path for path in SAMPLE_CORPUS.iterdir() if path.is_dir() and path.name != "broken")
        clean = index(folder / "clean", *sound)
        check(clean.status == 0, "its sound folders end with status 0", clean)
        both, alone = dump(folder / "index"), dump(folder / "clean")
        check(alone and all(both.get(name) == hit for name, hit in alone.items()),
              "the broken folder changes no other document")
        for name in ("truncated.jsonl.gz", "truncated.zip", "not-json.jsonl:2", "not-json.jsonl:3", "not-json.jsonl:5",
                     "empty.jsonl", "empty.html", "no-text.jsonl:1"):
            check(any(row[0] == "rejected" and name in row[1] for row in
                      (line.split("\t") for line in next((folder / "index/reports").iterdir()).read_text().splitlines())),
                  f"broken/{name} is in the report")
        check(maintain("verify", folder / "index").status == 0, "the index verifies")
        printed = search(folder / "index", "--color", "always", "--limit", "100", "--", "")
        check("\x1b]0;" not in printed.out and "\x07" not in printed.out and "\x9b" not in printed.out,
              "no control sequence of a document reaches the terminal")


broken_lines_are_named()
invalid_utf8_is_replaced_and_counted()
other_encodings_are_converted()
nul_bytes_are_harmless()
empty_and_deep_files_are_named()
the_broken_corpus_is_survived()
finish()

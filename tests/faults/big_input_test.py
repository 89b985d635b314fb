"""A line of 100 MB, words without end, a document of a million terms: memory stays bounded."""

import json

from harness import SANITIZED, Folder, check, finish, ids, index, maintain, reported, search

GIBIBYTE = 1 << 20  # in KiB, as the system counts memory
GOOD = '{"id": "good-%d", "text": "a harbour stands here"}\n'


def bounded(outcome):
    return SANITIZED or outcome.peak_kib < GIBIBYTE


def write_huge_line(path, begin, filling, end):
    with open(path, "w") as out:
        out.write(GOOD % 1 + begin)
        for _ in range(100):
            out.write(filling * ((1 << 20) // len(filling)))
        out.write(end + GOOD % 2)


def a_huge_line_is_rejected_alone():
    with Folder() as folder:
        write_huge_line(folder / "dump.jsonl", '{"id": "huge", "text": "', "harbour carbon ", '"}\n')
        outcome = index(folder / "index", folder / "dump.jsonl")
        check(outcome.status == 1, "a line of 100 MB is rejected, the run goes on", outcome)
        check(reported(folder / "index", "rejected", "dump.jsonl:2"), "the report names it")
        check(ids(folder / "index", "harbour") == ["good-1", "good-2"], "its neighbours are searchable")
        check(bounded(outcome), f"memory stays under 1 GiB: {outcome.peak_kib >> 10} MiB")


def a_huge_line_may_be_allowed():
    with Folder() as folder:
        write_huge_line(folder / "dump.jsonl", '{"id": "huge", "text": "', "x", '"}\n')
        outcome = index(folder / "index", "--max-record-mb", "200", folder / "dump.jsonl")
        check(outcome.status == 0, "with --max-record-mb a word of 100 MB goes in", outcome)
        check(ids(folder / "index", "id:huge") == ["huge"], "it is there")
        check(bounded(outcome), f"memory stays under 1 GiB: {outcome.peak_kib >> 10} MiB")
        found = search(folder / "index", "--format", "json", "id:huge")
        check(found.status == 0 and len(found.out) < 100_000, "its result is short", found.out[:300])


def huge_text_and_csv_fields_are_bounded():
    with Folder() as folder:
        with open(folder / "huge.txt", "w") as out:
            for _ in range(100):
                out.write("harbour " * (1 << 17))
        with open(folder / "open_quote.csv", "w") as out:
            out.write('id,text\n1,harbour\n2,"never closed ')
            for _ in range(100):
                out.write("carbon\n" * 150_000)
        outcome = index(folder / "index", folder / "huge.txt", folder / "open_quote.csv")
        check(outcome.status == 1, "a text of 100 MB and an open quote over 100 MB are rejected", outcome)
        check(bounded(outcome), f"memory stays under 1 GiB: {outcome.peak_kib >> 10} MiB")
        check(any("huge.txt" not in name for name in ids(folder / "index", "harbour")), "the row before the quote is in")


def a_million_terms_fit():
    with Folder() as folder:
        text = " ".join(f"w{number:x}" for number in range(1_000_000)) + " harbour"
        (folder / "terms.jsonl").write_text(json.dumps({"id": "million", "text": text}) + "\n" + GOOD % 1)
        outcome = index(folder / "index", folder / "terms.jsonl")
        check(outcome.status == 0, "a document of a million terms goes in", outcome)
        check(ids(folder / "index", "w7a1f3") == ["million"], "any of its terms finds it")
        check(ids(folder / "index", '"wf423f harbour"') == ["million"], "a phrase at its end finds it")
        check(bounded(outcome), f"memory stays under 1 GiB: {outcome.peak_kib >> 10} MiB")
        check(maintain("verify", folder / "index").status == 0, "the index verifies")


def long_words_and_values_are_cut():
    with Folder() as folder:
        word = "w" * 600
        records = [
            {"id": "i" * 3000, "title": word, "text": f"{word}a harbour", "source": "s" * 600, "author": "é" * 400,
             "section": "t" * 600, "url": "https://courier.example/" + "u" * 5000, "lang": "l" * 300},
            {"id": "i" * 2999 + "j", "text": f"{word}b harbour"},
        ]
        (folder / "long.jsonl").write_text("".join(json.dumps(record) + "\n" for record in records))
        outcome = index(folder / "index", folder / "long.jsonl")
        check(outcome.status == 0, "words and values over Xapian's 245 bytes go in", outcome)
        check(ids(folder / "index", word + "a") == ["i" * 3000], "such words are told apart")
        check(ids(folder / "index", "source:" + "s" * 600) == ["i" * 3000], "such values are found")
        again = index(folder / "index", folder / "long.jsonl")
        check("2 unchanged" in again.out, "such ids are met again", again)


a_huge_line_is_rejected_alone()
a_huge_line_may_be_allowed()
huge_text_and_csv_fields_are_bounded()
a_million_terms_fit()
long_words_and_values_are_cut()
finish()

"""Runs over the same dump again: unchanged, changed, gone, deleted, repeated; merges change no document."""

import datetime
import shutil
import subprocess

from harness import Folder, check, documents, dump, finish, ids, index, maintain, reported, search, status, write_jsonl


def unchanged_dumps_add_nothing():
    with Folder() as folder:
        db, corpus = folder / "index", folder / "dump.jsonl"
        write_jsonl(corpus, documents(300))
        first = index(db, corpus)
        check(first.status == 0 and "300 added" in first.out, "a first run adds all", first)
        before, revision = dump(db), status(db)["revision"]
        again = index(db, corpus)
        check("0 added, 0 updated, 300 unchanged" in again.out, "a second run adds nothing", again)
        check(status(db)["revision"] == revision, "and publishes nothing")
        check(dump(db) == before, "and changes no document")


def updates_are_visible():
    with Folder() as folder:
        db, corpus = folder / "index", folder / "dump.jsonl"
        records = documents(300)
        write_jsonl(corpus, records)
        index(db, corpus)
        for record in records[:10]:
            record["text"] = "A lighthouse, brand new. " + record["text"]
        write_jsonl(corpus, records)
        outcome = index(db, corpus)
        check("0 added, 10 updated, 290 unchanged" in outcome.out, "ten changed documents are updated", outcome)
        check(ids(db, "lighthouse") == [record["id"] for record in records[:10]], "their new text is found")
        check(len(dump(db)) == 300, "none of them is there twice")
        check(maintain("verify", db).status == 0, "the index verifies")


def the_last_of_duplicates_wins():
    with Folder() as folder:
        db = folder / "index"
        write_jsonl(folder / "a.jsonl", [{"id": "same", "text": f"version {number} lighthouse"} for number in range(3)] +
                    [{"id": "other", "text": "lighthouse"}])
        write_jsonl(folder / "b.jsonl", [{"id": "same", "text": "final lighthouse"}])
        outcome = index(db, "--ids", "global", folder / "a.jsonl", folder / "b.jsonl")
        check(outcome.status == 0 and "3 superseded duplicates" in outcome.out, "duplicates are counted", outcome)
        check(ids(db, "lighthouse") == ["other", "same"], "one of them is in")
        check(ids(db, "final") == ["same"] and ids(db, "version") == [], "it is the last")
        outcome = index(db, "--ids", "global", folder / "a.jsonl", folder / "b.jsonl")
        check(ids(db, "final") == ["same"] and ids(db, "version") == [], "so it is after another run", outcome)
        outcome = index(db, "--ids", "global", folder / "b.jsonl", folder / "a.jsonl")
        check(ids(db, "final") == [] and ids(db, '"version 2"') == ["same"], "in the other order it is another", outcome)
        check(len(dump(db)) == 2, "never are there two")


def duplicates_over_many_batches():
    with Folder() as folder:
        db = folder / "index"
        records = documents(3000, length=100)
        late = [dict(record, text="lighthouse " + record["text"]) for record in records[::7]]
        write_jsonl(folder / "dump.jsonl", records + late)
        outcome = index(db, "--commit-mb", "1", folder / "dump.jsonl")
        check(outcome.status == 0 and len(dump(db)) == 3000, "a dump that updates itself keeps one of each", outcome)
        check(ids(db, "lighthouse") == [record["id"] for record in records[::7]], "the later ones")


def prune_removes_what_is_gone():
    with Folder() as folder:
        db, dump_folder = folder / "index", folder / "dump"
        write_jsonl(dump_folder / "a.jsonl", documents(50, prefix="a"))
        write_jsonl(dump_folder / "b.jsonl", documents(50, prefix="b"))
        write_jsonl(folder / "dump2" / "c.jsonl", documents(50, prefix="c"))
        index(db, dump_folder, folder / "dump2")
        write_jsonl(dump_folder / "a.jsonl", documents(50, prefix="a")[:20])
        (dump_folder / "b.jsonl").unlink()
        outcome = index(db, dump_folder)
        check(len(dump(db)) == 150, "without --prune nothing is removed", outcome)
        outcome = index(db, "--prune", dump_folder)
        check("80 removed" in outcome.out, "with --prune the gone records and files are", outcome)
        left = sorted({name[0] for name in dump(db)}), len(dump(db))
        check(left == (["a", "c"], 70), "documents of other paths stay", left)
        check(maintain("verify", db).status == 0, "the index verifies")


def prune_spares_files_with_rejected_records():
    with Folder() as folder:
        db, corpus = folder / "index", folder / "dump.jsonl"
        records = documents(3)
        write_jsonl(corpus, records)
        index(db, corpus)
        lines = corpus.read_text().splitlines()
        corpus.write_text("\n".join([lines[0], lines[1][:-20], lines[2]]) + "\n")
        outcome = index(db, "--prune", corpus)
        check(outcome.status == 1 and len(dump(db)) == 3, "--prune removes nothing that a damaged line may have held",
              outcome)
        corpus.write_bytes(b"")
        outcome = index(db, "--prune", corpus)
        check(outcome.status == 1 and len(dump(db)) == 3, "nor the documents of a file that is empty now", outcome)


def delete_removes_by_id():
    with Folder() as folder:
        db = folder / "index"
        index(db, write_jsonl(folder / "dump.jsonl", documents(20)))
        outcome = index(db, "--delete", "doc-00003", "doc-00004", "nobody", "doc-00003")
        check("2 removed" in outcome.out, "--delete removes documents", outcome)
        check(reported(db, "warning", "nobody"), "an id that is not there is in the report")
        check(len(dump(db)) == 18 and "doc-00003" not in dump(db), "they are gone")
        index(db, "--delete", *sorted(dump(db)))
        outcome = search(db, "grid")
        check(outcome.status == 1 and outcome.err == "", "an index without documents answers: nothing found", outcome)
        check(maintain("verify", db).status == 0 and status(db)["documents"] == 0, "it verifies")
        outcome = index(db, folder / "dump.jsonl")
        check("20 added" in outcome.out and len(dump(db)) == 20, "it can be filled again", outcome)


def merging_changes_no_document():
    with Folder() as folder:
        db = folder / "index"
        for number in range(12):
            index(db, write_jsonl(folder / "dump.jsonl", documents(60, seed=number, prefix=f"part{number % 9}")))
            if number == 5:
                check(len(status(db)["generations"]) > 1, "several runs make several generations")
        check(len(status(db)["generations"]) <= 8, "many are merged unasked", status(db))
        before, found = dump(db), ids(db, '"energy council"')
        outcome = maintain("merge", db)
        check(outcome.status == 0 and len(status(db)["generations"]) == 1, "merge leaves one generation", outcome)
        check(dump(db) == before and len(before) == 540, "it has the same documents")
        check(ids(db, '"energy council"') == found, "and answers alike")
        check(maintain("verify", db).status == 0, "it verifies")
        check(maintain("merge", db).status == 0, "merging once more does no harm")


def stock_tools_open_it():
    with Folder() as folder:
        db = folder / "index"
        index(db, write_jsonl(folder / "dump.jsonl", documents(20)))
        index(db, write_jsonl(folder / "more.jsonl", documents(20, prefix="more")))
        if not shutil.which("xapian-delve"):
            check(False, "xapian-delve opens an index: install xapian-tools")
            return
        delved = subprocess.run(["xapian-delve", str(db)], capture_output=True, text=True)
        check(delved.returncode == 0 and "number of documents = 40" in delved.stdout, "xapian-delve opens an index",
              delved.stdout + delved.stderr)
        for generation in (db / "generations").iterdir():
            checked = subprocess.run(["xapian-check", str(generation)], capture_output=True, text=True)
            check(checked.returncode == 0 and "No errors found" in checked.stdout, f"xapian-check finds no error in "
                  f"{generation.name}", checked.stdout + checked.stderr)


def dates_reach_from_1400_to_next_year():
    with Folder() as folder:
        db = folder / "index"
        next_year = str(datetime.date.today().year + 1)
        dates = {"oldest": "1400-01-01", "last": f"{next_year}-12-31", "leap": "2024-02-29", "today": "2026-01-31"}
        records = [{"id": name, "text": "lighthouse", "date": date} for name, date in dates.items()]
        records += [{"id": f"bad{number}", "text": "lighthouse", "date": date} for number, date in
                    enumerate(("31 February 2024", "soon", "9999-12-31", "-1", "0", "2024-13-01", "", "9" * 400))]
        outcome = index(db, write_jsonl(folder / "dates.jsonl", records))
        check(outcome.status == 0 and "with unreadable dates" in outcome.out, "unreadable dates are counted", outcome)
        found = dump(db)
        for name, date in dates.items():
            check(found[name].get("date") == date, f"{date} comes back", found[name])
        check(all("date" not in found[f"bad{number}"] for number in (0, 1, 2, 5, 6, 7)), "the others are undated")
        check(reported(db, "warning", "dates.jsonl:5", "31 February 2024"), "the report names them")
        for arguments, names in ((["--to", "1400"], ["oldest"]), (["--from", next_year], ["last"]),
                                 (["--from", "2024", "--to", "2024"], ["leap"])):
            outcome = search(db, "--format", "ids", *arguments, "lighthouse")
            check(sorted(outcome.out.split()) == names, f"{' '.join(arguments)} finds {names}", outcome)
        outcome = search(db, "--format", "ids", "--sort", "oldest", "--limit", "4", "lighthouse")
        check(outcome.out.split()[0] == "oldest", "the oldest comes first", outcome)
        outcome = search(db, "--format", "ids", "--sort", "newest", "--limit", "4", "lighthouse")
        check(outcome.out.split()[0] == "last", "or the newest", outcome)
        check(ids(db, f"date:{next_year}-12") == ["last"] and ids(db, "date:1400") == ["oldest"], "date: finds them")


unchanged_dumps_add_nothing()
updates_are_visible()
the_last_of_duplicates_wins()
duplicates_over_many_batches()
prune_removes_what_is_gone()
prune_spares_files_with_rejected_records()
delete_removes_by_id()
merging_changes_no_document()
stock_tools_open_it()
dates_reach_from_1400_to_next_year()
finish()

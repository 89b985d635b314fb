"""Every command with an output that is full, closed, or whose reader is gone.

A full device or a closed output ends with status 3 and one sentence: no output is lost in silence. A reader who left,
as `head` does, changes nothing: the status is that of the command, and nothing is said. Where messages go, and whether
somebody reads them, decides nothing at all.
"""

import os
import re
import subprocess

from harness import (ENVIRONMENT, INDEXER, SAMPLE_CORPUS, SEARCHER, Folder, check, documents, finish, index, one_sentence,
                     write_jsonl)

PATIENCE = 120  # seconds


class Command:
    """A command line of a program; what it needs before each run, and what it reads. `is_silent`: it prints nothing."""

    def __init__(self, program, *arguments, before=None, stdin=b"", is_silent=False):
        self.program, self.arguments, self.before, self.stdin, self.is_silent = program, arguments, before, stdin, is_silent
        self.name = " ".join([os.path.basename(program), *map(str, arguments)]).replace(str(folder) + "/", "")

    def run(self, out=subprocess.PIPE, err=subprocess.PIPE, closed=()):
        """(status, output, messages); the last two are empty where they go elsewhere."""
        if self.before:
            self.before()

        def close_outputs():
            for file in closed:
                os.close(file)

        done = subprocess.run([self.program, *map(str, self.arguments)], input=self.stdin, stdout=out, stderr=err,
                              env=ENVIRONMENT, timeout=PATIENCE, preexec_fn=close_outputs)
        return done.returncode, done.stdout or b"", (done.stderr or b"").decode()


def without_reader():
    reading, writing = os.pipe()
    os.close(reading)
    return writing


def without_times(text):
    """Output tells how long a search or a run took."""
    return re.sub(rb'[\d.]+ m?s\b|"seconds":[\d.]+', b"", text)


def tells_of(messages, usual):
    """One sentence more than usual."""
    lines = [line for line in messages.splitlines() if line not in usual.splitlines()]
    return one_sentence("\n".join(lines)) and "cannot be written" in messages


def check_full(command, status, messages):
    for what, options in (("full", {"out": FULL}), ("closed", {"closed": (1,)})):
        got = command.run(**options)
        if command.is_silent:
            check(got[0] == status, f"{command.name}: prints nothing, so {what} output is no fault", got)
        else:
            check(got[0] == 3 and tells_of(got[2], messages), f"{command.name}: {what} output is status 3 and a sentence", got)


def check_without_reader(command, status, messages):
    pipe = without_reader()
    got = command.run(out=pipe)
    check(got[0] == status and got[2] == messages, f"{command.name}: is quiet when its reader is gone", (got, status, messages))
    got = command.run(err=pipe)
    os.close(pipe)
    return got


def check_messages(command, status, output, with_pipe):
    runs = {"no reader": with_pipe, "a full place": command.run(err=FULL), "none": command.run(closed=(2,))}
    wrong = {what: got for what, got in runs.items() if got[0] != status or without_times(got[1]) != without_times(output)}
    check(not wrong, f"{command.name}: messages without a place change nothing", wrong)
    got = command.run(out=FULL, err=FULL)[0], command.run(closed=(1, 2))[0]
    check(got == ((status, status) if command.is_silent else (3, 3)), f"{command.name}: nor both outputs together crash", got)


def check_command(command):
    status, output, messages = command.run()
    check(status in (0, 1) and (output == b"") == command.is_silent, f"{command.name}: status {status} otherwise",
          (status, output[-300:], messages))
    check_full(command, status, messages)
    with_pipe = check_without_reader(command, status, messages)
    check_messages(command, status, output, with_pipe)


def quietly(*command):
    return lambda: subprocess.run([str(word) for word in command], env=ENVIRONMENT, capture_output=True, check=True)


def searches():
    for format in ("text", "json", "ndjson", "tsv", "csv", "trec", "markdown", "ids"):
        yield Command(SEARCHER, "--db", db, "--format", format, "energy")
    yield Command(SEARCHER, "--db", db, "qqqzzz")
    yield Command(SEARCHER, "--db", db, "--all", "--format", "ids", "energy")
    yield Command(SEARCHER, "--db", db, "--explain", "--facet", "source", "energy")
    yield Command(SEARCHER, "--db", db, "--histogram", "year", "--limit", "0", "--format", "csv", "energy")
    yield Command(SEARCHER, "--db", db, "--topics", "-", stdin=b"1\tenergy\n2\tcourt\n")
    yield Command(SEARCHER, "serve", "--stdio", "--db", db, stdin=b'{"query":"energy"}\n{"query":"energy","nokey":1}\n')


def looking_up():
    first, second = subprocess.run([SEARCHER, "--db", db, "--format", "ids", "--limit", "2", ""], env=ENVIRONMENT,
                                   capture_output=True, text=True).stdout.split()
    yield Command(SEARCHER, "get", first, "--db", db)
    yield Command(SEARCHER, "get", first, "--db", db, "--format", "json")
    yield Command(SEARCHER, "similar", first, "--db", db)
    yield Command(SEARCHER, "diff", first, second, "--db", db)
    yield Command(SEARCHER, "count", "energy", "--db", db)
    yield Command(SEARCHER, "facets", "--facet", "source", "energy", "--db", db)
    yield Command(SEARCHER, "terms", "e*", "--db", db)
    yield Command(SEARCHER, "entities", "--db", db)
    for option in ("--help", "--version", "--list-fields"):
        yield Command(SEARCHER, option)


def saved_searches():
    yield Command(SEARCHER, "save", "energy", "energy", is_silent=True,
                  before=lambda: subprocess.run([SEARCHER, "forget", "energy"], env=ENVIRONMENT, capture_output=True))
    yield Command(SEARCHER, "saved")
    yield Command(SEARCHER, "watch", "--since", "all", "--db", db)
    yield Command(SEARCHER, "forget", "other", is_silent=True, before=quietly(SEARCHER, "save", "other", "court"))


def indexing():
    for progress in ("none", "plain", "json"):
        yield Command(INDEXER, "--db", db, "--progress", progress, "--report", folder / "report.tsv", SAMPLE_CORPUS)
    yield Command(INDEXER, "status", "--db", db)
    yield Command(INDEXER, "status", "--db", db, "--json")
    yield Command(INDEXER, "verify", "--db", db)
    yield Command(INDEXER, "merge", "--db", db)
    for option in ("--help", "--version", "--list-formats"):
        yield Command(INDEXER, option)


def keep_alerts():
    """What was not written is still new."""
    news = folder / "news"
    watch = Command(SEARCHER, "watch", "tunnels", "--db", news, "--format", "ndjson")
    index(news, write_jsonl(folder / "old.jsonl", documents(3)))
    quietly(SEARCHER, "save", "tunnels", "tunnel")()
    watch.run()
    index(news, write_jsonl(folder / "new.jsonl", [{"id": "new", "text": "A tunnel opened."}]))
    check(watch.run(out=FULL)[0] == 3, "alerts that cannot be written are status 3")
    got = watch.run()
    check(got[0] == 0 and b"new" in got[1], "and come again", got)


def answer_faults():
    """Bad commands without a place to say so."""
    for program in (INDEXER, SEARCHER):
        for arguments, status in ((["--nothing"], 2), (["--db", folder / "nowhere", "energy"], 3)):
            command = Command(program, *arguments)
            got = [command.run(err=FULL)[0], command.run(closed=(2,))[0], command.run(closed=(0, 1, 2))[0]]
            check(got == [status] * 3, f"{command.name}: status {status}, wherever messages go", got)


with Folder() as folder, open("/dev/full", "wb") as FULL:
    ENVIRONMENT.update(XDG_STATE_HOME=str(folder / "state"), XDG_CONFIG_HOME=str(folder / "config"),
                       XDG_DATA_HOME=str(folder / "data"), HOME=str(folder))
    db = folder / "index"
    index(db, SAMPLE_CORPUS)
    for group in (searches, looking_up, saved_searches, indexing):
        for command in group():
            check_command(command)
    keep_alerts()
    answer_faults()
    check(subprocess.run([INDEXER, "verify", "--db", db], env=ENVIRONMENT, capture_output=True).returncode == 0,
          "the index is sound after all that")

finish()

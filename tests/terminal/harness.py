"""What the terminal tests share: their options, an index, and screens that were approved.

Each test is called as  X_test.py --indexer I --searcher S --scratch DIR [--index DIR] [--approve] [--pictures DIR]
[NAME...]; NAMEs select functions. With --approve the screens that are shown now become the approved ones.
"""
import argparse
import difflib
import json
import os
import shutil
import subprocess
import sys
import time
import traceback
from pathlib import Path

from terminal import PATIENCE, POLL, Disappointment, Terminal

HERE = Path(__file__).resolve().parent


class Test:
    """One test function's surroundings: a home folder that is empty but for what it makes there."""

    def __init__(self, options, name):
        self.options, self.name = options, name
        self.home = options.scratch / name
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir(parents=True)
        self.programs = options.scratch / 'bin'

    def terminal(self, **settings):
        environment = {'BROADSHEET_DB': str(self.home / 'index'), **settings.pop('environment', {})}
        return Terminal(self.home, self.programs, environment=environment, **settings)

    def big_index(self, name='index'):
        """The index of 100,000 documents, which tests must leave as it is."""
        (self.home / name).symlink_to(self.options.index.resolve())

    def make_index(self, records, name='index'):
        """Indexes records, more of them on top of what is there."""
        dump = self.home / 'dump.jsonl'
        with open(dump, 'w', encoding='utf-8') as out:
            for record in records:
                out.write(json.dumps(record, ensure_ascii=False) + '\n')
        self.indexer('--db', str(self.home / name), '--progress', 'none', str(dump))
        dump.unlink()

    def indexer(self, *arguments):
        done = subprocess.run([self.options.indexer, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        if done.returncode > 1:
            raise Disappointment(f'indexer ended with {done.returncode}:\n{done.stdout.decode()}')

    def program(self, name, script):
        """A program of the test's own, before all others on the PATH of its terminals."""
        folder = self.home / 'bin'
        folder.mkdir(exist_ok=True)
        path = folder / name
        path.write_text('#!/bin/sh\n' + script + '\n')
        path.chmod(0o755)
        return path

    def picture(self, terminal, name, title):
        """For the documentation: the screen with its colours."""
        if not self.options.pictures:
            return
        self.options.pictures.mkdir(parents=True, exist_ok=True)
        terminal.still_screen()
        lines = [title, terminal.facts('pane_width'), *terminal.rows(colours=True)]
        (self.options.pictures / f'{name}.ansi').write_text('\n'.join(lines) + '\n', encoding='utf-8')

    def wait_file(self, terminal, name, expected):
        """Until a file of the home folder holds just this."""
        path = self.home / name
        terminal.wait_until(lambda: path.exists() and path.read_text(encoding='utf-8') == expected, f'{expected!r} in {name}')

    def approve(self, terminal, name):
        """The screen has to become the approved one."""
        approved = HERE / 'screens' / f'{name}.txt'
        if self.options.approve:
            approved.parent.mkdir(exist_ok=True)
            approved.write_text(terminal.still_screen(), encoding='utf-8')
            return
        expected = approved.read_text(encoding='utf-8')
        deadline = time.monotonic() + PATIENCE
        while True:
            screen = terminal.screen()
            if screen == expected:
                return
            if time.monotonic() > deadline:
                break
            time.sleep(POLL)
        difference = difflib.unified_diff(expected.splitlines(), screen.splitlines(), f'screens/{name}.txt, approved',
                                          'shown now', lineterm='')
        raise Disappointment('\n'.join(difference) + '\n(tests/terminal/approve takes what is shown now)')


def check(holds, what):
    if not holds:
        raise Disappointment(what)


def run_tests(functions):
    parser = argparse.ArgumentParser()
    parser.add_argument('--indexer', type=Path, required=True)
    parser.add_argument('--searcher', type=Path, required=True)
    parser.add_argument('--scratch', type=Path, required=True)
    parser.add_argument('--index', type=Path)
    parser.add_argument('--approve', action='store_true')
    parser.add_argument('--pictures', type=Path, help='a folder for captures that scripts/record_terminal draws')
    parser.add_argument('names', nargs='*')
    options = parser.parse_args()
    options.scratch = options.scratch.absolute()
    programs = options.scratch / 'bin'
    programs.mkdir(parents=True, exist_ok=True)
    for program in (options.indexer, options.searcher):
        link = programs / program.name
        link.unlink(missing_ok=True)
        link.symlink_to(program.resolve())
    failures = 0
    for function in functions:
        if options.names and function.__name__ not in options.names:
            continue
        start = time.monotonic()
        try:
            function(Test(options, function.__name__))
            verdict = 'ok     '
        except Disappointment as fault:
            failures += 1
            verdict = 'FAILED '
            print(fault)
        except Exception:
            failures += 1
            verdict = 'BROKEN '
            traceback.print_exc(file=sys.stdout)
        print(f'{verdict} {time.monotonic() - start:5.1f} s  {function.__name__.replace("_", " ")}', flush=True)
    sys.exit(1 if failures else 0)

#!/usr/bin/env python3
"""Runs the commands of a transcript and compares what they print with what was approved.

A transcript is a text file: a line that begins with `$ ` is a command, the lines below are all it prints
(standard error included), and `[exit N]` closes the answer of a command that does not end with 0. Commands
run in bash, in the given scratch folder; `indexer` and `searcher` are on the PATH, `corpus` is the sample
corpus, and BROADSHEET_DB an index of it. What differs between runs is spelled out: `N s` for durations, `N MB`
for sizes of an index, `"arrived":"N"` for times of arrival. A carriage return is shown as a backslash and an r.

    transcripts.py --indexer I --searcher S --corpus C --scratch DIR FILE...
    transcripts.py ... --approve FILE...    writes what is printed now into the files
"""
import argparse
import difflib
import re
import shutil
import subprocess
import sys
from pathlib import Path


def commands_of(text):
    return [line[2:] for line in text.splitlines() if line.startswith('$ ')]


def steady(output, scratch):
    output = output.replace(str(scratch), 'SCRATCH').replace('\r', '\\r')
    output = re.sub(r'\b[0-9]+(\.[0-9]+)? (ms|s|min|h)\b', r'N s', output)
    output = re.sub(r'"seconds":[0-9.e-]+', '"seconds":N', output)
    output = re.sub(r'"arrived":"[0-9TZ:-]+"', '"arrived":"N"', output)
    return re.sub(r'[0-9.]+ (MB/s|MB, revision)', r'N \1', output)


def answer(command, scratch, environment):
    done = subprocess.run(['bash', '-c', command], cwd=scratch, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    output = steady(done.stdout.decode('utf-8', 'backslashreplace'), scratch)
    if output and not output.endswith('\n'):
        output += '[no newline]\n'
    return output + (f'[exit {done.returncode}]\n' if done.returncode else '')


def transcript(text, scratch, environment):
    """The file anew: comments before the first command stay as they are."""
    head = text.split('$ ', 1)[0]
    return head + ''.join(f'$ {command}\n{answer(command, scratch, environment)}' for command in commands_of(text))


def prepare(options):
    """A scratch folder with the corpus, both programs and a fresh index."""
    shutil.rmtree(options.scratch, ignore_errors=True)
    programs = options.scratch / 'bin'
    programs.mkdir(parents=True)
    (programs / 'indexer').symlink_to(options.indexer.resolve())
    (programs / 'searcher').symlink_to(options.searcher.resolve())
    shutil.copytree(options.corpus, options.scratch / 'corpus')
    environment = {'PATH': f'{programs}:/usr/local/bin:/usr/bin:/bin', 'HOME': str(options.scratch), 'LC_ALL': 'C.UTF-8',
                   'TERM': 'dumb', 'BROADSHEET_DB': 'index'}
    built = subprocess.run(['indexer', '--db', 'index', 'corpus'], cwd=options.scratch, env=environment,
                           stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if built.returncode > 1:
        sys.exit(f'indexing the corpus failed with {built.returncode}:\n{built.stdout}')
    return environment


def main():
    parser = argparse.ArgumentParser()
    for name in ('indexer', 'searcher', 'corpus', 'scratch'):
        parser.add_argument(f'--{name}', type=Path, required=True)
    parser.add_argument('--approve', action='store_true')
    parser.add_argument('files', type=Path, nargs='+')
    options = parser.parse_args()
    options.scratch = options.scratch.absolute()

    environment = prepare(options)
    differing = 0
    for file in options.files:
        approved = file.read_text(encoding='utf-8')
        if not commands_of(approved):
            sys.exit(f'{file} holds no command')
        printed = transcript(approved, options.scratch, environment)
        if options.approve:
            file.write_text(printed, encoding='utf-8')
        elif printed != approved:
            differing += 1
            sys.stdout.writelines(difflib.unified_diff(approved.splitlines(True), printed.splitlines(True),
                                                       f'{file.name}, approved', f'{file.name}, printed now'))
    if differing:
        sys.exit(f'{differing} of {len(options.files)} transcripts differ; docs/HACKING.md says how to approve them')


if __name__ == '__main__':
    main()

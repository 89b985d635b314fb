#!/usr/bin/env python3
"""Asks bash, zsh and fish themselves what they complete with the generated files. A shell that is missing is skipped.

    completions_test.py --searcher-files DIR --indexer-files DIR --scratch DIR
"""
import argparse
import os
import pty
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

# What is typed, something that must be offered, and something that must not.
EXPECTED = [
    ('searcher --form', '--format', '--facet'),
    ('searcher --format ndj', 'ndjson', 'json'),
    ('searcher --facet pers', 'person', 'place'),
    ('searcher --filter sour', 'source:', 'section:'),
    ('searcher ent', 'entities', 'get'),
    ('searcher --fields id,ti', 'title', 'snippet'),
    ('indexer ver', 'verify', 'merge'),
    ('indexer --progress pl', 'plain', 'json'),
    ('indexer --db fol', 'folder', 'file'),
]


def complete_in_bash(files, typed):
    words = typed.split(' ')
    script = (f'source {files[words[0]]}/{words[0]}.bash; compopt() {{ :; }}\n'
              f'COMP_WORDS=({typed}); COMP_CWORD={len(words) - 1}; _{words[0]}\n'
              'printf "%s\\n" "${COMPREPLY[@]}"')
    return run(['bash', '--norc', '-c', script])


def complete_in_fish(files, typed):
    program = typed.split(' ')[0]
    return run(['fish', '--no-config', '-c', f'source {files[program]}/{program}.fish; complete -C "{typed}"'])


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    if done.stderr:
        raise AssertionError(done.stderr.decode())
    return done.stdout.decode().splitlines()


def complete_in_zsh(files, typed):
    """zsh completes in a terminal only: the keys are typed into one, and what then stands on it is read."""
    program = typed.split(' ')[0]
    functions = Path('functions')
    functions.mkdir(exist_ok=True)
    shutil.copy(f'{files[program]}/{program}.zsh', functions / f'_{program}')
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(PS1='', TERM='dumb', COLUMNS='300')
        os.execvp('zsh', ['zsh', '-f', '-i'])
    os.write(terminal, b'fpath=($PWD/functions $fpath); autoload -U compinit; compinit -u -D; print rea""dy\n')
    read_until(terminal, b'ready')
    # Each Tab completes, or lists what there is; ^U leaves the shell nothing to run.
    os.write(terminal, typed.encode() + b'\t')
    shown = read_until(terminal, b'\0never', 1.5)
    os.write(terminal, b'\x15exit\n')
    os.waitpid(child, 0)
    os.close(terminal)
    return shown.decode('utf-8', 'replace').replace('\x08', '').replace('\r', ' ').split()


def read_until(terminal, mark, most=20.0):
    shown, end = b'', time.monotonic() + most
    while mark not in shown and time.monotonic() < end:
        if select.select([terminal], [], [], 0.1)[0]:
            shown += os.read(terminal, 65536)
    return shown


def faults(shell, complete, files):
    for typed, wanted, unwanted in EXPECTED:
        offered = [line.split('\t')[0].rstrip('/=').split(',')[-1] for line in complete(files, typed)]
        if wanted not in offered or unwanted in offered:
            yield f'{shell} offers {offered} for `{typed}`, not {wanted}'


def main():
    parser = argparse.ArgumentParser()
    for name in ('searcher-files', 'indexer-files', 'scratch'):
        parser.add_argument(f'--{name}', type=Path, required=True)
    options = parser.parse_args()
    files = {'searcher': options.searcher_files.resolve(), 'indexer': options.indexer_files.resolve()}
    shutil.rmtree(options.scratch, ignore_errors=True)
    (options.scratch / 'folder').mkdir(parents=True)
    (options.scratch / 'file').touch()
    os.chdir(options.scratch)
    found = []
    for shell, complete in (('bash', complete_in_bash), ('zsh', complete_in_zsh), ('fish', complete_in_fish)):
        if shutil.which(shell):
            found += faults(shell, complete, files)
        else:
            print(f'{shell} is not installed: skipped')
    print('\n'.join(found))
    sys.exit(1 if found else 0)


if __name__ == '__main__':
    main()

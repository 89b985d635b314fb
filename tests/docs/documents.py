#!/usr/bin/env python3
"""Checks README.md and docs/*.md against the tree: relative links lead somewhere, the files that
ARCHITECTURE.md maps exist, and every command in a block marked `sh` works.

The blocks of one document run in order in one scratch folder that looks like a built clone. Commands that
build or test (scripts/..., tests/..., cmake, ctest) would run this very test again: of these only the program and
the presets that they name are checked. git is left alone too.

    documents.py --root CLONE --indexer I --searcher S --scratch DIR
"""
import argparse
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

NOT_RUN = re.compile(r'(scripts/|tests/|cmake |ctest |git |cd )')


def documents(root):
    return [root / 'README.md', *sorted((root / 'docs').glob('*.md'))]


def broken_links(root, document):
    text = re.sub(r'```.*?```', '', document.read_text(encoding='utf-8'), flags=re.S)
    for target in re.findall(r'\]\(([^)#\s]+)[^)]*\)', text):
        if '://' not in target and not (document.parent / target).exists():
            yield f'{document.relative_to(root)}: the link to {target} leads nowhere'


def mapped_files(map_text):
    """The paths that the map names: two blanks of indentation a level, `{a,b}` for several, `X.{h,cpp}` for a pair."""
    folders = []
    for line in map_text.splitlines():
        entry = re.match(r'( *)([\w.{},/+-]+)', line)
        if not entry:
            continue
        depth = len(entry.group(1)) // 2
        name = entry.group(2)
        if depth > len(folders):
            continue  # a comment that goes on
        del folders[depth:]
        if name.endswith('/'):
            folders.append(name)
        yield from expand(''.join(folders[:depth]) + name)


def expand(path):
    choice = re.search(r'\{([^{}]*)\}', path)
    if not choice:
        return [path]
    return [done for part in choice.group(1).split(',')
            for done in expand(path[:choice.start()] + part + path[choice.end():])]


def stale_map(root):
    text = (root / 'docs' / 'ARCHITECTURE.md').read_text(encoding='utf-8')
    block = re.search(r'```map\n(.*?)```', text, flags=re.S)
    if not block:
        yield 'docs/ARCHITECTURE.md: there is no block marked `map`'
        return
    named = list(mapped_files(block.group(1)))
    for path in named:
        if not (root / path).exists():
            yield f'docs/ARCHITECTURE.md: the map names {path}, which does not exist'
    for folder in ('common', 'indexer', 'searcher'):
        for source in sorted((root / folder).rglob('*')):
            path = source.relative_to(root).as_posix()
            if source.suffix in ('.h', '.cpp') and path not in named:
                yield f'docs/ARCHITECTURE.md: the map does not name {path}'


def blocks(document):
    return re.findall(r'^```sh\n(.*?)^```', document.read_text(encoding='utf-8'), flags=re.S | re.M)


def wrong_build_command(root, line):
    program = line.split()[0]
    if '/' in program and not ((root / program).exists() and (root / program).stat().st_mode & 0o100):
        return f'{program} is not an executable file'
    presets = {preset['name'] for preset in json.loads((root / 'CMakePresets.json').read_text())['buildPresets']}
    for preset in re.findall(r'--preset[ =](\S+)', line):
        if preset not in presets:
            return f'there is no preset {preset}'
    return None


def prepare(options, scratch):
    shutil.rmtree(scratch, ignore_errors=True)
    (scratch / 'build' / 'release' / 'bin').mkdir(parents=True)
    for name in ('indexer', 'searcher'):
        (scratch / 'build' / 'release' / 'bin' / name).symlink_to(getattr(options, name).resolve())
    for name in ('sample_corpus', 'tests'):
        (scratch / name).symlink_to(options.root / name)


def failing_blocks(options, document):
    scratch = options.scratch / document.stem
    prepare(options, scratch)
    environment = {'PATH': f'{scratch}/build/release/bin:/usr/local/bin:/usr/bin:/bin', 'HOME': str(scratch),
                   'LC_ALL': 'C.UTF-8'}
    where = document.relative_to(options.root)
    for block in blocks(document):
        run = []
        for line in block.splitlines():
            if not NOT_RUN.match(line):
                run.append(line)
            elif fault := wrong_build_command(options.root, line):
                yield f'{where}: `{line}`: {fault}'
        if not ''.join(run).strip():
            continue
        done = subprocess.run(['bash', '-euo', 'pipefail', '-c', '\n'.join(run)], cwd=scratch, env=environment,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=300)
        if done.returncode:
            output = done.stdout.decode('utf-8', 'replace')
            yield f'{where}: these commands ended with {done.returncode}:\n{block}and printed:\n{output}'


def main():
    parser = argparse.ArgumentParser()
    for name in ('root', 'indexer', 'searcher', 'scratch'):
        parser.add_argument(f'--{name}', type=Path, required=True)
    options = parser.parse_args()
    options.root, options.scratch = options.root.resolve(), options.scratch.absolute()

    faults = list(stale_map(options.root))
    for document in documents(options.root):
        faults += broken_links(options.root, document)
        faults += failing_blocks(options, document)
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()

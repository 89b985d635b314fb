#!/usr/bin/env python3
"""Checks README.md, CHANGELOG.md and docs/*.md against the tree: relative links lead to files and headings that exist,
the map in ARCHITECTURE.md is the tree, and every command in a block marked `sh` works.

The map is a table with a row for each folder with sources, or for several that belong together. Its order is that of
tests/guards/include_layers.cmake, and its [X] marks are those of tests/guards/xapian_includes.cmake.

The blocks of one document run in order in one scratch folder that looks like a built clone. Commands that
build or test (scripts/..., tests/..., cmake, ctest) would run this very test again, so only the program and
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
    return [root / 'README.md', root / 'CHANGELOG.md', *sorted((root / 'docs').glob('*.md'))]


def prose(document):
    """The text without its fenced blocks."""
    return re.sub(r'^```.*?^```', '', document.read_text(encoding='utf-8'), flags=re.S | re.M)


def anchors(document):
    """What a link can have behind `#`: the headings as GitHub writes them there."""
    return {re.sub(r'[^\w -]', '', heading.lower()).strip().replace(' ', '-')
            for heading in re.findall(r'^#+ (.*)$', prose(document), flags=re.M)}


def broken_links(root, document):
    for target, anchor in re.findall(r'\]\(([^)#\s]*)#?([^)\s]*)\)', prose(document)):
        if '://' in target:
            continue
        file = document.parent / target if target else document
        if not file.exists():
            yield f'{document.relative_to(root)}: the link to {target} leads nowhere'
        elif anchor and anchor not in anchors(file):
            yield f'{document.relative_to(root)}: the link to {target}#{anchor} leads to no heading'


def listed(root, guard, name):
    """The entries of a list in a CMake script."""
    script = (root / 'tests' / 'guards' / guard).read_text(encoding='utf-8')
    return re.search(rf'^set\({name}\n(.*?)^\)', script, flags=re.S | re.M).group(1).split()


def map_rows(root):
    """The folders that each row of the map names, and what it says of them."""
    text = (root / 'docs' / 'ARCHITECTURE.md').read_text(encoding='utf-8')
    table = re.search(r'^## The map\n(.*?)^## ', text, flags=re.S | re.M).group(1)
    return [(re.findall(r'`([^`]+)`', names), holds)
            for names, holds in re.findall(r'^\| (`.*?) \| (.*) \|$', table, flags=re.M)]


def stale_map(root):
    rows = map_rows(root)
    mapped = [folder for names, _ in rows for folder in names]
    sources = [source.relative_to(root) for top in ('common', 'indexer', 'searcher')
               for source in (root / top).rglob('*') if source.suffix in ('.h', '.cpp')]
    folders = {source.parent.as_posix() for source in sources}
    for folder in sorted(folders - set(mapped)):
        yield f'docs/ARCHITECTURE.md: the map has no row for {folder}'
    for folder in mapped:
        if folder not in folders:
            yield f'docs/ARCHITECTURE.md: the map names {folder}, which is no folder with sources'
    layers = [layer for layer in listed(root, 'include_layers.cmake', 'layers') if layer in mapped]
    for folder, layer in zip([folder for folder in mapped if folder in layers], layers):
        if folder != layer:
            yield f'docs/ARCHITECTURE.md: the map has {folder} where include_layers.cmake has {layer}'
            break
    doors = {Path(door).parent.as_posix() for door in listed(root, 'xapian_includes.cmake', 'doors')}
    for names, holds in rows:
        if ('[X]' in holds) != any(folder in doors for folder in names):
            yield f'docs/ARCHITECTURE.md: [X] at {names[0]} differs from xapian_includes.cmake'


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

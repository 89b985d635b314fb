#!/usr/bin/env python3
"""Makes the index of invented news that terminal tests search, unless the same is there already.

    news_index.py COUNT INDEXER INDEX
"""
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

GENERATOR = Path(__file__).resolve().parent / 'news_dump.py'


def main():
    count, indexer, index = int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
    made_of = hashlib.sha256(GENERATOR.read_bytes() + indexer.read_bytes() + str(count).encode()).hexdigest()
    stamp = index.with_suffix('.stamp')
    if stamp.exists() and stamp.read_text() == made_of:
        print('the index is there')
        return
    stamp.unlink(missing_ok=True)
    shutil.rmtree(index, ignore_errors=True)
    dump = index.with_suffix('.jsonl')
    with open(dump, 'wb') as out:
        subprocess.run([sys.executable, GENERATOR, str(count)], stdout=out, check=True)
    # One worker: documents that rank alike then stand in the same order in every index.
    subprocess.run([indexer, '--db', index, '--threads', '1', '--progress', 'none', dump], check=True)
    dump.unlink()
    stamp.write_text(made_of)


if __name__ == '__main__':
    main()

#!/usr/bin/env python3
"""Who is named together with somebody, month by month, in these sources.

named_together.py INDEX PERSON SOURCE...
"""
import json
import subprocess
import sys

index, person, *sources = sys.argv[1:]
service = subprocess.Popen(['searcher', 'serve', '--stdio', '--db', index], stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def ask(**request):
    request['filter'] = [f'person:{person}', *(f'source:{source}' for source in sources)]
    service.stdin.write(json.dumps({'limit': 0, **request}).encode() + b'\n')
    service.stdin.flush()
    return json.loads(service.stdout.readline())


for month in ask(histogram='month')['histogram']['rows']:
    period = month['period']
    if month['count']:
        for named in ask(**{'from': period, 'to': period, 'facet': 'person:6'})['facets']['person']['values']:
            if named['value'] != person:
                print(period, named['count'], named['value'], sep='\t')
service.stdin.close()
sys.exit(service.wait())

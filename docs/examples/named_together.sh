#!/bin/sh
# Who is named together with somebody, month by month, in these sources.
# named_together.sh INDEX PERSON SOURCE...
set -eu
export BROADSHEET_DB="$1"
person=$2
shift 2
for source; do
  set -- "$@" --filter "source:$source"
  shift
done
set -- "$@" --filter "person:$person" --format tsv

searcher --histogram month --limit 0 "$@" | while IFS='	' read -r month count; do
  case $month in period | undated) continue ;; esac
  [ "$count" = 0 ] || searcher facets --facet person:6 --from "$month" --to "$month" "$@" </dev/null |
    awk -F '\t' -v OFS='\t' -v month="$month" -v person="$person" \
      'NR > 1 && $2 != person { print month, $3, $2 }'
done

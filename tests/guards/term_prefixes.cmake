# Fails when a term prefix is written as a string outside common/schema.h. All other files get it from the field table.
# Run as: cmake -DROOT=... -P term_prefixes.cmake
cmake_minimum_required(VERSION 3.22)
file(READ ${ROOT}/common/schema.h schema)
string(REGEX MATCHALL "Field{\"[^\"]*\",[ \n]*FieldKind::[a-z]+,[ \n]*\"[A-Z]+\"|key_field_prefix = \"[A-Z]+\"" rows "${schema}")
set(prefixes "")
foreach(row IN LISTS rows)
  string(REGEX REPLACE ".*\"([A-Z]+)\"$" "\\1" prefix "${row}")
  list(APPEND prefixes ${prefix})
endforeach()
if(NOT prefixes)
  message(FATAL_ERROR "No prefix found in common/schema.h: term_prefixes.cmake no longer understands its rows.")
endif()
list(JOIN prefixes "|" any_prefix)

file(GLOB_RECURSE sources RELATIVE ${ROOT}
  ${ROOT}/common/*.h ${ROOT}/common/*.cpp
  ${ROOT}/indexer/*.h ${ROOT}/indexer/*.cpp
  ${ROOT}/searcher/*.h ${ROOT}/searcher/*.cpp)
list(REMOVE_ITEM sources common/schema.h)
# These folders do not know terms. Strings like "L" are letters or keys there.
list(FILTER sources EXCLUDE REGEX "^(common/laws|common/names|indexer/entities|indexer/readers|indexer/records|searcher/interactive)/")
set(faults "")
foreach(source IN LISTS sources)
  file(STRINGS ${ROOT}/${source} lines REGEX "[^A-Za-z0-9_]\"(${any_prefix})\"")
  foreach(line IN LISTS lines)
    string(APPEND faults "\n  ${source}: ${line}")
  endforeach()
endforeach()
if(faults)
  message(FATAL_ERROR "Term prefixes belong to the table in common/schema.h, but:${faults}")
endif()

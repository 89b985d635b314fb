# Fails when a file includes a header of a higher layer, or one program includes a header of the other. So no two
# folders include each other.
# Run as: cmake -DROOT=... -P include_layers.cmake
cmake_minimum_required(VERSION 3.22)

# All folders with sources, lowest layer first. A file may include headers of its own folder and of those above it in
# this list.
set(layers
  common
  common/dates
  common/stems
  common/compounds
  common/analysis
  common/index
  common/laws
  common/laws/rules
  common/names
  common/reference

  indexer/threads
  indexer/input
  indexer/html
  indexer/extraction
  indexer/extractors/pdf
  indexer/extractors/office
  indexer/extractors/mail
  indexer/extractors
  indexer/records
  indexer/readers
  indexer/entities/tagging
  indexer/entities/training
  indexer/entities/resolution
  indexer/entities
  indexer/generations
  indexer/stories
  indexer/segments
  indexer/publication
  indexer/run
  indexer/command_line
  indexer
  indexer/reference

  searcher/query
  searcher/ranking
  searcher/request
  searcher/index
  searcher/vocabulary
  searcher/saved
  searcher/lookups
  searcher/snippets
  searcher/lists
  searcher/diff
  searcher/zero_hits
  searcher/search
  searcher/render
  searcher/command_line
  searcher/topics
  searcher/watches
  searcher/interactive/terminal
  searcher/interactive/state
  searcher/interactive/outside
  searcher/interactive/threads
  searcher/interactive/panes
  searcher/interactive/workspace
  searcher/interactive/commands
  searcher/interactive/session
  searcher/interactive/lines
  searcher/interactive
  searcher/serve
  searcher/commands
  searcher
  searcher/library
  searcher/reference
)

set(faults "")
file(GLOB_RECURSE sources RELATIVE ${ROOT}
  ${ROOT}/common/*.h ${ROOT}/common/*.cpp
  ${ROOT}/indexer/*.h ${ROOT}/indexer/*.cpp
  ${ROOT}/searcher/*.h ${ROOT}/searcher/*.cpp)
foreach(source IN LISTS sources)
  get_filename_component(folder ${source} DIRECTORY)
  string(REGEX MATCH "^[^/]*" program ${folder})
  list(FIND layers ${folder} floor)
  if(floor EQUAL -1)
    string(APPEND faults "\n  ${source} is in a folder that the list does not name")
    continue()
  endif()
  file(STRINGS ${ROOT}/${source} includes REGEX "^#include \"(common|indexer|searcher)/")
  foreach(include IN LISTS includes)
    string(REGEX REPLACE "^#include \"([^\"]*)\".*" "\\1" header "${include}")
    string(REGEX MATCH "^[^/]*" included_program ${header})
    get_filename_component(included_folder ${header} DIRECTORY)
    list(FIND layers ${included_folder} included_floor)
    if(included_floor GREATER floor OR NOT included_program MATCHES "^(common|${program})$")
      string(APPEND faults "\n  ${source} includes ${header}")
    endif()
  endforeach()
endforeach()

if(faults)
  message(FATAL_ERROR "Includes go down only (the list of folders is in include_layers.cmake), but:${faults}")
endif()

# Fails when a file outside the lists below includes curses or readline. Run as: cmake -DROOT=... -P screen_includes.cmake
cmake_minimum_required(VERSION 3.22)
set(curses_doors
  searcher/interactive/terminal/keyboard.cpp
  searcher/interactive/terminal/screen.cpp
  searcher/interactive/terminal/terminal_description.cpp
)
set(readline_doors
  searcher/interactive/lines/line_prompt.cpp
)
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/common/* ${ROOT}/indexer/* ${ROOT}/searcher/*)
set(faults "")
foreach(source IN LISTS sources)
  file(STRINGS ${ROOT}/${source} curses REGEX "^ *# *include *[<\"](n?cursesw?/)?(n?curses|term|panel|menu|form)\\.h")
  file(STRINGS ${ROOT}/${source} readline REGEX "^ *# *include *[<\"]readline/")
  if((curses AND NOT source IN_LIST curses_doors) OR (readline AND NOT source IN_LIST readline_doors))
    string(APPEND faults "\n  ${source}")
  endif()
endforeach()
if(faults)
  message(FATAL_ERROR "Only the doors listed in screen_includes.cmake may include curses or readline, not:${faults}")
endif()

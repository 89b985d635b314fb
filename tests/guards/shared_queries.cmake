# Fails when a file uses Xapian's global query for all documents: threads that copy it change its reference count
# without a lock. all_documents() makes a new query. Run as: cmake -DROOT=... -P shared_queries.cmake
cmake_minimum_required(VERSION 3.22)
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/common/* ${ROOT}/indexer/* ${ROOT}/searcher/*)
set(faults "")
foreach(source IN LISTS sources)
  file(STRINGS ${ROOT}/${source} uses REGEX "Query::MatchAll")
  if(uses)
    string(APPEND faults "\n  ${source}")
  endif()
endforeach()
if(faults)
  message(FATAL_ERROR "Call all_documents() instead of Xapian::Query::MatchAll in:${faults}")
endif()

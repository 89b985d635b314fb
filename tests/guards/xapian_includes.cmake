# Fails when a file outside the list below includes <xapian.h>. Run as: cmake -DROOT=... -P xapian_includes.cmake
cmake_minimum_required(VERSION 3.22)
set(doors
  common/analysis/stemmer.cpp
  indexer/generations/generations.cpp
  indexer/generations/stored_documents.cpp
  indexer/generations/xapian_faults.h
  indexer/segments/index_writer.cpp
  indexer/stories/story_documents.cpp
  searcher/index/deadline_source.cpp
  searcher/index/deadline_source.h
  searcher/index/facet_spy.cpp
  searcher/index/facet_spy.h
  searcher/index/index_match.cpp
  searcher/index/index_reader.cpp
  searcher/index/match_stream.h
  searcher/index/open_index.h
  searcher/query/compiler.cpp
  searcher/query/compiler.h
  searcher/query/document_tests.h
  searcher/query/group_clauses.h
  searcher/query/language_share.h
  searcher/query/term_queries.h
  searcher/ranking/document_lengths.cpp
  searcher/ranking/document_lengths.h
  searcher/ranking/ranked_matches.cpp
  searcher/ranking/ranked_matches.h
  searcher/ranking/reranker.cpp
  searcher/ranking/term_source.cpp
  searcher/ranking/term_source.h
  searcher/ranking/word_scorer.h
  searcher/ranking/word_source.cpp
  searcher/ranking/word_source.h
  searcher/index/story_page.cpp
  searcher/index/story_page.h
)
file(GLOB_RECURSE sources RELATIVE ${ROOT} ${ROOT}/common/* ${ROOT}/indexer/* ${ROOT}/searcher/*)
set(faults "")
foreach(source IN LISTS sources)
  file(STRINGS ${ROOT}/${source} includes REGEX "^ *# *include *[<\"]xapian")
  if(includes AND NOT source IN_LIST doors)
    string(APPEND faults "\n  ${source}")
  endif()
endforeach()
if(faults)
  message(FATAL_ERROR "Only the doors listed in xapian_includes.cmake may include <xapian.h>, not:${faults}")
endif()

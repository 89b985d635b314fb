# Installs a build into a scratch folder, and searches with what is there. Run as:
# cmake -DBUILD=... -DSCRATCH=... -DCORPUS=... -DVERSION=... -P installed_programs.cmake
cmake_minimum_required(VERSION 3.22)
file(REMOVE_RECURSE ${SCRATCH})

# Runs a command; its standard output has to match.
function(expect pattern)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE errors)
  if(NOT output MATCHES "${pattern}")
    message(FATAL_ERROR "${ARGN}\nended with ${status}, printed\n${output}${errors}\nexpected ${pattern}")
  endif()
endfunction()

expect("bin/searcher" ${CMAKE_COMMAND} --install ${BUILD} --prefix ${SCRATCH}/prefix)
set(programs ${SCRATCH}/prefix/bin)
expect("${VERSION}" ${programs}/indexer --version)
expect("${VERSION}" ${programs}/searcher --version)
execute_process(COMMAND ${programs}/indexer --db ${SCRATCH}/index ${CORPUS}/policy COMMAND_ERROR_IS_FATAL ANY
  OUTPUT_QUIET ERROR_QUIET)
expect("\"total\":{\"value\":[1-9]" ${programs}/searcher --db ${SCRATCH}/index --format json model)
if(NOT EXISTS ${SCRATCH}/prefix/share/broadsheet/entities.model)
  message(FATAL_ERROR "The model of entities was not installed.")
endif()
expect("European Commission" ${programs}/searcher entities org --db ${SCRATCH}/index)
if(NOT EXISTS ${SCRATCH}/prefix/share/doc/broadsheet/README.md)
  message(FATAL_ERROR "The documents were not installed.")
endif()

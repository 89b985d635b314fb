# Builds and runs the programs of docs/examples with an installed Broadsheet; all have to give the same answer.
# Run as: cmake -DBUILD=... -DSCRATCH=... -DROOT=... -DCOMPILER=... -DSANITIZER=... -P examples.cmake
cmake_minimum_required(VERSION 3.22)
file(REMOVE_RECURSE ${SCRATCH})
set(prefix ${SCRATCH}/prefix)

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})
set(flags "")
if(SANITIZER)
  set(flags -DCMAKE_CXX_FLAGS=-fsanitize=${SANITIZER})
endif()
run(${CMAKE_COMMAND} -S ${prefix}/share/doc/broadsheet/docs/examples/cpp -B ${SCRATCH}/build
  -DCMAKE_PREFIX_PATH=${prefix} -DCMAKE_CXX_COMPILER=${COMPILER} "-DCMAKE_CXX_FLAGS_INIT=-Wall -Wextra -Werror" ${flags})
run(${CMAKE_COMMAND} --build ${SCRATCH}/build)
# The folder of damaged records makes it end with 1.
execute_process(COMMAND ${prefix}/bin/indexer --db ${SCRATCH}/index ${ROOT}/sample_corpus
  RESULT_VARIABLE status OUTPUT_QUIET ERROR_QUIET)
if(status GREATER 1)
  message(FATAL_ERROR "The indexer ended with ${status}.")
endif()

set(ENV{PATH} "${prefix}/bin:$ENV{PATH}")
set(expected "2025-02	1	Emmanuel Macron
2025-02	1	JD Vance
2025-02	1	Ysaline Corbières
2025-07	1	Donald Trump
")
set(examples ${prefix}/share/doc/broadsheet/docs/examples)
foreach(program IN ITEMS ${SCRATCH}/build/named_together ${examples}/named_together.py
    ${examples}/named_together.sh)
  execute_process(
    COMMAND ${program} ${SCRATCH}/index "Ursula von der Leyen" "Continental Wire" "Gazette du Rhône"
    OUTPUT_VARIABLE answer COMMAND_ERROR_IS_FATAL ANY)
  if(NOT answer STREQUAL expected)
    message(SEND_ERROR "${program} printed\n${answer}\nexpected\n${expected}")
  endif()
endforeach()
file(GLOB programs ${examples}/*.* ${examples}/cpp/*.cpp)
foreach(program IN LISTS programs)
  file(STRINGS ${program} lines)
  list(LENGTH lines count)
  if(count GREATER 29)
    message(SEND_ERROR "${program} has ${count} lines; an example has less than 30.")
  endif()
endforeach()

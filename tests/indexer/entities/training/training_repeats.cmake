# Trains twice on a tiny manifest and corpus: equal bytes, and a model that finds what it was shown.
# Run as: cmake -DTRAIN=... -DEVALUATE=... -DSCRATCH=... -P training_repeats.cmake
cmake_minimum_required(VERSION 3.22)
file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH}/data ${SCRATCH}/corpus ${SCRATCH}/lists)

set(columns "")
foreach(city IN ITEMS Rome Oslo Lima Bonn Kiel)
  string(APPEND columns "In\tO\n${city}\tB-LOC\ntoday\tO\nMr\tB-PER\nMiller\tI-PER\nspoke\tO\n\n")
endforeach()
file(WRITE ${SCRATCH}/data/tiny.conll "${columns}")
file(SHA256 ${SCRATCH}/data/tiny.conll sha)
file(WRITE ${SCRATCH}/manifest.tsv
  "# file\tlanguage\toptions\trepository\tcommit\tlicence\tsha256\ntiny.conll\ten\ttrim-titles\there\tnone\tCC0\t${sha}\n")
file(WRITE ${SCRATCH}/corpus/a.txt "# CC0\n\n== a en\nIn [L|Rome] today Mr [P|Miller] spoke\n")
file(WRITE ${SCRATCH}/lists/city.txt "Rome\nOslo\nParis\n")

function(train out)
  execute_process(
    COMMAND ${TRAIN} --manifest ${SCRATCH}/manifest.tsv --data ${SCRATCH}/data --corpus ${SCRATCH}/corpus
      --gazetteers ${SCRATCH}/lists --rounds 30 --out ${SCRATCH}/${out}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endfunction()
train(first.model)
train(second.model)

file(SHA256 ${SCRATCH}/first.model first)
file(SHA256 ${SCRATCH}/second.model second)
if(NOT first STREQUAL second)
  message(FATAL_ERROR "Training twice gave different models")
endif()

execute_process(
  COMMAND ${EVALUATE} --model ${SCRATCH}/first.model --min-f1 99 ${SCRATCH}/corpus/a.txt
  OUTPUT_VARIABLE table RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "The model does not find what it was shown:\n${table}")
endif()

file(APPEND ${SCRATCH}/data/tiny.conll "More\tO\n")
execute_process(
  COMMAND ${TRAIN} --manifest ${SCRATCH}/manifest.tsv --data ${SCRATCH}/data --out ${SCRATCH}/third.model
  ERROR_VARIABLE message RESULT_VARIABLE result OUTPUT_QUIET)
if(result EQUAL 0 OR NOT message MATCHES "not the file that the manifest names")
  message(FATAL_ERROR "A changed data set was taken: ${message}")
endif()

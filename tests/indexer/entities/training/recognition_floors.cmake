# Fails when the model finds names worse than it did. Run as:
# cmake -DEVALUATE=... -DMODEL=... -DDATA=... -P recognition_floors.cmake
# DATA: the folder of the public sets; -DHELD_OUT=FOLDER instead: our own texts that nothing is trained on.
cmake_minimum_required(VERSION 3.22)
if(DATA AND NOT EXISTS ${DATA})
  message("Skipped: the public sets are not in ${DATA}")
  return()
endif()

function(check_floor folder file language floor)
  execute_process(
    COMMAND ${EVALUATE} --model ${MODEL} --language ${language} --min-f1 ${floor} --brief ${folder}/${file}
    RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(SEND_ERROR "${file} is below its floor")
  endif()
endfunction()

if(DATA)
  check_floor(${DATA} uner_pud-test.conll.gz en 76)
  check_floor(${DATA} europarl-en.conll.gz en 82)
  check_floor(${DATA} europarl-de.conll.gz de 76)
  check_floor(${DATA} europarl-es.conll.gz es 76)
  check_floor(${DATA} europarl-it.conll.gz it 75)
else()
  check_floor(${HELD_OUT} en-wire.txt en 81)
  check_floor(${HELD_OUT} en-wiki.txt en 81)
endif()

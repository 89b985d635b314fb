# Fails when the model finds names worse than it did. Run as:
# cmake -DEVALUATE=... -DMODEL=... -DDATA=... -P recognition_floors.cmake
cmake_minimum_required(VERSION 3.22)
if(NOT EXISTS ${DATA})
  message("Skipped: the public sets are not in ${DATA}")
  return()
endif()

function(check_floor file language floor)
  execute_process(
    COMMAND ${EVALUATE} --model ${MODEL} --language ${language} --min-f1 ${floor} --brief ${DATA}/${file}
    RESULT_VARIABLE result)
  if(NOT result EQUAL 0)
    message(SEND_ERROR "${file} is below its floor")
  endif()
endfunction()

check_floor(uner_pud-test.conll.gz en 76)
check_floor(europarl-en.conll.gz en 81)
check_floor(europarl-de.conll.gz de 75)
check_floor(europarl-es.conll.gz es 65)
check_floor(europarl-it.conll.gz it 65)

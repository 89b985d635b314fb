# Trains the dictionary of records again and compares: cmake -DTRAIN=... -DDICTIONARY=... -DOUTPUT=... -P this
execute_process(COMMAND ${TRAIN} ${OUTPUT} COMMAND_ERROR_IS_FATAL ANY)
file(SHA256 ${OUTPUT} trained)
file(SHA256 ${DICTIONARY} kept)
if(NOT trained STREQUAL kept)
  message(FATAL_ERROR "${TRAIN} no longer writes ${DICTIONARY}: another zstd, or other texts.")
endif()

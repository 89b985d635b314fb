# Runs a script for ar, which only reads scripts from standard input.
# Run as: cmake -DAR=... -DSCRIPT=... -P merge_archives.cmake
cmake_minimum_required(VERSION 3.22)
execute_process(COMMAND ${AR} -M INPUT_FILE ${SCRIPT} COMMAND_ERROR_IS_FATAL ANY)

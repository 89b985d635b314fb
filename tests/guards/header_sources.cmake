# Generates sources that include headers of the tree. tests/guards and guards_test compile them.

# Sets VARIABLE to the headers in these folders of ROOT, with paths relative to ROOT.
function(find_headers VARIABLE ROOT)
  set(patterns ${ARGN})
  list(TRANSFORM patterns PREPEND ${ROOT}/)
  list(TRANSFORM patterns APPEND /*.h)
  set(also_later CONFIGURE_DEPENDS)
  if(CMAKE_SCRIPT_MODE_FILE)
    set(also_later "")
  endif()
  file(GLOB_RECURSE headers ${also_later} RELATIVE ${ROOT} ${patterns})
  set(${VARIABLE} ${headers} PARENT_SCOPE)
endfunction()

# Writes a source that includes all headers of these folders. The compiler then rejects double definitions.
function(write_every_header SOURCE ROOT)
  find_headers(headers ${ROOT} ${ARGN})
  list(TRANSFORM headers REPLACE "(.+)" "#include \"\\1\"\n")
  list(JOIN headers "" includes)
  file(CONFIGURE OUTPUT ${SOURCE} CONTENT "${includes}" @ONLY)
endfunction()

# Sets VARIABLE to whether a source in the same folder includes the header first, which shows that it is complete.
function(is_included_first VARIABLE ROOT HEADER)
  get_filename_component(folder ${HEADER} DIRECTORY)
  file(GLOB sources ${ROOT}/${folder}/*.cpp)
  set(${VARIABLE} FALSE PARENT_SCOPE)
  foreach(source IN LISTS sources)
    file(STRINGS ${source} first LIMIT_COUNT 1 REGEX "^ *# *include ")
    if(first STREQUAL "#include \"${HEADER}\"")
      set(${VARIABLE} TRUE PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# Writes sources to FOLDER, one for each header of these folders that no source includes first. Sets VARIABLE to their
# paths.
function(write_lone_headers VARIABLE FOLDER ROOT)
  find_headers(headers ${ROOT} ${ARGN})
  set(sources "")
  foreach(header IN LISTS headers)
    is_included_first(is_shown ${ROOT} ${header})
    if(NOT is_shown)
      string(MAKE_C_IDENTIFIER ${header} name)
      file(CONFIGURE OUTPUT ${FOLDER}/${name}.cpp CONTENT "#include \"${header}\"\n" @ONLY)
      list(APPEND sources ${FOLDER}/${name}.cpp)
    endif()
  endforeach()
  set(${VARIABLE} ${sources} PARENT_SCOPE)
endfunction()

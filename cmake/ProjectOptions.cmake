# Compiler options for all our targets. Nothing is set globally.
add_library(broadsheet_options INTERFACE)
target_compile_features(broadsheet_options INTERFACE cxx_std_20)
target_include_directories(broadsheet_options INTERFACE ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
target_compile_options(broadsheet_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${BROADSHEET_WERROR}>:-Werror>)
# GCC 12 with -O3 warns about overlaps inside std::string that cannot happen (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(broadsheet_options INTERFACE $<$<CONFIG:Release>:-Wno-restrict>)
endif()
# In a unity build, GCC believes that classes of a source come from a header.
if(CMAKE_UNITY_BUILD)
  target_compile_options(broadsheet_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endif()
target_compile_definitions(broadsheet_options INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
if(BROADSHEET_SANITIZER)
  target_compile_options(broadsheet_options INTERFACE -fsanitize=${BROADSHEET_SANITIZER}
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(broadsheet_options INTERFACE -fsanitize=${BROADSHEET_SANITIZER})
  # With sanitizers, GCC 12 wrongly warns about uninitialized members in std::regex (GCC bug 105562).
  target_compile_options(broadsheet_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()

# `cpack -G DEB` in a build folder makes two Debian packages: broadsheet (the programs) and libbroadsheet-dev.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME broadsheet)
set(CPACK_PACKAGE_VENDOR Broadsheet)
set(CPACK_PACKAGE_CONTACT "Broadsheet developers <maintainers@broadsheet.example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL programs development)
set(package_names broadsheet libbroadsheet-dev)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)

set(CPACK_DEBIAN_PROGRAMS_PACKAGE_NAME broadsheet)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SUGGESTS "libbroadsheet-dev, tesseract-ocr")
set(CPACK_DEBIAN_PROGRAMS_DESCRIPTION
  "Indexes dumps of articles and reports in many formats, and answers ranked
queries with snippets, facets and timelines: on a terminal, for scripts,
and over HTTP.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libbroadsheet-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS
  "libxapian-dev, libfmt-dev, libicu-dev, libzstd-dev, libxxhash-dev, libcld2-dev, libstdc++-12-dev | libstdc++-dev")
set(CPACK_DEBIAN_DEVELOPMENT_DESCRIPTION
  "This is the C++ library: the header, the archive and the CMake package
with which other programs search an index that Broadsheet's indexer made.")

# Files that Debian requires in every package.
set(debian ${PROJECT_SOURCE_DIR}/cmake/debian)
configure_file(${debian}/changelog.in debian/changelog @ONLY)
execute_process(COMMAND gzip -9nkf ${PROJECT_BINARY_DIR}/debian/changelog COMMAND_ERROR_IS_FATAL ANY)
foreach(component folder IN ZIP_LISTS CPACK_COMPONENTS_ALL package_names)
  install(FILES ${debian}/copyright ${PROJECT_BINARY_DIR}/debian/changelog.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${folder} COMPONENT ${component})
endforeach()
include(CPack)

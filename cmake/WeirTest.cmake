# weir_add_test(NAME SOURCES files... LIBS libs...)
#
# A Qt Test executable that is run by ctest with the environment every test gets: no user configuration, a fixed
# locale and zone, no desktop.
function(weir_add_test name)
  cmake_parse_arguments(TEST "" "" "SOURCES;LIBS" ${ARGN})
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE weir_flags Qt6::Test ${TEST_LIBS})
  weir_precompile(${name})
  add_test(NAME ${name} COMMAND ${name})
  weir_test_environment(${name})
endfunction()

function(weir_test_environment name)
  set_tests_properties(${name} PROPERTIES
    TIMEOUT 300
    ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;QT_QPA_PLATFORM=offscreen;QT_NO_GLIB=1;QT_LOGGING_TO_CONSOLE=1;WEIR_BIN_DIR=${CMAKE_BINARY_DIR}/bin;WEIR_SOURCE_DIR=${PROJECT_SOURCE_DIR}")
endfunction()

# weir_add_node_tests(LABEL label [LOCK resource] [SERIAL] [TIMEOUT seconds] [LAUNCHER words... FILES] files...)
#
# Registers each *.test.mjs of this folder as the ctest <label>_<name>, run by node's own test runner in the
# environment of every other test. LOCK: tests that hold the same resource do not run at the same time. SERIAL: while
# it runs, no other test does. LAUNCHER: what stands before node in the command.
find_program(WEIR_NODE node REQUIRED)

function(weir_add_node_tests)
  cmake_parse_arguments(NODE "SERIAL" "LABEL;LOCK;TIMEOUT" "LAUNCHER;FILES" ${ARGN})
  foreach(file IN LISTS NODE_UNPARSED_ARGUMENTS NODE_FILES)
    string(REPLACE ".test.mjs" "" name "${NODE_LABEL}_${file}")
    add_test(NAME ${name} COMMAND ${NODE_LAUNCHER} "${WEIR_NODE}" "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
    weir_test_environment(${name})
    set_tests_properties(${name} PROPERTIES LABELS ${NODE_LABEL})
    if(NODE_LOCK)
      set_tests_properties(${name} PROPERTIES RESOURCE_LOCK ${NODE_LOCK})
    endif()
    if(NODE_SERIAL)
      set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE)
    endif()
    if(NODE_TIMEOUT)
      set_tests_properties(${name} PROPERTIES TIMEOUT ${NODE_TIMEOUT})
    endif()
  endforeach()
endfunction()

# weir_add_stage(NAME SOURCES files... [PUBLIC libs...] [PRIVATE libs...])
#
# One stage of the house: a static library whose only include directory is its own folder. A stage can include
# what it links and nothing else, so the walls of ARCHITECTURE.md ("the include law") are kept by the compiler.
function(weir_add_stage name)
  cmake_parse_arguments(STAGE "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${STAGE_SOURCES})
  target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC weir_flags ${STAGE_PUBLIC} PRIVATE ${STAGE_PRIVATE})
  weir_precompile(${name})
endfunction()

# One precompiled header for every target: that of weir_common, which is the first. Others reuse it, because making it
# takes longer than most targets.
function(weir_precompile name)
  if(name STREQUAL "weir_common")
    target_precompile_headers(${name} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled.h")
  else()
    target_precompile_headers(${name} REUSE_FROM weir_common)
  endif()
endfunction()

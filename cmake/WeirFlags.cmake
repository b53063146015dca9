# weir_flags: the one place for the language standard, warnings and strict Qt macros of every target.
add_library(weir_flags INTERFACE)
target_compile_features(weir_flags INTERFACE cxx_std_20)
target_compile_definitions(weir_flags INTERFACE
  WEIR_VERSION="${PROJECT_VERSION}"
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_NO_JAVA_STYLE_ITERATORS
  QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(weir_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wold-style-cast
  -Wimplicit-fallthrough -Wformat=2)
# Not -Wnull-dereference: GCC 12 sees one in every QPointer and QHash look-up that is inlined.

if(WEIR_SANITIZE)
  target_compile_options(weir_flags INTERFACE -fsanitize=${WEIR_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(weir_flags INTERFACE -fsanitize=${WEIR_SANITIZE})
  # The sanitizers' instrumentation confuses the flow analysis of GCC 12 inside Qt's headers.
  target_compile_options(weir_flags INTERFACE -Wno-maybe-uninitialized -Wno-tsan)
  if(WEIR_SANITIZE STREQUAL "thread")
    target_sources(weir_flags INTERFACE
      $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:${PROJECT_SOURCE_DIR}/tests/support/tsan_qt_sync.cpp>)
    target_link_libraries(weir_flags INTERFACE ${CMAKE_DL_LIBS})
  endif()
endif()

if(WEIR_FUZZ)
  target_compile_options(weir_flags INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(weir_flags INTERFACE -fsanitize=address,undefined)
endif()

find_program(WEIR_CCACHE ccache)
if(WEIR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # The sloppiness is what ccache asks for to handle precompiled headers at all; with a base directory another clone of
  # the same sources finds what this one compiled.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${WEIR_CCACHE})
  target_compile_options(weir_flags INTERFACE -fpch-preprocess)
endif()

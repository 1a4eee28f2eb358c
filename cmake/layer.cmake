# rap_layer(<name> SOURCES ... TESTS ... USES ...): one layer of src/, its unit tests beside it, and what it stands on.
# Warnings are errors everywhere; the sanitizers and the link-time choices of a preset reach every layer.

add_library(rap_options INTERFACE)
target_compile_options(rap_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(rap_options INTERFACE -Wno-restrict)  # GCC bug 105651: at -O3 it errs about joined strings
endif()
target_include_directories(rap_options INTERFACE ${CMAKE_SOURCE_DIR}/src)
if(RAPPORTEUR_SANITIZE)
    target_compile_options(rap_options INTERFACE -fsanitize=${RAPPORTEUR_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(rap_options INTERFACE -fsanitize=${RAPPORTEUR_SANITIZE})
endif()
if(RAPPORTEUR_FUZZ)
    target_compile_options(rap_options INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(rap_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

function(rap_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;TESTS;USES" ${ARGN})
    add_library(rap_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(rap_${name} PUBLIC rap_options ${ARG_USES})
    if(RAPPORTEUR_TESTS AND ARG_TESTS)
        add_executable(${name}_test ${ARG_TESTS})
        target_link_libraries(${name}_test PRIVATE rap_${name} GTest::gtest GTest::gmock GTest::gtest_main rapidcheck)
        add_test(NAME ${name} COMMAND ${name}_test)
    endif()
endfunction()

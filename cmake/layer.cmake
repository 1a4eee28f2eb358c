# rap_layer(<name> [FUZZED] SOURCES ... TESTS ... USES ... HEADERS ...): one layer of src/, its unit tests beside it, what it stands on, and the
# headers from elsewhere that many of its files include; FUZZED where fuzzers are to be quick about it.
# `unit_tests` builds the tests of all layers, `program_tests` what tests the optimised program as a whole, its language data and the cases;
# `ctest -L unit` and `-L program` run them.
# Warnings are errors everywhere; the sanitizers and the link-time choices of a preset reach every layer.

add_library(rap_options INTERFACE)
target_compile_options(rap_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 warns falsely of overlapping copies in `"literal" + std::string` (its bug 105651).
    target_compile_options(rap_options INTERFACE -Wno-restrict)
endif()
target_include_directories(rap_options INTERFACE ${CMAKE_SOURCE_DIR}/src)
if(RAPPORTEUR_SANITIZE)
    target_compile_options(rap_options INTERFACE -fsanitize=${RAPPORTEUR_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(rap_options INTERFACE -fsanitize=${RAPPORTEUR_SANITIZE})
endif()

# What tests are made with beside what they test: compiled without optimisation, which takes a third of the time and which only the code
# under test needs.
add_library(rap_test_options INTERFACE)
target_compile_options(rap_test_options INTERFACE -O0)

# Headers that many files include, read once for each layer and once for its tests: compiling takes most of its time to read headers. `further`
# ones beside the standard library's are those that many files of the target include. Not in the preset `tidy`, which sees that each file includes
# what it uses.
function(rap_precompile target)
    if(NOT RAPPORTEUR_PRECOMPILE)
        return()
    endif()
    target_precompile_headers(${target} PRIVATE <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <mutex> <optional> <set> <span> <sstream>
        <string> <string_view> <unordered_map> <utility> <variant> <vector> ${ARGN})
    # So that ccache knows what was compiled with them again.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        target_compile_options(${target} PRIVATE "SHELL:-Xclang -fno-pch-timestamp")
    else()
        # GCC 12 forgets that what it inlines stands in a system header, and warns falsely of std::string.
        target_compile_options(${target} PRIVATE -fpch-preprocess -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
    endif()
endfunction()

add_custom_target(unit_tests)
add_custom_target(program_tests)

function(rap_layer name)
    cmake_parse_arguments(ARG "FUZZED" "" "SOURCES;TESTS;USES;HEADERS" ${ARGN})
    add_library(rap_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(rap_${name} PUBLIC rap_options ${ARG_USES})
    rap_precompile(rap_${name} ${ARG_HEADERS})
    if(RAPPORTEUR_FUZZ)
        target_compile_options(rap_${name} PRIVATE -fsanitize=fuzzer-no-link $<$<BOOL:${ARG_FUZZED}>:-O1>)
    endif()
    if(RAPPORTEUR_TESTS AND ARG_TESTS)
        add_executable(${name}_test ${ARG_TESTS})
        target_link_libraries(${name}_test PRIVATE rap_${name} rap_test_options GTest::gtest GTest::gmock GTest::gtest_main rapidcheck)
        rap_precompile(${name}_test <gtest/gtest.h> <gmock/gmock.h> <rapidcheck/gtest.h> ${ARG_HEADERS})
        add_test(NAME ${name} COMMAND ${name}_test)
        set_tests_properties(${name} PROPERTIES LABELS unit)
        add_dependencies(unit_tests ${name}_test)
    endif()
endfunction()

# rap_layer(<name> [FUZZED] SOURCES ... TESTS ... USES ...): one layer of src/, its unit tests beside it and what it stands on; FUZZED where fuzzers
# are to be quick about it.
# `unit_tests` builds the tests of all layers, `program_tests` what tests the optimised program as a whole, its language data and the cases;
# `ctest -L unit` and `-L program` run them.
# Warnings are errors everywhere; the sanitizers and the link-time choices of a preset reach every layer.

add_library(rap_options INTERFACE)
target_compile_options(rap_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Werror)
# Files compiled together (CMAKE_UNITY_BUILD, docs/decisions/029-unity-builds.md) see each other's constants, which locals may be named like.
if(NOT CMAKE_UNITY_BUILD)
    target_compile_options(rap_options INTERFACE -Wshadow)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(rap_options INTERFACE -Wshadow=local)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 warns falsely of overlapping copies in `"literal" + std::string` (its bug 105651).
    target_compile_options(rap_options INTERFACE -Wno-restrict)
endif()
target_include_directories(rap_options INTERFACE ${CMAKE_SOURCE_DIR}/src)
if(RAPPORTEUR_SANITIZE)
    target_compile_options(rap_options INTERFACE -fsanitize=${RAPPORTEUR_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # The sanitizers see no reading past the end of a vector that has room for more.
    target_compile_definitions(rap_options INTERFACE _GLIBCXX_ASSERTIONS)
    target_link_options(rap_options INTERFACE -fsanitize=${RAPPORTEUR_SANITIZE})
endif()

# What tests are made with beside what they test: compiled without optimisation, which takes a third of the time and which only the code
# under test needs.
add_library(rap_test_options INTERFACE)
target_compile_options(rap_test_options INTERFACE -O0)

add_custom_target(unit_tests)
add_custom_target(program_tests)

function(rap_layer name)
    cmake_parse_arguments(ARG "FUZZED" "" "SOURCES;TESTS;USES" ${ARGN})
    add_library(rap_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(rap_${name} PUBLIC rap_options ${ARG_USES})
    if(RAPPORTEUR_FUZZ)
        target_compile_options(rap_${name} PRIVATE -fsanitize=fuzzer-no-link $<$<BOOL:${ARG_FUZZED}>:-O1>)
    endif()
    if(RAPPORTEUR_TESTS AND ARG_TESTS)
        add_executable(${name}_test ${ARG_TESTS})
        target_link_libraries(${name}_test PRIVATE rap_${name} rap_test_options GTest::gtest GTest::gmock GTest::gtest_main rapidcheck)
        add_test(NAME ${name} COMMAND ${name}_test)
        set_tests_properties(${name} PROPERTIES LABELS unit)
        add_dependencies(unit_tests ${name}_test)
    endif()
endfunction()

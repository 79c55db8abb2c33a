# Flags every target shares, and the two functions that declare libraries and tests.
add_library(usher_flags INTERFACE)
target_compile_features(usher_flags INTERFACE cxx_std_20)
target_include_directories(usher_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(usher_flags INTERFACE -pthread -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -fstack-protector-strong)
target_compile_definitions(usher_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_USE_QSTRINGBUILDER
    USHER_VERSION="${PROJECT_VERSION}")
if(CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_definitions(usher_flags INTERFACE _FORTIFY_SOURCE=2)
endif()
if(USHER_SANITIZE)
    target_compile_options(usher_flags INTERFACE "-fsanitize=${USHER_SANITIZE}" -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(usher_flags INTERFACE "-fsanitize=${USHER_SANITIZE}")
endif()

# The headers nearly every file includes, compiled once; without them the build takes twice as long. Sources still include
# what they use: the tidy preset builds without.
set(usher_common_headers <QByteArray> <QDateTime> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLoggingCategory> <QMap>
    <QSet> <QString> <QStringList> <algorithm> <chrono> <functional> <map> <memory> <optional> <string> <tl/expected.hpp>
    <variant> <vector>)

# usher_precompile(<name> [LIBRARIES ...] [OPTIONS ...] [HEADERS ...]): the common headers and these, for targets that
# REUSE_FROM <name>; the compiler only takes them where definitions and OPTIONS are the same.
function(usher_precompile name)
    cmake_parse_arguments(ARG "" "" "LIBRARIES;OPTIONS;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "")
    add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
    target_link_libraries(${name} PRIVATE usher_flags Qt6::Core tl::expected ${ARG_LIBRARIES})
    target_compile_options(${name} PRIVATE ${ARG_OPTIONS})
    target_precompile_headers(${name} PRIVATE ${usher_common_headers} ${ARG_HEADERS})
endfunction()

# A test is compiled more often than it is run: what is tested is optimised, the test itself is not.
set(usher_test_options -O0)

# usher_library(<name> SOURCES ... DEPENDS ...): a static library of one folder. Dependencies are PUBLIC, and what is
# not named here cannot be linked: that is how the direction of dependency is enforced.
function(usher_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;DEPENDS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC usher_flags ${ARG_DEPENDS})
    target_precompile_headers(${name} REUSE_FROM ${usher_library_precompiled})
endfunction()
set(usher_library_precompiled usher_precompiled)

# usher_optimised(): what this folder builds is compiled with USHER_OPTIMISE as well.
macro(usher_optimised)
    add_compile_options(${USHER_OPTIMISE})
    set(usher_library_precompiled usher_optimised_precompiled)
endmacro()

# usher_test(<kind> <name> DEPENDS ... [LABELS ...] [TIMEOUT s]): tests/<kind>/<name>.cpp, run by ctest as <kind>.<name>.
function(usher_test kind name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "DEPENDS;LABELS;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    # Not AUTOMOC: it costs each program a second source and three more steps.
    set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${name}.moc")
    qt6_generate_moc(${name}.cpp "${moc}")
    set_property(SOURCE ${name}.cpp APPEND PROPERTY OBJECT_DEPENDS "${moc}")
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
    target_link_libraries(${name} PRIVATE usher_flags usher_qttest ${ARG_DEPENDS})
    target_compile_options(${name} PRIVATE ${usher_test_options})
    set(precompiled usher_tests_precompiled)
    if(kind STREQUAL "console")
        set(precompiled usher_console_tests_precompiled)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${precompiled})
    add_test(NAME ${kind}.${name} COMMAND ${name})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${kind}.${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${kind};${ARG_LABELS}")
    if(USHER_SANITIZE STREQUAL "thread")
        set_property(TEST ${kind}.${name} APPEND PROPERTY ENVIRONMENT
            "TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp:die_after_fork=0")
    endif()
endfunction()

# usher_on_postgres(<kind> <name>...): runs these tests, which are declared, on PostgreSQL as well, as <kind>.<name>.postgres.
function(usher_on_postgres kind)
    foreach(name IN LISTS ARGN)
        target_link_libraries(${name} PRIVATE usher_teststore)
        add_test(NAME ${kind}.${name}.postgres COMMAND ${name})
        set_tests_properties(${kind}.${name}.postgres PROPERTIES TIMEOUT 300 LABELS "${kind};postgres"
            ENVIRONMENT "USHER_TEST_STORE=postgresql")
        if(USHER_SANITIZE STREQUAL "thread")
            set_property(TEST ${kind}.${name}.postgres APPEND PROPERTY ENVIRONMENT
                "TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/tsan.supp:die_after_fork=0")
        endif()
    endforeach()
endfunction()

usher_test(fuzz tst_httpfuzz SOURCES httptargets.cpp DEPENDS usher_http)

# The same targets under libFuzzer: configure with clang++, -DUSHER_FUZZER=ON and
# -DCMAKE_CXX_FLAGS=-fsanitize=fuzzer-no-link,address so that the libraries report their coverage.
option(USHER_FUZZER "Build the libFuzzer programs" OFF)
if(USHER_FUZZER)
    add_executable(fuzz_http httptargets.cpp)
    target_link_libraries(fuzz_http PRIVATE usher_http)
    target_link_options(fuzz_http PRIVATE -fsanitize=fuzzer)
endif()

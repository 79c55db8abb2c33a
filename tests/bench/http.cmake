add_executable(edgebench edgebench.cpp)
target_link_libraries(edgebench PRIVATE usher_http)
add_executable(loadgen loadgen.cpp)
target_link_libraries(loadgen PRIVATE usher_flags)

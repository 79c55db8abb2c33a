add_executable(edgebench edgebench.cpp)
target_link_libraries(edgebench PRIVATE usher_http)

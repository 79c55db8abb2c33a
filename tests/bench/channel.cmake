add_executable(channelbench channelbench.cpp)
target_link_libraries(channelbench PRIVATE usher_flags PkgConfig::PQ)

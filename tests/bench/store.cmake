usher_library(usher_barestore SOURCES barestore.cpp DEPENDS usher_store)
add_executable(storebench storebench.cpp)
target_link_libraries(storebench PRIVATE usher_barestore)

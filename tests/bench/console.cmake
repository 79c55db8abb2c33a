if(USHER_CONSOLE)
    add_executable(consolebench consolebench.cpp ../api/topicserver.cpp ../sim/virtualtime.cpp)
    target_link_libraries(consolebench PRIVATE usher_flags usher_ui usher_daemonfixture usher_qttest)
endif()

usher_test(unit tst_topics DEPENDS usher_channel SOURCES ../sim/virtualtime.cpp)

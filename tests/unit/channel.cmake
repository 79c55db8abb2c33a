usher_test(unit tst_protocol DEPENDS usher_protocol)
usher_test(unit tst_channel DEPENDS usher_channel SOURCES ../sim/virtualtime.cpp)

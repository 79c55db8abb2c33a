usher_test(unit tst_figureexchange DEPENDS usher_server SOURCES ../sim/virtualtime.cpp)

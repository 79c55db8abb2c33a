usher_test(unit tst_figureexchange DEPENDS usher_live SOURCES ../sim/virtualtime.cpp)

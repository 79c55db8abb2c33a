usher_test(sim tst_simulation DEPENDS usher_server SOURCES simulatedstore.cpp simulation.cpp virtualtime.cpp TIMEOUT 900)
